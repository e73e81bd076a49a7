import { expect, it } from 'vitest';
import { findTopicsOfDay } from '#casework/early-warning.store.server.ts';
import { topicsFor } from '#casework/topics.queries.server.ts';
import { accusedPerson, accusedUnit, file, filer, world, type World } from '../support/world.ts';

const lamps = { title: '滨河路路灯不亮', story: '滨河路的路灯坏了，晚上一片漆黑。' };
const tell = (w: World, phone: string, wish: Parameters<typeof file>[2] = {}) =>
	file(w, 'petition', { facts: lamps, parties: [filer({ phone })], ...wish });
/** Something else, so that what the others share is not what all share. */
const other = (w: World) =>
	file(w, 'petition', {
		facts: { title: '咨询养老金认证', story: '母亲七十岁，想问养老金资格认证在哪里办。' }
	});

it('shows a dispatcher what several people report, and never who', async () => {
	const w = await world();
	const [first, second] = [await tell(w, '13900001111'), await tell(w, '13900002222')];
	await tell(w, '13900002222');
	await file(w, 'petition', {
		facts: { title: '咨询养老金认证', story: '母亲七十岁，想问养老金资格认证在哪里办。' },
		parties: [filer({ phone: '13900003333' })]
	});
	const officer = await w.officer(first.dispatcher, 'dispatcher');
	expect((await topicsFor(w.db, officer, w.county)).day).toBeNull();
	expect(await findTopicsOfDay(w.context)).toBe(1);
	const { compared, topics } = await topicsFor(w.db, officer, w.county);
	expect(compared).toBe(4);
	expect(topics).toHaveLength(1);
	expect(topics[0]?.people).toBe(2);
	expect(topics[0]?.cases).toHaveLength(3);
	expect(topics[0]?.cases.map(({ id }) => id)).toContain(second.id);
	expect(JSON.stringify(topics)).not.toMatch(/1390000|向秀英/);
});

it('shows nothing of cases the officer may not see, nor one person’s repeats', async () => {
	const w = await world();
	const one = await tell(w, '13900001111');
	await tell(w, '13900001111');
	const officer = await w.officer(one.dispatcher, 'dispatcher');
	await findTopicsOfDay(w.context);
	expect((await topicsFor(w.db, officer, w.county)).topics).toEqual([]);
	const hidden = await tell(w, '13900002222', { accused: [accusedUnit(one.dispatcher)] });
	await findTopicsOfDay(w.context);
	const seen = await topicsFor(w.db, officer, w.county);
	expect(seen.topics).toEqual([]);
	expect(seen.compared).toBe(2);
	expect(hidden.dispatcher).not.toBe(one.dispatcher);
});

it('keeps the day on which a topic was first found, and finds it anew each night', async () => {
	const w = await world();
	const one = await tell(w, '13900001111');
	await tell(w, '13900002222');
	await other(w);
	const officer = await w.officer(one.dispatcher, 'dispatcher');
	await findTopicsOfDay(w.context);
	const first = w.today;
	w.later(1);
	await tell(w, '13900003333');
	expect((await topicsFor(w.db, officer, w.county)).topics[0]?.cases).toHaveLength(2);
	await findTopicsOfDay(w.context);
	await findTopicsOfDay(w.context);
	const { day, topics } = await topicsFor(w.db, officer, w.county);
	expect(day).toBe(w.today);
	expect(topics).toMatchObject([{ since: first, people: 3 }]);
});

it('INV-01: of a topic that holds a case kept from the officer neither count nor words remain', async () => {
	const w = await world();
	const one = await tell(w, '13900001111');
	await tell(w, '13900002222');
	await other(w);
	const officer = await w.officer(one.dispatcher, 'dispatcher', 'named', '官员甲乙丙');
	const about = { accused: [accusedPerson('官员甲乙丙')] };
	const hidden = await tell(w, '13900003333', about);
	expect(hidden.dispatcher).toBe(one.dispatcher);
	await findTopicsOfDay(w.context);
	const seen = await topicsFor(w.db, officer, w.county);
	expect(seen.compared).toBe(3);
	expect(seen.topics).toMatchObject([{ people: 2 }]);
	expect(JSON.stringify(seen)).not.toContain(hidden.id);
	const whole = await topicsFor(w.db, await w.officer(one.dispatcher, 'dispatcher'), w.county);
	expect(whole.topics).toMatchObject([{ people: 3 }]);
});
