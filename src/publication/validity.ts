/** What happened to a published document by an act of its maker: filed for the record, suspended, repealed … */
export type Act = {
	action: string;
	on: string;
	reason?: string;
	/** What it came to, in figures. */
	figures?: Readonly<Record<string, string>>;
};

export const validities = [
	'not-yet',
	'in-force',
	'amended',
	'suspended',
	'expired',
	'repealed',
	'withdrawn'
] as const;
export type Validity = (typeof validities)[number];

export type Dated = {
	effectiveOn: string | null;
	expiresOn: string | null;
	withdrawnOn: string | null;
	acts: readonly Act[];
};

/** Where a document stands on a day. Repeal and withdrawal end it; a suspension rests until it is resumed. */
export function validityOn({ effectiveOn, expiresOn, withdrawnOn, acts }: Dated, day: string): Validity {
	const happened = acts.filter((act) => act.on <= day);
	const last = (...actions: string[]) => happened.findLast((act) => actions.includes(act.action))?.action;
	if (withdrawnOn !== null && withdrawnOn <= day) return 'withdrawn';
	if (last('repeal')) return 'repealed';
	if (expiresOn !== null && expiresOn < day) return 'expired';
	if (last('suspend', 'resume') === 'suspend') return 'suspended';
	if (effectiveOn !== null && effectiveOn > day) return 'not-yet';
	return last('amend') ? 'amended' : 'in-force';
}

/** Only what is published and in force, amended or not, may be a basis (YS19 art. 64, INV-42). */
export const mayBeBasis = (validity: Validity): boolean => validity === 'in-force' || validity === 'amended';
