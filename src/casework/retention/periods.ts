import type { Standing } from '#casework/lifecycle.ts';

/** How long the files of a procedure are kept after their end. The class list of petitions is not confirmed. */
export type Retention = {
	readonly years: number;
	/** 30 years, 10 years, or not archived at all (DA8). */
	readonly class: 'long' | 'short' | 'none';
	readonly basis: string;
	readonly standing: Standing;
};

const ordinary: Retention = { years: 10, class: 'short', basis: 'DA8', standing: 'unsure' };

/** By procedure; a sealed accusation has no row, because nothing of it stays after the hand-over. */
export const retentions: Readonly<Record<string, Retention>> = {
	petition: ordinary,
	suggestion: ordinary,
	'unlawful-act': { ...ordinary, years: 30, class: 'long' },
	'fee-report': ordinary,
	// Letters that need no handling are not archived (DA8); how long they lie is the county's figure (PI21 art. 19).
	message: { years: 1, class: 'none', basis: 'DA8; PI21 art. 19', standing: 'policy' }
};

/** What no row names is kept long rather than destroyed early. */
const unlisted: Retention = { years: 30, class: 'long', basis: 'DA8', standing: 'unsure' };

/** The row of a procedure, with the county's own figure in place of the default. */
export function retentionOf(procedure: string, figures: ReadonlyMap<string, number>): Retention {
	const row = retentions[procedure] ?? unlisted;
	return { ...row, years: figures.get(procedure) ?? row.years };
}
