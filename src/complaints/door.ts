/**
 * Three questions that lead to a door. What is answered is kept as keys that the ordered tests of statutes part C
 * understand; a question that would change nothing is not asked.
 */
export const whats = [
	'trouble',
	'need',
	'money',
	'enforced',
	'work',
	'private',
	'official',
	'document',
	'idea',
	'ask',
	'danger'
] as const;
export const whos = ['authority', 'service', 'business', 'person', 'unknown'] as const;
export const wants = ['solve', 'refund', 'punish', 'undo', 'explain'] as const;

export type What = (typeof whats)[number];
export type Who = (typeof whos)[number];
export type Want = (typeof wants)[number];
export type Told = { what: What | null; who: Who | null; want: Want | null };

/** The procedure of the door, and the answers for the ordered tests. */
export type Door = { procedure: string; answers: readonly string[] };

const one = <T extends string>(list: readonly T[], text: string | null): T | null =>
	list.find((item) => item === text) ?? null;

export const readTold = (what: string | null, who: string | null, want: string | null): Told => ({
	what: one(whats, what),
	who: one(whos, who),
	want: one(wants, want)
});

const asksWho: readonly What[] = ['trouble', 'money', 'enforced'];
const asksWant: readonly What[] = ['trouble', 'need', 'money', 'enforced'];

/** The question to ask next, or null when the door is known. */
export function nextQuestion({ what, who, want }: Told): 'what' | 'who' | 'want' | null {
	if (!what) return 'what';
	if (asksWho.includes(what) && !who) return 'who';
	return asksWant.includes(what) && !want ? 'want' : null;
}

const direct: Readonly<Partial<Record<What, Door>>> = {
	danger: { procedure: 'message', answers: ['danger-now'] },
	work: { procedure: 'petition', answers: ['employment'] },
	private: { procedure: 'petition', answers: ['private-dispute'] },
	official: { procedure: 'accusation', answers: ['official-misconduct'] },
	document: { procedure: 'information-request', answers: ['wants-document'] },
	idea: { procedure: 'suggestion', answers: ['proposal'] },
	ask: { procedure: 'message', answers: ['question'] }
};

export function doorOf({ what, who, want }: Told): Door {
	const straight = what ? direct[what] : undefined;
	if (straight) return straight;
	if (want === 'undo')
		return { procedure: what === 'enforced' ? 'unlawful-act' : 'petition', answers: ['decision-received'] };
	if (who === 'business' && what === 'money') return { procedure: 'fee-report', answers: ['trader'] };
	if (who === 'person') return { procedure: 'petition', answers: ['private-dispute'] };
	if (what === 'money') return { procedure: 'fee-report', answers: ['charged'] };
	if (what === 'enforced') return { procedure: 'unlawful-act', answers: ['enforcement-conduct'] };
	if (want === 'punish')
		return { procedure: who === 'authority' ? 'unlawful-act' : 'petition', answers: ['asks-to-punish'] };
	if (want === 'explain') return { procedure: 'message', answers: ['question'] };
	return { procedure: 'petition', answers: ['claim'] };
}
