import type { Neighbours } from '#jurisdiction/topics/likeness.ts';

type Pair = { likeness: number; a: number; b: number };

/**
 * Joins the two groups whose members are on average most alike, again and again, until no two are alike by `least`.
 * Messages that are nobody's neighbour stay alone. Each message is in exactly one group.
 */
export function groupByLikeness(neighbours: Neighbours, least: number): number[][] {
	const members: (number[] | undefined)[] = neighbours.map((_, i) => [i]);
	const links: Neighbours = neighbours.map((near) => new Map(near));
	const best = (a: number): Pair | undefined => {
		let found: Pair | undefined;
		for (const [b, likeness] of links[a] ?? []) {
			if (!found || likeness > found.likeness || (likeness === found.likeness && b < found.b)) {
				found = { likeness, a, b };
			}
		}
		return found;
	};
	const nearest = links.map((_, a) => best(a));
	for (;;) {
		let pair: Pair | undefined;
		for (const one of nearest) if (one && (!pair || one.likeness > pair.likeness)) pair = one;
		if (!pair || pair.likeness < least) break;
		for (const changed of join(pair, members, links)) nearest[changed] = best(changed);
		nearest[pair.b] = undefined;
	}
	return members.filter((group) => group !== undefined);
}

/** Puts group b into a, and answers with the groups whose likenesses changed. */
function join({ a, b }: Pair, members: (number[] | undefined)[], links: Neighbours): number[] {
	const [ofA, ofB] = [members[a] ?? [], members[b] ?? []];
	const [toA, toB] = [links[a] ?? new Map<number, number>(), links[b] ?? new Map<number, number>()];
	const size = ofA.length + ofB.length;
	const changed = [...new Set([...toA.keys(), ...toB.keys()])].filter((other) => other !== a && other !== b);
	const joined = new Map<number, number>();
	for (const other of changed) {
		const likeness = ((toA.get(other) ?? 0) * ofA.length + (toB.get(other) ?? 0) * ofB.length) / size;
		joined.set(other, likeness);
		links[other]?.delete(b);
		links[other]?.set(a, likeness);
	}
	members[a] = [...ofA, ...ofB];
	members[b] = undefined;
	links[a] = joined;
	links[b] = new Map();
	return [a, ...changed];
}
