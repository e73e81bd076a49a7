import { bigramsOf, normalise } from '#publication/bigrams.ts';

export type Worded = { id: string; title: string; story: string; supports?: string | null };

/** Opinions that perhaps say the same: a person decides. `same` counts those that agree word for word. */
export type Cluster = { ids: string[]; title: string; same: number };

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
	let both = 0;
	for (const pair of a) if (b.has(pair)) both += 1;
	return a.size + b.size === 0 ? 0 : both / (a.size + b.size - both);
};

/** Puts texts that share many pairs of characters together, the largest batch first; what stands alone is left out. */
export function clusterAlike(opinions: readonly Worded[], least = 0.3): Cluster[] {
	const worded = opinions.map((one) => {
		const text = normalise(`${one.title} ${one.story}`);
		return { ...one, text, pairs: new Set(bigramsOf(text)) };
	});
	const heads: { lead: (typeof worded)[number]; members: typeof worded }[] = [];
	for (const one of worded) {
		const near = heads
			.map((head) => ({ head, likeness: share(head.lead.pairs, one.pairs) }))
			.filter(({ likeness }) => likeness >= least)
			.sort((a, b) => b.likeness - a.likeness)[0];
		if (near) near.head.members.push(one);
		else heads.push({ lead: one, members: [one] });
	}
	return heads
		.filter((head) => head.members.length > 1)
		.map(({ lead, members }) => ({
			ids: members.map((one) => one.id),
			title: lead.title,
			same: mostSame(members)
		}))
		.sort((a, b) => b.ids.length - a.ids.length);
}

/** The largest number of members whose texts are the same but for blanks and marks; 0 where each has its own words. */
function mostSame(members: readonly { text: string }[]): number {
	const counts = new Map<string, number>();
	for (const { text } of members) counts.set(text, (counts.get(text) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return most > 1 ? most : 0;
}
