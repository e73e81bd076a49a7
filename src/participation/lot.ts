import { z } from 'zod';

/** Somebody in the draw, without a name: the number under which the list was published. */
const person = z.object({
	number: z.string().regex(/^[A-Z0-9-]{1,20}$/),
	group: z.string().min(1),
	place: z.string(),
	sex: z.string(),
	age: z.string()
});

/** The list as it was frozen before the draw: who takes part in it, the seats of each group, the least of each kind. */
export const lotList = z
	.object({
		hearing: z.string().min(1),
		groups: z.array(z.object({ id: z.string().min(1), seats: z.number().int().min(0) })).min(1),
		/** At least so many of those seated, over all groups, in the order in which they were announced. */
		least: z.array(
			z.object({
				of: z.enum(['place', 'sex', 'age']),
				value: z.string().min(1),
				count: z.number().int().min(1)
			})
		),
		people: z.array(person)
	})
	.refine(
		(list) => new Set(list.people.map((one) => one.number)).size === list.people.length,
		'double-number'
	)
	.refine((list) => new Set(list.groups.map((one) => one.id)).size === list.groups.length, 'double-group')
	.refine(
		(list) => list.people.every((one) => list.groups.some((group) => group.id === one.group)),
		'unknown-group'
	);

export type LotList = z.infer<typeof lotList>;
export type LotPerson = z.infer<typeof person>;

/** Who has a seat and who stands by, each in the order of the draw; and which announced least could not be met. */
export type LotResult = {
	seated: string[];
	standby: string[];
	unmet: { of: string; value: string; count: number }[];
};

/** What is published before the draw and cannot be changed after it. */
export type LotCommitment = { readonly list: string; readonly unit: string; readonly witness: string };

/** The whole draw as a file that anyone can work through again. */
export const lotFile = z.object({
	method: z.literal('lot/v1'),
	list: lotList,
	commitment: z.object({ list: z.string(), unit: z.string(), witness: z.string() }),
	reveal: z.object({ unit: z.string().min(16), witness: z.string().min(16) }),
	result: z.object({
		seated: z.array(z.string()),
		standby: z.array(z.string()),
		unmet: z.array(z.object({ of: z.string(), value: z.string(), count: z.number() }))
	})
});
export type LotFile = z.infer<typeof lotFile>;

/**
 * Seats people in the order of their tickets. Each group fills its seats from the front of the order. Then each
 * announced least is looked at in turn: while too few of that kind sit, the first of that kind who stands by takes the
 * seat of the last of the same group who is not of that kind, unless another least that is met would no longer be.
 */
export function seat(list: LotList, order: readonly LotPerson[]): LotResult {
	const seated = new Set<LotPerson>();
	for (const { id, seats } of list.groups)
		for (const one of order.filter((any) => any.group === id).slice(0, seats)) seated.add(one);
	const unmet: LotResult['unmet'][number][] = [];
	for (const least of list.least) {
		while (countOf(seated, least) < least.count) {
			const change = findChange(list, order, seated, least);
			if (!change) {
				unmet.push(least);
				break;
			}
			seated.delete(change.out);
			seated.add(change.in);
		}
	}
	return {
		seated: order.filter((one) => seated.has(one)).map((one) => one.number),
		standby: order.filter((one) => !seated.has(one)).map((one) => one.number),
		unmet
	};
}

type Least = LotList['least'][number];

const isOf = (one: LotPerson, least: Least): boolean => one[least.of] === least.value;
const countOf = (seated: Iterable<LotPerson>, least: Least): number =>
	[...seated].filter((one) => isOf(one, least)).length;

function findChange(
	list: LotList,
	order: readonly LotPerson[],
	seated: ReadonlySet<LotPerson>,
	least: Least
): { in: LotPerson; out: LotPerson } | undefined {
	for (const coming of order) {
		if (seated.has(coming) || !isOf(coming, least)) continue;
		const going = order.findLast(
			(one) =>
				seated.has(one) &&
				one.group === coming.group &&
				!isOf(one, least) &&
				list.least.every((other) => keeps(seated, other, coming, one))
		);
		if (going) return { in: coming, out: going };
	}
	return undefined;
}

/** Whether a least that is met stays so when one comes for another. */
function keeps(seated: ReadonlySet<LotPerson>, least: Least, coming: LotPerson, going: LotPerson): boolean {
	const now = countOf(seated, least);
	const then = now + (isOf(coming, least) ? 1 : 0) - (isOf(going, least) ? 1 : 0);
	return now < least.count || then >= least.count;
}
