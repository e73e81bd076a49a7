import type { papers } from '#i18n/zh/papers.ts';

export type Field = keyof (typeof papers)['fields'];

/** What a kind of paper owes beyond its head: facts stand in a table, texts are set in full. Statutes part B.0. */
export type Kind = {
	/** What stands for the kind in its number: 巴信访受〔2026〕12号. */
	mark: string;
	to: 'filer' | 'unit' | 'public' | 'third-party' | 'file';
	/** The last sentence, where it is another than that of the addressee. */
	closing?: 'agreement';
	facts: readonly Field[];
	texts: readonly Field[];
	/** Stands in the paper where the case has it. */
	may?: readonly Field[];
	/**
	 * Its number: the next of the unit's own in that year, without gaps; or the number of the case, where a running
	 * number would tell everybody how many people have filed.
	 */
	numbered?: 'by-case';
	/** A paper of the file may be corrected where the steps of its case do not rest on its words. */
	mayBeCorrected?: true;
	/** What no correction touches. */
	fixed?: readonly Field[];
};

export const clock = ['clock', 'calendar'] as const;
