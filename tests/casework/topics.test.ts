import { expect, it } from 'vitest';
import { topicsFor } from '#casework/topics.queries.server.ts';
import { accusedUnit, file, filer, world, type World } from '../support/world.ts';

const lamps = { title: '滨河路路灯不亮', story: '滨河路的路灯坏了，晚上一片漆黑。' };
const tell = (w: World, phone: string, wish: Parameters<typeof file>[2] = {}) =>
	file(w, 'petition', { facts: lamps, parties: [filer({ phone })], ...wish });

it('shows a dispatcher what several people report, and never who', async () => {
	const w = await world();
	const [first, second] = [await tell(w, '13900001111'), await tell(w, '13900002222')];
	await tell(w, '13900002222');
	await file(w, 'petition', {
		facts: { title: '咨询养老金认证', story: '母亲七十岁，想问养老金资格认证在哪里办。' },
		parties: [filer({ phone: '13900003333' })]
	});
	const officer = await w.officer(first.dispatcher, 'dispatcher');
	const { compared, topics } = await topicsFor(w.db, officer, w.county, w.today);
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
	expect((await topicsFor(w.db, officer, w.county, w.today)).topics).toEqual([]);
	const hidden = await tell(w, '13900002222', { accused: [accusedUnit(one.dispatcher)] });
	const seen = await topicsFor(w.db, officer, w.county, w.today);
	expect(seen.topics).toEqual([]);
	expect(seen.compared).toBe(2);
	expect(hidden.dispatcher).not.toBe(one.dispatcher);
});
