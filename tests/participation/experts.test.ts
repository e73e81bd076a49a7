import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import type { Case, Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { putExpert, takeExpertOut, type ExpertInput } from '#participation/expert-pool.store.server.ts';
import { poolOn, publicPool, reviewsShown } from '#participation/experts.queries.server.ts';
import { placesNow, saidIn } from '#participation/expert-review/course.ts';
import { barOf, chooseInOrder, lacks, type PoolExpert } from '#participation/expert-review/eligible.ts';
import { openReview } from '#participation/expert-review/open-review.server.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { gatesOf } from '#participation/decision/gates.ts';
import { aDecision, throughParticipation, type Decision } from '../support/decision.ts';
import { does, procedure, refusal, world, type World } from '../support/world.ts';

let w: World;
let keeper: Officer;
let reading: World['db'];
const person = (
	name: string,
	body: string,
	fields: string[],
	more: Partial<ExpertInput> = {}
): ExpertInput => ({
	name,
	body,
	post: '教授',
	kind: 'expert',
	unit: null,
	ties: [],
	fields: fields as ExpertInput['fields'],
	...more
});
const pool = [
	person('甲一', '甲大学', ['transport']),
	person('乙二', '甲大学', ['transport', 'planning']),
	person('丙三', '乙研究所', ['economy']),
	person('丁四', '丙公司', ['economy', 'transport']),
	person('戊五', '县城管局', ['transport'], { unit: 'urban-management' }),
	person('己六', '丁协会', ['economy'], { ties: ['urban-management'] }),
	person('庚七', '戊中心', ['health'])
];

beforeAll(async () => {
	w = await world();
	w.on('2026-03-02');
	reading = w.open({ role: 'portal_public' }).db as World['db'];
	keeper = await w.officer('gov-office', 'dispatcher');
	for (const one of pool) await putExpert(w.db, one, { account: keeper.account, today: w.today });
});

async function asked(knows = 'transport、economy'): Promise<{ decision: Decision; review: Case }> {
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	const handler = await w.officer('urban-management', 'handler');
	const facts = { title: '停车收费论证', story: '标准是否适当？', knows };
	const review = await openReview(w.context, handler, decision.case, crypto.randomUUID(), facts);
	await decision.renew();
	return { decision, review };
}

const take = async (review: Case, action: string, input: object, role: 'handler' | 'head' = 'handler') =>
	does(w, review, await w.officer('urban-management', role), action, { ...input });
const renewed = async (on: Case) => (await loadCase(w.db, on.id)) ?? on;
const free = (expert: string) => ({ expert, interest: 'interest-none', signedOn: w.today });
const opinion = (expert: string) => ({
	expert,
	stance: 'feasible',
	opinion: '标准适当。',
	signedOn: w.today
});

it('walks from the question to the published names, and the decision counts it', async () => {
	const { decision, review } = await asked();
	expect(gatesOf(decision.case).experts).toBe('open');
	await take(review, 'note', { note: '已联系。' });
	await take(review, 'choose-experts', { way: 'by-lot', seats: 3 });
	let on = await renewed(review);
	const [first = '', second = '', third = ''] = placesNow(on);
	expect(new Set([first, second, third]).size).toBe(3);
	expect(on.timeline.some((one) => one.action === 'show-chosen' && saidIn(one, 'seed').length === 32)).toBe(
		true
	);
	expect(await refusal(take(on, 'give-opinion', opinion(first)))).toBe('declared-free');
	await take(on, 'declare-interest', { ...free(first), interest: 'interest-found' });
	on = await renewed(on);
	const stands = placesNow(on);
	expect(stands).not.toContain(first);
	expect(stands).toHaveLength(3);
	expect(await refusal(take(on, 'replace-expert', { expert: second, reason: '出差。' }))).toBe(
		'too-few-experts'
	);
	for (const one of stands) {
		await take(on, 'declare-interest', free(one));
		await take(on, 'give-opinion', opinion(one));
	}
	on = await renewed(on);
	expect(await refusal(take(on, 'give-opinion', opinion(stands[0] ?? '')))).toBe('no-opinion-yet');
	await throughParticipation(w, decision);
	expect(await refusal(decision.take('change-greatly'))).toBe('bound-reviews-over');
	expect((await papersOf(w.db, on.id)).map((one) => one.kind)).toEqual(Array(3).fill('expert-opinion'));
	await take(on, 'publish-review', { adoption: '全部采纳。' }, 'head');
	await decision.renew();
	expect(gatesOf(decision.case).experts).toBe('passed');
	const { id } = await w.db
		.selectFrom('decision_links')
		.select('decision_id as id')
		.where('case_id', '=', decision.case.id)
		.executeTakeFirstOrThrow();
	const [shown] = await reviewsShown(reading, id);
	expect(shown?.body.experts.map((one) => one.name)).toEqual(stands);
	expect(shown?.body.adoption).toBe('全部采纳。');
	expect(shown?.body.replaced).toEqual([{ name: first, reason: 'interest-found' }]);
});

it('replaces who cannot come, and can be stopped with its reason in public', async () => {
	const { decision, review } = await asked('economy、transport');
	expect(await refusal(take(review, 'choose-experts', { way: 'by-lot', seats: 2 }))).toBe('enough-experts');
	await take(review, 'choose-experts', { way: 'by-lot', seats: 3 });
	let on = await renewed(review);
	const out = placesNow(on)[1] ?? '';
	await take(on, 'replace-expert', { expert: out, reason: '出国。' });
	on = await renewed(on);
	expect(placesNow(on)).not.toContain(out);
	expect(await refusal(take(on, 'publish-review', { adoption: '无' }, 'head'))).toBe('every-opinion-in');
	await take(on, 'drop-review', { reason: '草案重写。' }, 'head');
	await decision.renew();
	expect(gatesOf(decision.case).experts).toBe('open');
});

describe('INV-31 who has a tie is no expert of the decision', () => {
	it('refuses those named who work for the unit, have a tie, or know nothing of it', async () => {
		const { review } = await asked();
		const named = (names: string[]) =>
			take(review, 'choose-experts', {
				way: 'by-name',
				seats: 3,
				named: names.join('\n'),
				reason: '熟悉本地。'
			});
		for (const [name, why] of [
			['戊五', 'barred-own-unit'],
			['己六', 'barred-tied'],
			['庚七', 'barred-other-field'],
			['无此人', 'not-in-pool']
		] as const) {
			await expect(named(['甲一', '丙三', name])).rejects.toMatchObject({
				problems: { named: `${why}:${name}` }
			});
		}
		expect(
			await refusal(take(review, 'choose-experts', { way: 'by-name', seats: 3, named: '甲一\n乙二\n丙三' }))
		).toBe('names-with-reason');
		await named(['甲一', '乙二', '丙三']);
		expect(placesNow(await renewed(review))).toEqual(['甲一', '乙二', '丙三']);
	});

	it('never chooses by lot who is barred, nor a choice without a field or of one body', () => {
		const arbitrary = fc.record({
			id: fc.uuid(),
			name: fc.string(),
			post: fc.constant(''),
			body: fc.constantFrom('a', 'b', 'c'),
			unit: fc.constantFrom(null, 'x', 'y'),
			kind: fc.constant('expert'),
			fields: fc.uniqueArray(fc.constantFrom('f', 'g', 'h'), { minLength: 1 }),
			ties: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 1 })
		});
		let chosenOnce = 0;
		fc.assert(
			fc.property(
				fc.uniqueArray(arbitrary, { selector: (one) => one.id, minLength: 6, maxLength: 20 }),
				(people: PoolExpert[]) => {
					const asked = { fields: ['f', 'g'], units: ['x'] };
					const open = people.filter((one) => barOf(one, asked) === null);
					const chosen = chooseInOrder(open, asked.fields, 3);
					expect(chosen.every((one) => one.unit !== 'x' && !one.ties.includes('x'))).toBe(true);
					expect(new Set(chosen.map((one) => one.id)).size).toBe(chosen.length);
					const possible = asked.fields.every((field) => open.some((one) => one.fields.includes(field)));
					if (chosen.length === 3 && possible) {
						chosenOnce += 1;
						expect(lacks(chosen, asked.fields)).not.toMatchObject({ field: expect.any(String) });
					}
				}
			)
		);
		expect(chosenOnce).toBeGreaterThan(5);
	});
});

it('INV-33 keeps experts and their bodies from the later evaluation', async () => {
	const { decision, review } = await asked();
	await take(review, 'choose-experts', {
		way: 'by-name',
		seats: 3,
		named: '甲一\n丙三\n丁四',
		reason: '熟悉。'
	});
	const on = await renewed(review);
	for (const one of placesNow(on)) {
		await take(on, 'declare-interest', free(one));
		await take(on, 'give-opinion', opinion(one));
	}
	await take(on, 'publish-review', { adoption: '采纳。' }, 'head');
	await decision.renew();
	await throughParticipation(w, decision);
	await decision.takes('record-risk', 'submit-legality');
	w.later(14);
	await decision.takes(
		'pass-legality',
		'file-for-meeting',
		'schedule-meeting',
		'statement',
		'head-statement'
	);
	await decision.takes('approve', 'report-to-party', 'publish-decision');
	await decision.take('execute');
	for (const body of ['甲大学', '甲 大学', '乙研究所规划室', '丁四'])
		expect(await refusal(decision.take('order-evaluation', { body })), body).toBe('appraiser-evaluates');
	expect(await refusal(decision.take('order-evaluation', { body: '第三方统计公司' }))).toBe('done');
});

it('shows everybody the pool without ties, and takes out with a reason', async () => {
	const shown = await publicPool(reading, w.today);
	expect(shown.map((one) => one.name)).toContain('甲一');
	await expect(reading.selectFrom('experts').select('ties').execute()).rejects.toThrow();
	const gone = shown.find((one) => one.name === '庚七');
	expect(await takeExpertOut(w.db, gone?.id ?? '', '调离。', w.today)).toBe(true);
	expect((await poolOn(w.db, w.today)).map((one) => one.name)).not.toContain('庚七');
	expect(
		await putExpert(w.db, person('甲一', '他处', ['law']), { account: keeper.account, today: w.today })
	).toBeNull();
	expect(procedure('expert-review').standsOn).toBe('decision');
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
