/** Where a kind's pages stand. */
export const paths: Readonly<Record<string, string>> = {
	document: '/disclosure/catalogue',
	normative: '/disclosure/normative',
	result: '/disclosure/enforcement',
	concern: '/disclosure/concerns',
	'payer-call': '/disclosure/payer-calls',
	'clean-up': '/disclosure/normative/clean-ups'
};

export const addressOf = (one: { kind: string; id: string }): string =>
	`${paths[one.kind] ?? '/disclosure/catalogue'}/${one.id}`;
