/** Somebody of the pool, as far as the choice looks at them. */
export type PoolExpert = {
	id: string;
	name: string;
	post: string;
	body: string;
	unit: string | null;
	kind: string;
	fields: readonly string[];
	ties: readonly string[];
};

/** Why somebody cannot take part, or null: what they do not know, or a tie to a unit that decides (MD19 art. 20). */
export function barOf(
	one: PoolExpert,
	asked: { fields: readonly string[]; units: readonly string[] }
): 'other-field' | 'own-unit' | 'tied' | null {
	if (one.unit !== null && asked.units.includes(one.unit)) return 'own-unit';
	if (one.ties.some((unit) => asked.units.includes(unit))) return 'tied';
	return asked.fields.some((field) => one.fields.includes(field)) ? null : 'other-field';
}

/** What a choice lacks: a field that nobody in it knows, or a second body. Null where it is balanced. */
export function lacks(
	chosen: readonly PoolExpert[],
	fields: readonly string[]
): { field: string } | 'one-body' | null {
	const missing = fields.find((field) => !chosen.some((one) => one.fields.includes(field)));
	if (missing !== undefined) return { field: missing };
	return new Set(chosen.map((one) => one.body)).size < 2 ? 'one-body' : null;
}

/**
 * The choice by lot: in the order of the draw, first one for each field asked that nobody chosen knows yet, then the
 * others. The same order gives the same choice, so that anybody can work it through.
 */
export function chooseInOrder(
	ordered: readonly PoolExpert[],
	fields: readonly string[],
	seats: number
): PoolExpert[] {
	const chosen: PoolExpert[] = [];
	for (const field of fields) {
		if (chosen.some((one) => one.fields.includes(field))) continue;
		const first = ordered.find((one) => one.fields.includes(field) && !chosen.includes(one));
		if (first) chosen.push(first);
	}
	for (const one of ordered) {
		if (chosen.length >= seats) break;
		const sameBody = chosen.length === seats - 1 && chosen.every((other) => other.body === one.body);
		if (!chosen.includes(one) && !sameBody) chosen.push(one);
	}
	return chosen.slice(0, seats);
}
