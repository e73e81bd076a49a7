import { expect, it } from 'vitest';
import type { Officer } from '#casework/case.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { document } from '#disclosure/catalogue/kind.ts';
import { alikeTo, nextOf, peopleBehind, type Asked } from '#disclosure/promotion/alike.ts';
import { promotionOf, promotionsOf } from '#disclosure/promotion/promotions.queries.server.ts';
import { beginPromotion, declinePromotion } from '#disclosure/promotion/promotions.store.server.ts';
import { release } from '#disclosure/release.store.server.ts';
import { expectSound } from '../support/sound.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { filer, refusal, world } from '../support/world.ts';

const w = await world();
const road = {
	title: '农村公路养护资金分配方案',
	story: '申请公开上一年度全县农村公路日常养护资金分配到各乡镇的方案和金额。'
};
const roadToo = {
	title: '公路养护资金怎么分到各乡镇',
	story: '请公开上一年度全县农村公路日常养护资金分配到各乡镇的方案。'
};
const water = { title: '集镇供水水质检测报告', story: '申请公开本集镇水厂最近四个季度的水质检测报告。' };

let people = 0;
const somebody = (phone = `1390000${2000 + ++people}`) => [filer({ name: '李申请', phone })];

/** A request that has reached its unit. */
async function asked(facts: typeof road, unit = 'transport', parties = somebody()): Promise<Walk> {
	const walk = await aCase(w, 'information-request', { facts, parties, channel: 'visit' }, unit);
	return walk.by('dispatcher', 'confirm-receipt', { receivedHow: 'in-person', unit });
}

const seenBy = async (unit = 'transport', role: 'handler' | 'head' = 'handler') =>
	promotionsOf(w.db, await w.officer(unit, role), w.county);

it('notices by itself that several people ask one unit for the same, and nothing else', async () => {
	const phone = '13900001999';
	await asked(road, 'transport', somebody(phone));
	expect(await seenBy()).toEqual([]);
	await asked(road, 'transport', somebody(phone));
	await asked(water);
	await asked(roadToo, 'finance');
	expect(await seenBy()).toEqual([]);
	await asked(roadToo);
	const [one] = await seenBy();
	expect(one).toMatchObject({ state: 'open', people: 2, published: false });
	expect(one?.requests.length).toBe(3);
	expect(one?.requests.every((request) => request.opens)).toBe(true);
	expect(await seenBy('finance')).toEqual([]);
	await asked(road);
	expect(await seenBy()).toMatchObject([{ id: one?.id, people: 3 }]);
	await expectSound(w);
});

it('begins a catalogue draft once, and tells when it is public', async () => {
	const [one] = await seenBy();
	const writer = await w.officer('transport', 'handler');
	const raw = { title: road.title, formedOn: w.today, theme: 'budget', form: 'plan', text: '方案如下。' };
	const begin = (by: Officer) =>
		draft(w.context, document, by, { raw }, (trx, id) => beginPromotion(trx, w.context, by, one!.id, id));
	const outsider = await w.officer('finance', 'handler');
	expect(await refusal(begin(outsider))).toBe('not-found');
	const id = await begin(writer);
	expect(await seenBy()).toMatchObject([{ state: 'begun', disclosureId: id, published: false }]);
	expect(await refusal(begin(writer))).toBe('decided-already');
	const clear = { secrecy: 'clear', privacy: 'clear', thirdParty: 'clear' };
	await release(w.context, document, id, 'submit', writer);
	await release(w.context, document, id, 'publish', await w.officer('transport', 'head'), clear);
	expect(await seenBy()).toMatchObject([{ state: 'begun', published: true }]);
	await asked(road);
	expect(await seenBy()).toMatchObject([{ people: 4, state: 'begun' }]);
});

it('takes a no with its reason, and raises it again only when as many new people have asked', async () => {
	const unit = 'water';
	const phone = '13900001888';
	await asked(water, unit, somebody(phone));
	await asked(water, unit);
	const [one] = await seenBy(unit);
	const head = await w.officer(unit, 'head');
	expect(await refusal(declinePromotion(w.context, head, one!.id, ' '))).toBe('check-input reason=missing');
	const outsider = await w.officer('finance', 'handler');
	expect(await refusal(declinePromotion(w.context, outsider, one!.id, '不同。'))).toBe('not-found');
	await declinePromotion(w.context, head, one!.id, '水质报告由水厂逐月公布。');
	expect(await refusal(declinePromotion(w.context, head, one!.id, '再说一次。'))).toBe('decided-already');
	await asked(water, unit);
	await asked(water, unit, somebody(phone));
	expect(await seenBy(unit)).toMatchObject([{ state: 'declined', reason: '水质报告由水厂逐月公布。' }]);
	await asked(water, unit);
	expect(await seenBy(unit)).toMatchObject([{ state: 'open', people: 2 }, { state: 'declined' }]);
	expect(await promotionOf(w.db, outsider, w.county, one!.id)).toBeNull();
	await expect(w.pool.query(`update promotions set reason = 'x' where id = '${one!.id}'`)).rejects.toThrow(
		/never changed/
	);
	await expectSound(w);
});

it('leaves out what was taken back, and follows a request to another unit', async () => {
	const unit = 'health';
	const facts = { title: '村卫生室药品采购目录', story: '申请公开村卫生室统一采购药品的目录和价格。' };
	const first = await asked(facts, unit);
	await first.by('resident', 'withdraw');
	const second = await asked(facts, unit);
	expect(await seenBy(unit)).toEqual([]);
	const third = await asked(facts, 'education');
	await third.by('dispatcher', 'reassign', { unit, reason: '由卫健局负责。' });
	expect(await seenBy(unit)).toMatchObject([{ people: 2 }]);
	await second.by('resident', 'withdraw');
	expect(await seenBy(unit)).toMatchObject([{ people: 1 }]);
});

it.each([
	['two people for the first time', null, ['a', 'b'], [], 'begin'],
	['one person twice', null, ['a', 'a'], [], 'nothing'],
	['a third, while it waits', 'open', ['a', 'b', 'c'], [], 'join'],
	[
		'one new person after a no',
		'declined',
		['a'],
		[
			['a', false],
			['c', true]
		],
		'join'
	],
	[
		'two new people after a no',
		'declined',
		['a'],
		[
			['a', false],
			['c', true],
			['d', true]
		],
		'begin'
	],
	[
		'the same people again after a no',
		'declined',
		['a'],
		[
			['a', false],
			['b', false],
			['a', true],
			['b', true]
		],
		'join'
	],
	[
		'a new one after the draft was begun',
		'begun',
		['a'],
		[
			['a', false],
			['c', true],
			['d', true]
		],
		'join'
	]
] as const)('%s', (_, state, filers, members, next) => {
	const group = filers.map((who, at): Asked => ({ id: String(at), title: '', story: '', filer: who }));
	const known = state === null ? null : { id: 'x', state, decidedOn: null };
	const all = members.map(([who, late], at) => ({ id: String(at), filer: who, late }));
	expect(nextOf(known, group, all)).toBe(next);
});

it('compares the words, and counts people', () => {
	const of = (id: string, facts: typeof road): Asked => ({ id, ...facts, filer: id });
	const alike = alikeTo(of('1', road), [of('1', road), of('2', roadToo), of('3', water)]);
	expect(alike.map((one) => one.id)).toEqual(['2']);
	expect(peopleBehind([{ filer: 'a' }, { filer: 'a' }, { filer: 'b' }])).toBe(2);
});
