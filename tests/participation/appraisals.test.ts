import { describe, expect, it } from 'vitest';
import { lastEntry, type Case } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { appraisalsToBegin, fileOf } from '#participation/appraising.ts';
import { gateTraces } from '#participation/gate-trace.ts';
import { gatesOf } from '#participation/decision/gates.ts';
import { decisionEvents, decisionOfCase, findDecision } from '#participation/decisions.queries.server.ts';
import { putExpert } from '#participation/expert-pool.store.server.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { appraisalOf, appraise, appraises, concludes } from '../support/appraisals.ts';
import { aDecision, facts, throughParticipation, type Decision } from '../support/decision.ts';
import { expectSoundCase } from '../support/sound.ts';
import { refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');
const keeper = await w.officer('gov-office', 'dispatcher');
const person = { post: '律师', body: '某律师事务所', unit: null, fields: ['law'] as ['law'], ties: [] };
for (const one of [
	{ ...person, name: '甲律师', kind: 'counsel' as const },
	{ ...person, name: '乙律师', kind: 'counsel' as const, ties: ['transport'] },
	{ ...person, name: '丙专家', kind: 'expert' as const }
])
	await putExpert(w.db, one, { account: keeper.account, today: w.today });

/** A decision whose feedback is published, on which appraisals may begin. */
async function prepared(changed: Partial<Record<keyof typeof facts, string>> = {}): Promise<Decision> {
	w.on('2026-03-02');
	const decision = await aDecision(w, { technical: 'no', stability: 'no', ...changed });
	await decision.takes('put-on-list', 'start', 'make-version');
	await throughParticipation(w, decision, 1);
	return decision;
}
const renewed = async (on: Case): Promise<Case> => (await loadCase(w.db, on.id)) ?? on;
const kindsOf = async (on: Case) => (await papersOf(w.db, on.id)).map((one) => one.kind);

async function traceOf(decision: Decision, gate: string) {
	const id = (await decisionOfCase(w.db, decision.case.id)) ?? '';
	const copy = await findDecision(w.db, id);
	return gateTraces(copy?.body.gates ?? {}, await decisionEvents(w.db, id)).find((one) => one.gate === gate);
}

describe('legality review', () => {
	it('gives an incomplete file back in writing, and counts the seven working days anew', async () => {
		const decision = await prepared();
		const review = await appraise(w, decision.case, 'legality-review');
		expect((await decision.renew()).stage).toBe('under-legality');
		expect(await traceOf(decision, 'legality')).toMatchObject({ under: { unit: 'justice' } });
		w.later(9);
		await appraises(w, review, 'return-legality');
		expect(await kindsOf(review)).toEqual(['file-return']);
		expect((await decision.renew()).stage).toBe('feedback-given');
		expect(await traceOf(decision, 'legality')).toMatchObject({ state: 'open', under: null });
		await decision.take('change-slightly');
		await appraises(w, review, 'resend-legality');
		await appraises(w, review, 'hear-counsel');
		await appraises(w, review, 'draft-legality');
		expect(await refusal(appraises(w, review, 'sign-legality'))).toBe('reviewers-had-their-time');
		w.later(14);
		await appraises(w, review, 'sign-legality');
		expect(await kindsOf(review)).toEqual(['file-return', 'counsel-opinion', 'legality-opinion']);
		expect((await decision.renew()).stage).toBe('legality-passed');
		await expectSoundCase(w, review.id);
		await expectSoundCase(w, decision.case.id);
	});

	it('INV-53 signs nothing without counsel, on another version, or by who drafted it', async () => {
		const decision = await prepared();
		const review = await appraise(w, decision.case, 'legality-review');
		expect(await refusal(appraises(w, review, 'draft-legality'))).toBe('counsel-heard');
		await appraises(w, review, 'hear-counsel');
		expect(await refusal(appraises(w, review, 'draft-legality', { version: '2' }))).toBe(
			'check-input version=not-this-version'
		);
		expect(await refusal(appraises(w, review, 'draft-legality', { substance: '' }))).toBe(
			'check-input substance=missing'
		);
		const drafts = await w.officer('justice', 'handler');
		await appraises(w, review, 'draft-legality', {}, drafts);
		w.later(14);
		const both = { ...drafts, roles: ['handler', 'head'] as const };
		expect(await refusal(appraises(w, review, 'sign-legality', {}, both))).toBe('another-signs');
		for (const unit of ['urban-management', 'transport']) {
			const head = await w.officer(unit, 'head');
			expect(await refusal(appraises(w, review, 'sign-legality', {}, head)), unit).toBe('not-by-you');
		}
		expect(await refusal(decision.take('change-slightly'))).toBe('not-from-this-stage');
		await appraises(w, review, 'sign-legality');
	});

	it('INV-53 says no before the seven days are over, and the draft comes again as another version', async () => {
		const decision = await prepared();
		await decision.takes('submit-legality', 'fail-legality');
		expect(gatesOf(decision.case).legality).toBe('failed');
		expect(appraisalsToBegin(decision.case)).toContain('legality-review');
		await decision.takes('change-slightly', 'submit-legality');
		w.later(14);
		await decision.take('pass-legality', { verdict: 'risk-stated' });
		expect(gatesOf(decision.case).legality).toBe('passed');
		expect(appraisalsToBegin(decision.case)).not.toContain('legality-review');
		const last = lastEntry(decision.case.timeline, 'pass-legality');
		expect(last?.details).toMatchObject({ version: 2, verdict: 'risk-stated' });
	});

	it('INV-31 hears counsel of the pool who have no tie, and nobody with an interest', async () => {
		const decision = await prepared();
		const review = await appraise(w, decision.case, 'legality-review');
		const hears = (counsel: string, more: object = {}) =>
			refusal(appraises(w, review, 'hear-counsel', { counselKind: 'legal-counsel', counsel, ...more }));
		expect(await hears('无此人')).toBe('check-input counsel=no-such-counsel:无此人');
		expect(await hears('丙专家')).toBe('check-input counsel=no-such-counsel:丙专家');
		expect(await hears('乙律师')).toBe('check-input counsel=barred-tied:乙律师');
		expect(await hears('甲律师', { interest: 'interest-found' })).toBe('counsel-is-free');
		expect(await hears('甲律师', { signedOn: '2027-01-01' })).toBe('signed-by-today');
		expect(await hears('甲律师')).toBe('done');
	});

	it('lets a reviewer step aside, who acts on it no more', async () => {
		const decision = await prepared();
		const review = await appraise(w, decision.case, 'legality-review');
		const aside = await w.officer('justice', 'handler', 'aside');
		await appraises(w, review, 'step-aside', { reason: '近亲属在承办单位。' }, aside);
		expect(await refusal(appraises(w, review, 'hear-counsel', {}, aside))).toBe('stepped-aside');
		expect(await refusal(appraises(w, review, 'hear-counsel'))).toBe('done');
	});

	it('is sent by the unit that leads alone, once at a time, and taken back by it', async () => {
		const decision = await prepared();
		const review = await appraise(w, decision.case, 'legality-review');
		expect(await refusal(appraise(w, decision.case, 'legality-review'))).toBe('appraisal-under-way');
		const other = await prepared();
		expect(
			await refusal(appraise(w, { ...other.case, unit: 'transport' }, 'legality-review', 'justice'))
		).toBe('not-by-you');
		await appraises(w, review, 'withdraw-legality');
		expect((await decision.renew()).stage).toBe('feedback-given');
		expect((await renewed(review)).stage).toBe('legality-withdrawn');
		expect(await refusal(decision.take('submit-legality'))).toBe('done');
	});
});

describe('fair competition review', () => {
	it('is made by the market regulator on the first review of the unit, and its finding is public', async () => {
		const decision = await prepared({ market: 'yes' });
		const review = await appraise(w, decision.case, 'competition-review');
		expect(review.unit).toBe('market-regulation');
		const on = await decision.renew();
		expect(on.coUnits).toContain('market-regulation');
		expect(fileOf(on, gatesOf(on))?.gates.find((one) => one.gate === 'competition')?.state).toBe('open');
		expect(await traceOf(decision, 'competition')).toMatchObject({ under: { unit: 'market-regulation' } });
		await appraises(w, review, 'return-competition', { missing: '缺听取经营者意见的情况。' });
		expect(await refusal(decision.take('record-competition'))).toBe('appraisal-under-way');
		await appraises(w, review, 'resend-competition', { added: '已补。' });
		expect(await refusal(appraises(w, review, 'draft-competition', { effect: 'exception' }))).toBe(
			'exception-with-ground'
		);
		await concludes(w, review, {
			effect: 'exception',
			exceptionGround: '公共安全。',
			exceptionEnds: '2027年底'
		});
		expect(await kindsOf(review)).toEqual(['file-return', 'competition-opinion']);
		expect(gatesOf(await decision.renew()).competition).toBe('passed');
		const id = (await decisionOfCase(w.db, decision.case.id)) ?? '';
		const event = (await decisionEvents(w.db, id)).find((one) => one.action === 'record-competition');
		expect(event?.details).toMatchObject({ effect: 'exception', exceptionEnds: '2027年底', version: 1 });
		// The public reads who prepares the decision, not who reviews it.
		expect((await findDecision(w.db, id))?.body.coUnits).toEqual(['transport']);
		await expectSoundCase(w, review.id);
	});

	it('stops a draft that restricts competition, until another review of it finds otherwise', async () => {
		const decision = await prepared({ market: 'yes' });
		await decision.take('record-competition', { effect: 'restricts' });
		await decision.take('submit-legality');
		w.later(14);
		await decision.take('pass-legality');
		expect(await refusal(decision.take('file-for-meeting'))).toBe('competition-fair');
		await decision.take('record-competition');
		expect(await refusal(decision.take('file-for-meeting'))).toBe('done');
	});
});

describe('risk assessment', () => {
	it('asks people before it is written, and its level and measures are public', async () => {
		const decision = await prepared({ stability: 'yes' });
		const assessment = await appraise(w, decision.case, 'risk-assessment');
		expect(await refusal(appraises(w, assessment, 'draft-risk'))).toBe('people-looked-into');
		expect(await refusal(appraises(w, assessment, 'commission-body', { interest: 'interest-found' }))).toBe(
			'body-is-free'
		);
		expect(await refusal(appraises(w, assessment, 'look-into-risk', { heldOn: '2027-01-01' }))).toBe(
			'not-ahead'
		);
		await appraises(w, assessment, 'look-into-risk');
		await appraises(w, assessment, 'draft-risk');
		await decision.take('change-slightly');
		expect(await refusal(appraises(w, assessment, 'sign-risk'))).toBe('draft-changed-since');
		await appraises(w, assessment, 'return-risk-draft', { reason: '草案改了。' });
		await appraises(w, assessment, 'draft-risk');
		await appraises(w, assessment, 'sign-risk');
		expect(await kindsOf(assessment)).toEqual(['risk-report']);
		expect(gatesOf(await decision.renew()).risk).toBe('passed');
		await expectSoundCase(w, assessment.id);
	});

	it('cannot be skipped, nor passed by, while it is under way', async () => {
		const decision = await prepared({ stability: 'yes' });
		const assessment = await appraise(w, decision.case, 'risk-assessment');
		expect(await refusal(decision.take('skip-gate', { gate: 'risk' }))).toBe('law-lets-skip');
		await decision.take('submit-legality');
		w.later(14);
		await decision.take('pass-legality');
		expect(await refusal(decision.take('file-for-meeting'))).toBe('risk-controllable');
		expect(await refusal(decision.take('change-greatly'))).toBe('bound-reviews-over');
		await appraises(w, assessment, 'drop-assessment');
		expect(gatesOf(await decision.renew()).risk).toBe('open');
		expect(await refusal(decision.take('skip-gate', { gate: 'risk' }))).toBe('done');
	});

	it('INV-33 keeps the unit that assessed by itself from the later evaluation', async () => {
		const decision = await prepared({ stability: 'yes' });
		const assessment = await appraise(w, decision.case, 'risk-assessment', 'emergency');
		expect(assessment.coUnits).toEqual(['urban-management']);
		for (const action of ['look-into-risk', 'draft-risk', 'sign-risk'])
			await appraises(w, assessment, action);
		await decision.take('submit-legality');
		w.later(14);
		await decision.takes('pass-legality', 'file-for-meeting', 'schedule-meeting', 'statement');
		await decision.takes('head-statement', 'approve', 'report-to-party', 'publish-decision', 'execute');
		expect(await refusal(decision.take('order-evaluation', { body: '县应急管理局' }))).toBe(
			'appraiser-evaluates'
		);
		expect(await refusal(decision.take('order-evaluation', { body: '外地一所高校' }))).toBe('done');
	});
});

it('INV-59 a major change opens the appraisals again, and what was found before counts no more', async () => {
	const decision = await prepared({ stability: 'yes', market: 'yes' });
	await decision.takes('record-risk', 'record-competition', 'submit-legality');
	expect((await appraisalOf(w, decision.case, 'legality-review'))?.stage).toBe('legality-sent');
	expect(await refusal(decision.take('change-greatly'))).toBe('not-from-this-stage');
	w.later(14);
	await decision.takes('pass-legality', 'change-greatly');
	const { risk, competition, legality } = gatesOf(decision.case);
	expect([risk, competition, legality]).toEqual(['open', 'open', 'open']);
});
