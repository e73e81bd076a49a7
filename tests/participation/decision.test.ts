import { expect, it } from 'vitest';
import { addDays } from '#clocks/day.ts';
import { gatesOf } from '#participation/decision/gates.ts';
import { aDecision, opine, throughParticipation, toMeeting, toPublished } from '../support/decision.ts';
import { aHearing, toReport } from '../support/hearing.ts';
import { expectSoundCase } from '../support/sound.ts';
import { does, refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');

it('walks from the yearly list to publication, execution, evaluation and the end', async () => {
	const decision = await aDecision(w);
	await toPublished(w, decision);
	await decision.takes('execute', 'archive', 'order-evaluation', 'record-evaluation');
	expect(await refusal(decision.take('end', { reason: '已执行完毕。' }))).toBe('done');
	expect(decision.case.stage).toBe('ended');
	await expectSoundCase(w, decision.case.id);
});

it('INV-53 lets nothing go to a meeting without a positive legality opinion, seven working days, on the same version', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	await throughParticipation(w, decision);
	await decision.takes('record-experts', 'record-risk');
	expect(await refusal(decision.take('file-for-meeting'))).toBe('not-from-this-stage');
	expect(await refusal(decision.take('schedule-meeting'))).toBe('not-from-this-stage');
	await decision.take('submit-legality');
	const submitted = w.today;
	for (let day = 0; day < 20; day++) {
		const worked = [...Array(day + 1).keys()].filter(
			(n) => n > 0 && w.context.calendar.isWorkingDay(addDays(submitted, n))
		).length;
		if (worked >= 7) break;
		expect(await refusal(decision.take('pass-legality'))).toBe('reviewers-had-their-time');
		w.later(1);
	}
	await decision.take('pass-legality');
	await decision.take('change-slightly');
	expect(await refusal(decision.take('file-for-meeting'))).toBe('legality-of-this-version');
	// The new version is reviewed anew, and the seven working days are counted anew.
	await decision.take('submit-legality');
	expect(await refusal(decision.take('pass-legality'))).toBe('reviewers-had-their-time');
	w.later(14);
	await decision.take('pass-legality');
	expect(await refusal(decision.take('file-for-meeting'))).toBe('done');
});

it('INV-53 sends a draft back that the review found unlawful', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	await throughParticipation(w, decision);
	await decision.takes('record-experts', 'record-risk', 'submit-legality', 'fail-legality');
	expect(gatesOf(decision.case).legality).toBe('failed');
	expect(await refusal(decision.take('file-for-meeting'))).toBe('not-from-this-stage');
});

it('INV-54 publishes no call shorter than thirty days without its reason', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	expect(await refusal(decision.take('publish-call', { until: '2026-03-31' }))).toBe('thirty-days-or-reason');
	expect(await refusal(decision.take('publish-call', { until: '2026-03-31', shortReason: '   ' }))).toBe(
		'thirty-days-or-reason'
	);
	expect(await refusal(decision.take('publish-call', { until: '2026-03-02', shortReason: '急' }))).toBe(
		'last-day-ahead'
	);
	await decision.take('publish-call', { until: '2026-03-12', shortReason: '汛期将至。' });
	const call = await w.db
		.selectFrom('decision_events')
		.selectAll()
		.where('action', '=', 'publish-call')
		.execute();
	expect(call.map((one) => (one.details as { shortReason?: string }).shortReason)).toContain('汛期将至。');
	w.on('2026-03-12');
	expect(await refusal(decision.take('end-call'))).toBe('call-is-over');
	w.on('2026-03-13');
	expect(await refusal(decision.take('end-call'))).toBe('done');
});

it('INV-54 takes exactly thirty days', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	expect(await refusal(decision.take('publish-call', { until: '2026-04-01' }))).toBe('done');
});

it('INV-56 hears the head last, asks for reasons against the majority, and keeps dissent', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await toMeeting(w, decision);
	await decision.take('schedule-meeting');
	expect(await refusal(decision.take('head-statement'))).toBe('members-spoke');
	await decision.take('statement', { speaker: '甲', position: 'against', said: '收费过高。' });
	await decision.take('statement', { speaker: '乙', position: 'against', said: '时机不对。' });
	expect(await refusal(decision.take('head-statement', { position: 'for' }))).toBe('head-gives-reasons');
	await decision.take('head-statement', { position: 'for', reason: '道路安全要紧。' });
	expect(await refusal(decision.take('statement'))).toBe('not-from-this-stage');
	const said = decision.case.timeline.filter((entry) =>
		['statement', 'head-statement'].includes(entry.action)
	);
	expect(said.at(-1)?.action).toBe('head-statement');
	for (const change of [
		`delete from timeline where case_id = '${decision.case.id}'`,
		`update timeline set details = '{}' where case_id = '${decision.case.id}' and action = 'statement'`
	]) {
		await expect(w.pool.query(change)).rejects.toMatchObject({ code: '23000' });
	}
});

it('INV-57 publishes only after the report to the Party committee and, where required, the congress', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w, { congress: 'yes' });
	await toMeeting(w, decision);
	await decision.takes('schedule-meeting', 'statement', 'head-statement', 'approve');
	expect(await refusal(decision.take('publish-decision'))).toBe('told-the-party');
	await decision.take('report-to-party');
	expect(await refusal(decision.take('publish-decision'))).toBe('told-the-congress');
	await decision.take('report-to-congress');
	expect(await refusal(decision.take('publish-decision'))).toBe('done');
});

it('INV-58 takes no consultation for a legality review', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	await throughParticipation(w, decision);
	await decision.takes('record-experts', 'record-risk', 'record-consultation', 'submit-legality');
	await decision.take('record-consultation');
	w.later(14);
	expect(gatesOf(decision.case).legality).toBe('open');
	expect(await refusal(decision.take('file-for-meeting'))).toBe('not-from-this-stage');
});

it('INV-59 opens the gates again after a major change, before and after publication', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await toMeeting(w, decision);
	await decision.take('change-greatly');
	const gates = gatesOf(decision.case);
	expect([gates.participation, gates.experts, gates.risk, gates.legality, gates.filing]).toEqual(
		Array(5).fill('open')
	);
	expect(await refusal(decision.take('schedule-meeting'))).toBe('not-from-this-stage');
	const second = await aDecision(w);
	await toPublished(w, second);
	await second.take('reopen');
	expect(second.case.stage).toBe('started');
	expect(gatesOf(second.case).draft).toBe('open');
	expect(gatesOf(second.case).publication).toBe('open');
});

it('INV-33 keeps those who appraised before from the later evaluation', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await toPublished(w, decision);
	await decision.take('execute');
	for (const body of ['某评估事务所', '某评估事务所 ', '某 评估事务所（巴东分所）']) {
		expect(await refusal(decision.take('order-evaluation', { body })), body).toBe('evaluator-is-another');
	}
	expect(await refusal(decision.take('order-evaluation', { body: '第三方统计公司' }))).toBe('done');
});

it('makes no decision while the risk is not controllable or an appraisal is missing', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w, { market: 'yes' });
	await decision.takes('put-on-list', 'start', 'make-version');
	await throughParticipation(w, decision);
	await decision.take('submit-legality');
	w.later(14);
	await decision.take('pass-legality');
	expect(await refusal(decision.take('file-for-meeting'))).toBe('experts-heard');
	await decision.take('record-experts');
	await decision.take('record-risk', { level: 'not-controllable' });
	expect(await refusal(decision.take('file-for-meeting'))).toBe('risk-controllable');
	expect(await refusal(decision.take('skip-gate', { gate: 'risk' }))).toBe('law-lets-skip');
	await decision.take('record-risk', { level: 'low' });
	expect(await refusal(decision.take('file-for-meeting'))).toBe('competition-fair');
	await decision.take('skip-gate', { gate: 'competition' });
	expect(await refusal(decision.take('file-for-meeting'))).toBe('done');
});

it('holds an announced hearing before the legality review', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version', 'plan-hearing');
	await throughParticipation(w, decision);
	expect(await refusal(decision.take('submit-legality'))).toBe('hearing-over');
	expect(await refusal(decision.take('skip-gate', { gate: 'hearing' }))).toBe('law-lets-skip');
	await toReport(w, await aHearing(w, decision));
	expect(await refusal(decision.take('submit-legality'))).toBe('done');
});

it('lists only for this year and tells the public what is listed, skipped and why', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	expect(
		await w.db.selectFrom('decision_links').selectAll().where('case_id', '=', decision.case.id).execute()
	).toEqual([]);
	expect(await refusal(decision.take('put-on-list', { year: '2025' }))).toBe('year-of-now');
	expect(await refusal(decision.take('put-on-list', { partyAgreedOn: '2026-03-03' }))).toBe('not-ahead');
	await decision.takes('put-on-list', 'start', 'make-version', 'skip-participation');
	const events = await w.db
		.selectFrom('decision_events')
		.innerJoin('decision_links', 'decision_links.decision_id', 'decision_events.decision_id')
		.select(['action', 'details'])
		.where('case_id', '=', decision.case.id)
		.orderBy('n')
		.execute();
	expect(events.map((one) => one.action)).toEqual([
		'put-on-list',
		'start',
		'make-version',
		'skip-participation'
	]);
	expect(events.at(-1)?.details).toMatchObject({
		barredBy: '保守国家秘密法',
		reason: '涉密。',
		approvedBy: '县长'
	});
	expect(JSON.stringify(events)).not.toContain('官员');
});

it('takes opinions only while the call is open, and objections once the decision is published', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	expect(await refusal(opine(w, decision.case))).toBe('call-not-open');
	await throughParticipation(w, decision);
	expect(await refusal(opine(w, decision.case))).toBe('call-not-open');
	const published = await aDecision(w);
	await toPublished(w, published);
	const objection = await opine(w, published.case, '执行时多收了钱。');
	const kept = await w.db
		.selectFrom('opinions')
		.selectAll()
		.where('case_id', '=', objection.id)
		.executeTakeFirst();
	expect(kept?.kind).toBe('objection');
	const handler = await w.officer('urban-management', 'handler');
	const head = await w.officer('urban-management', 'head');
	await does(w, objection, handler, 'draft', {
		outcome: 'adopted',
		claims: '多收',
		facts: '属实',
		opinion: '退还',
		basis: '本办法'
	});
	const answered = await does(w, objection, head, 'sign');
	expect(answered.stage).toBe('served');
	await expectSoundCase(w, objection.id);
});
