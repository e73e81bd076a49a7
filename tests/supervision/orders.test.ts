import { expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Case } from '#casework/case.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { serviceOf } from '#casework/paper-service.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { supervisionOrder } from '#supervision/supervision-order/procedure.ts';
import { openOrder, type Order } from '#supervision/supervision-order/open-order.server.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { accusedPerson, accusedUnit, does, refusal, world, type World } from '../support/world.ts';

const w = await world();
w.on('2026-03-02');

const wish = (caseId: string | null, more: Partial<Order> = {}): Order => ({
	formKey: crypto.randomUUID(),
	caseId,
	task: null,
	title: '逾期未答复',
	ground: 'late-answer',
	demand: '请在限期内答复来件人，并说明逾期的原因。',
	send: 'send-letter',
	unit: 'housing',
	until: '',
	proposal: '',
	...more
});
const supervisor = () => w.officer('petitions', 'supervisor');
const order = async (caseId: string | null, more: Partial<Order> = {}) =>
	openOrder(w.context, await supervisor(), wish(caseId, more));
const answer = {
	cause: '人手不够。',
	measures: '已经答复，并增加一名承办人。',
	proof: '巴住建函〔2026〕9号'
};
const actionsOf = async (on: Case) =>
	(await loadCase(w.db, on.id))?.timeline.map((entry) => entry.action) ?? [];
const dueOf = (on: Case, from: World) =>
	deadlinesOf(supervisionOrder, on.timeline, from.context).find((one) => one.clock === 'DC-ORDER')?.due;

it('takes a letter from opening through answer, sending back and a second answer to its end, on the case as well', async () => {
	const petition = await aCase(w, 'petition');
	await petition.at('accepted');
	let on = await order(petition.case.id);
	expect(on).toMatchObject({
		stage: 'ordered',
		unit: 'housing',
		dispatcher: 'petitions',
		boundTo: petition.case.id
	});
	expect(dueOf(on, w)).toBe('2026-03-16');
	expect((await actionsOf(petition.case)).at(-1)).toBe('supervised');
	const said = (await loadCase(w.db, petition.case.id))?.timeline.at(-1);
	expect(said?.details).toMatchObject({ order: on.number, unit: 'housing', ground: 'late-answer' });
	expect(said?.to).toBe('accepted');

	const head = await w.officer('housing', 'head');
	expect(await refusal(does(w, on, await supervisor(), 'answer-order', answer))).toBe('not-by-you');
	expect(await refusal(does(w, on, head, 'answer-order', { ...answer, measures: ' ' }))).toBe(
		'check-input measures=missing'
	);
	on = await does(w, on, head, 'answer-order', answer);
	expect(await refusal(does(w, on, head, 'accept-answer'))).toBe('not-by-you');
	w.later(1);
	on = await does(w, on, await supervisor(), 'send-back', { reason: '没有说明原因。', until: '2026-03-20' });
	expect(dueOf(on, w)).toBe('2026-03-20');
	on = await does(w, on, await w.officer('housing', 'handler'), 'answer-order', answer);
	on = await does(w, on, await supervisor(), 'accept-answer');
	expect(on.stage).toBe('cleared');
	expect((await actionsOf(petition.case)).slice(-5)).toEqual([
		'supervised',
		'supervision-answered',
		'supervised',
		'supervision-answered',
		'supervision-ended'
	]);
});

it('walks every other row: slip, letter after it, talk, circular, list, the unit above, accountability, withdrawal', async () => {
	const on = await order(null, { send: 'send-slip' });
	const who = await supervisor();
	const take = async (from: Case, action: string, input: Readonly<Record<string, unknown>>) =>
		does(w, from, who, action, input);
	let next = await take(on, 'note', { note: '已电话催办。' });
	next = await does(w, next, await w.officer('housing', 'handler'), 'take');
	const other = await w.officer('housing', 'handler', 'second');
	next = await does(w, next, await w.officer('housing', 'head'), 'give-to', { officer: other.account });
	next = await take(next, 'send-letter', { unit: 'housing', until: '' });
	next = await take(next, 'interview', { heldOn: w.today, record: '要求三日内反馈。', until: '' });
	next = await take(next, 'name-publicly', { reason: '两次没有反馈。', until: '' });
	next = await take(next, 'list', { reason: '挂牌督办。', until: '' });
	next = await take(next, 'escalate', { reason: '仍然没有反馈。', until: '' });
	expect(next).toMatchObject({ stage: 'ordered', unit: 'government', handler: null });
	expect(await refusal(take(next, 'refer', { reason: '造成严重后果。', receivedBy: '县纪委监委' }))).toBe(
		'check-input approvedBy=missing approvedOn=missing'
	);
	next = await take(next, 'refer', {
		reason: '造成严重后果。',
		receivedBy: '县纪委监委',
		approvedBy: '县长',
		approvedOn: w.today
	});
	expect(next.stage).toBe('referred');
	const proposal = await order(null, {
		send: 'send-proposal',
		proposal: 'improve-policy',
		unit: 'education'
	});
	const back = deadlinesOf(supervisionOrder, proposal.timeline, w.context).map((one) => one.clock);
	expect(back).toEqual(['XF-ADVICE-BACK']);
	expect((await take(proposal, 'take-back-order', { reason: '重复立项。' })).stage).toBe('order-withdrawn');
});

it('opens once however often the form is sent, and only by a supervising officer, for what that office supervises', async () => {
	const petition = await aCase(w, 'petition');
	const one = wish(petition.case.id);
	const [first, second] = await Promise.all([
		openOrder(w.context, await supervisor(), one),
		openOrder(w.context, await supervisor(), one).catch(() => null)
	]);
	expect(second === null || second.id === first.id).toBe(true);
	expect((await openOrder(w.context, await supervisor(), one)).id).toBe(first.id);
	const handler = await w.officer('housing', 'handler');
	expect(await refusal(openOrder(w.context, handler, wish(petition.case.id)))).toBe('not-found');
	expect(await refusal(openOrder(w.context, handler, wish(null)))).toBe('not-by-you');
	const justice = await w.officer('justice', 'supervisor');
	expect(await refusal(openOrder(w.context, justice, wish(petition.case.id)))).toBe('not-found');
	const accusation = await aCase(w, 'accusation');
	expect(await refusal(order(accusation.case.id))).toBe('not-found');
});

it('INV-02: sends no letter to a unit or person complained of, nor below, nor by way of the unit above', async () => {
	const petition = await aCase(w, 'petition', { accused: [accusedUnit('public-security')] }, 'housing');
	for (const unit of ['public-security', 'traffic-police']) {
		expect(await refusal(order(petition.case.id, { unit }))).toBe('unit-not-complained-of');
	}
	const on = await order(petition.case.id, { unit: 'housing' });
	expect(on.accused).toEqual([accusedUnit('public-security')]);
	const police = await w.officer('public-security', 'head');
	expect(await refusal(does(w, on, police, 'answer-order', answer))).toBe('not-found');

	const above = await aCase(w, 'petition', { accused: [accusedUnit('government')] }, 'publicity');
	const gov = await refusal(order(above.case.id, { unit: 'publicity' }));
	expect(gov).toBe('not-found');
	const person = await aCase(w, 'petition', { accused: [accusedPerson('官员甲')] });
	const named = await w.officer('petitions', 'supervisor', 'named', '官员甲');
	expect(await refusal(openOrder(w.context, named, wish(person.case.id)))).toBe('not-found');
});

it('writes each letter and each answer as a numbered paper to the unit, signed for once, with no name of who filed', async () => {
	const petition = await aCase(w, 'petition');
	await petition.at('accepted');
	let on = await order(petition.case.id, { demand: '请尽快答复向秀英（13900001111）。' });
	const handler = await w.officer('housing', 'handler');
	const entryOf = (action: string) => on.timeline.findLast((one) => one.action === action)!;
	expect(serviceOf(on, entryOf('send-letter'))).toBeNull();
	on = await does(w, on, handler, 'sign-for');
	expect(serviceOf(on, entryOf('send-letter'))).toMatchObject({ on: w.today, unit: 'housing' });
	expect(await refusal(does(w, on, handler, 'sign-for'))).toBe('not-signed-for');
	on = await does(w, on, handler, 'answer-order', answer);
	on = await does(w, on, await supervisor(), 'send-back', { reason: '没有附材料。', until: '' });
	on = await does(w, on, handler, 'sign-for');
	const papers = await papersOf(w.db, on.id);
	expect(papers.map((one) => one.kind)).toEqual([
		'supervision-letter',
		'supervision-feedback',
		'supervision-letter'
	]);
	const [letter, feedback] = papers;
	const said = (one: typeof letter) =>
		Object.fromEntries(
			[...one!.content.zh.facts, ...one!.content.zh.texts].map((line) => [line.field, line.text])
		);
	expect(letter!.content.zh.head.addressee).toContain('住房');
	expect(said(letter)).toMatchObject({ breach: '逾期没有答复', matter: '逾期未答复' });
	expect(said(letter)['rule']).toContain('第34条');
	expect(said(letter)['answerBy']).toMatch(/\d+年\d+月\d+日/);
	expect(said(feedback)['letterAnswered']).toContain(letter!.number);
	expect(said(feedback)['cause']).toBe(answer.cause);
	expect(JSON.stringify(papers)).not.toMatch(/向秀英|13900001111/);
	const slip = await order(null, { send: 'send-slip' });
	const advice = await order(null, { send: 'send-proposal', proposal: 'improve-work' });
	const kindsOf = async (one: Case) => (await papersOf(w.db, one.id)).map(({ kind }) => kind);
	expect([await kindsOf(slip), await kindsOf(advice)]).toEqual([['reminder'], ['advice']]);
});

it('keeps every figure and copy sound', async () => {
	await expectSound(w);
}, 60_000);
