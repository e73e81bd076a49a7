import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraw, commit, draw, newSecret } from '#participation/hearing/draw.server.ts';
import { lotFile, lotList, type LotFile, type LotList } from '#participation/lot.ts';
import { verifyLot } from '../../static/lot-verify.mjs';

const places = ['信陵镇', '野三关镇', '官渡口镇'];
const lists: fc.Arbitrary<LotList> = fc
	.record({
		groups: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
		least: fc.array(
			fc.oneof(
				fc.record({
					of: fc.constant('place' as const),
					value: fc.constantFrom(...places),
					count: fc.integer({ min: 1, max: 4 })
				}),
				fc.record({
					of: fc.constant('sex' as const),
					value: fc.constantFrom('女', '男'),
					count: fc.integer({ min: 1, max: 6 })
				}),
				fc.record({
					of: fc.constant('age' as const),
					value: fc.constantFrom('青', '中', '老'),
					count: fc.integer({ min: 1, max: 3 })
				})
			),
			{ maxLength: 5 }
		),
		people: fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(1), fc.nat(2)), { maxLength: 40 })
	})
	.map(({ groups, least, people }) => ({
		hearing: '停车收费听证',
		groups: groups.map((seats, at) => ({ id: `g${at}`, seats })),
		least,
		people: people.map(([group, place, sex, age], at) => ({
			number: `P${at}`,
			group: `g${group % groups.length}`,
			place: places[place]!,
			sex: ['女', '男'][sex]!,
			age: ['青', '中', '老'][age]!
		}))
	}));

const fileOf = (list: LotList, unit = newSecret(), witness = newSecret()): LotFile =>
	JSON.parse(
		JSON.stringify({
			method: 'lot/v1',
			list,
			commitment: commit(list, unit, witness),
			reveal: { unit, witness },
			result: draw(list, unit, witness)
		})
	);

describe('the draw', () => {
	it('is the same in a verifier written another way, and seats as announced', () => {
		fc.assert(
			fc.property(lists, (list) => {
				const file = lotFile.parse(fileOf(lotList.parse(list)));
				expect(checkDraw(file)).toEqual([]);
				expect(verifyLot(file)).toEqual([]);
				const of = new Map(list.people.map((one) => [one.number, one]));
				const seated = file.result.seated.map((number) => of.get(number)!);
				for (const group of list.groups) {
					const there = list.people.filter((one) => one.group === group.id).length;
					expect(seated.filter((one) => one.group === group.id).length).toBe(Math.min(group.seats, there));
				}
				for (const least of list.least) {
					const met = seated.filter((one) => one[least.of] === least.value).length >= least.count;
					const told = file.result.unmet.some((one) => one.of === least.of && one.value === least.value);
					expect(met || told).toBe(true);
				}
				expect([...file.result.seated, ...file.result.standby].sort()).toEqual([...of.keys()].sort());
			}),
			{ numRuns: 300 }
		);
	});

	it('agrees with no other list, secret or result', () => {
		fc.assert(
			fc.property(
				lists.filter((list) => list.people.length > 1 && list.groups[0]!.seats > 0),
				fc.nat(5),
				(list, way) => {
					const file = fileOf(list);
					const ways: ((one: LotFile) => void)[] = [
						(one) => void one.list.people.reverse(),
						(one) => void (one.list.people[0]!.place = '别处'),
						(one) => void (one.reveal.unit = newSecret()),
						(one) => void (one.reveal.witness = newSecret()),
						(one) => void one.result.standby.push('P999'),
						(one) => void (one.list.groups[0]!.seats += 1)
					];
					ways[way]!(file);
					expect(checkDraw(file).length).toBeGreaterThan(0);
					expect(verifyLot(file).length).toBeGreaterThan(0);
				}
			)
		);
	});

	it('gives every number of a group the same chance', () => {
		const people = Array.from({ length: 20 }, (_, at) => ({
			number: `P${at}`,
			group: 'all',
			place: '',
			sex: '',
			age: ''
		}));
		const list: LotList = { hearing: 'x', groups: [{ id: 'all', seats: 5 }], least: [], people };
		const times = 4_000;
		const counts = new Map<string, number>();
		for (let at = 0; at < times; at += 1)
			for (const number of draw(list, `unit-secret-${at}`.padEnd(16), 'witness-secret-fixed').seated)
				counts.set(number, (counts.get(number) ?? 0) + 1);
		const expected = (times * 5) / 20;
		const chi = people.reduce(
			(sum, one) => sum + ((counts.get(one.number) ?? 0) - expected) ** 2 / expected,
			0
		);
		// 19 degrees of freedom: 43.8 is passed once in a thousand fair trials; the secrets are fixed, so the sum is as well.
		expect(chi).toBeLessThan(43.8);
	});

	it('refuses a list in which a number stands twice or a group is missing', () => {
		const one = { number: 'P1', group: 'a', place: '', sex: '', age: '' };
		const base = { hearing: 'x', groups: [{ id: 'a', seats: 1 }], least: [] };
		expect(lotList.safeParse({ ...base, people: [one, one] }).success).toBe(false);
		expect(lotList.safeParse({ ...base, people: [{ ...one, group: 'b' }] }).success).toBe(false);
		expect(lotList.safeParse({ ...base, people: [one] }).success).toBe(true);
	});
});
