import { expect, it } from 'vitest';
import type { Case } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { consultationsOf } from '#disclosure/information-request/consultations.ts';
import { endConsultations } from '#disclosure/information-request/end-consultations.server.ts';
import { informationRequestForm } from '#disclosure/information-request/form.ts';
import { lifecycle } from '#disclosure/information-request/lifecycle.ts';
import { expectEveryRow } from '../complaints/rows.ts';
import { expectSound } from '../support/sound.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { procedure, refusal, world } from '../support/world.ts';

const w = await world();
const id = 'information-request';
const walks: Walk[] = [];
const sha256 = 'a'.repeat(64);

const clockOf = (on: Case, clock: string) =>
	deadlinesOf(procedure(id), on.timeline, w.context).find((one) => one.clock === clock);

/** A request whose receipt is confirmed on the day it was filed. */
async function received(wish: Parameters<typeof aCase>[2] = {}): Promise<Walk> {
	const walk = await aCase(w, id, wish);
	walks.push(walk);
	const how = { visit: 'in-person', letter: 'signed-post' }[wish.channel as string] ?? 'both-confirmed';
	return walk.by('dispatcher', 'confirm-receipt', { receivedHow: how });
}

const given = { outcome: 'disclosed', secrecy: '经保密审查可以公开，审查人：办公室。' };

it('runs through correction, consultation and extension to a partial release, and each day is by rule', async () => {
	w.on('2026-03-02');
	const walk = await received();
	expect(walk.case.stage).toBe('received');
	expect(clockOf(walk.case, 'FOI-ANSWER')?.due).toBe('2026-03-30');
	await walk.later(3).by('handler', 'ask-correction', { workingDays: 10 });
	expect(clockOf(walk.case, 'FOI-ANSWER')?.state).toBe('standing-still');
	expect(clockOf(walk.case, 'FOI-CORRECT-SUBMIT')?.due).toBe('2026-03-19');
	await walk.later(5).by('resident', 'correct');
	// Reset on 2026-03-10: twenty working days without Qingming on 6 April.
	expect(clockOf(walk.case, 'FOI-ANSWER')?.due).toBe('2026-04-08');
	await walk.later(2).by('handler', 'consult-third-party', { party: 'third-1' });
	expect(walk.case.stage).toBe('consulting');
	await walk
		.later(5)
		.by('third-party', 'answer-consultation', {
			party: 'third-1',
			consent: 'refuses',
			reason: '合同单价是商业秘密。'
		})
		.catch((error: unknown) => {
			throw error;
		});
	expect(walk.case.stage).toBe('received');
	// Three working days of 12 to 17 March stood still.
	expect(clockOf(walk.case, 'FOI-ANSWER')?.due).toBe('2026-04-13');
	await walk.by('head', 'extend', { days: 20 });
	expect(clockOf(walk.case, 'FOI-ANSWER')?.due).toBe('2026-04-13');
	await walk.does('tell-extension');
	expect(clockOf(walk.case, 'FOI-ANSWER')?.due).toBe('2026-05-13');
	await walk.by('handler', 'record-search', { searchResult: 'found' });
	await walk.by('handler', 'decide-part', {
		part: '合同正文',
		decision: 'redact',
		ground: 'third-party-rights',
		document: 'x',
		sha256
	});
	await walk.by('handler', 'decide-part', { part: '验收报告', decision: 'release' });
	await walk.by('handler', 'draft', { ...given, outcome: 'partly-disclosed', harm: 'harm-withheld' });
	await walk.does('return-draft');
	await walk.by('handler', 'draft', { ...given, outcome: 'partly-disclosed', harm: 'harm-withheld' });
	await walk.by('head', 'sign');
	expect(walk.case).toMatchObject({ stage: 'replied', outcome: 'partly-disclosed' });
	await walk.does('hand-to-catalogue', 'contest', 'contest-result', 'note');
	expect(walk.case.stage).toBe('contested');
	expect(await refusal(walk.does('contest-result'))).toBe('contest-open');
});

it('INV-27: asks for a correction once only, and only within seven working days of receipt', async () => {
	w.on('2026-03-02');
	const twice = await received();
	await twice.does('ask-correction', 'correct');
	expect(await refusal(twice.does('ask-correction'))).toBe('first-correction');
	const late = await received();
	late.later(10);
	expect(await refusal(late.does('ask-correction'))).toBe('within-correction-period');
	const last = await received();
	last.later(9);
	await last.does('ask-correction', 'record-correction');
	expect(last.case.stage).toBe('received');
});

it('INV-28: never takes a third party’s silence for consent, and always a co-producing agency’s', async () => {
	w.on('2026-03-02');
	const walk = await received();
	await walk.by('handler', 'consult-third-party', { party: 'third-1' });
	const draft = { ...given, harm: 'harm-consented' };
	expect(await refusal(walk.by('handler', 'draft', draft))).toBe('consultations-settled');
	expect(await endConsultations(w.context)).toBe(0);
	walk.later(22);
	expect(await endConsultations(w.context)).toBe(1);
	const ended = await loadCase(w.db, walk.case.id);
	expect([ended?.stage, ended && consultationsOf(ended)[0]?.opinion]).toEqual(['received', null]);
	expect(ended && clockOf(ended, 'FOI-ANSWER')?.state).toBe('running');
	expect(await refusal(walk.by('handler', 'draft', draft))).toBe('third-parties-heeded');
	expect(await refusal(walk.by('handler', 'draft', given))).toBe('third-parties-heeded');
	await walk.by('handler', 'draft', { ...given, harm: 'no-harm', harmReason: '内容已经过了保密期。' });
	expect(walk.case.stage).toBe('drafted');

	w.on('2026-03-02');
	const agency = await received();
	await agency.by('handler', 'consult-co-agency', { agency: 'transport' });
	expect(agency.case.coUnits).toContain('transport');
	agency.later(22);
	await agency.by('handler', 'draft', given);
	expect(agency.case.stage).toBe('drafted');
	w.on('2026-03-02');
	const answered = await received();
	await answered.by('handler', 'consult-co-agency', { agency: 'transport' });
	await answered.by('co-handler', 'answer-as-agency', { consent: 'consents' });
	expect(answered.case.stage).toBe('received');
	await answered.by('handler', 'consult-co-agency', { agency: 'water' });
	await answered.by('handler', 'record-agency-opinion', {
		agency: 'water',
		consent: 'refuses',
		reason: '还在讨论。'
	});
	expect(answered.case.stage).toBe('received');
});

it('INV-37: harm to a third party needs consent, or a greater interest told to it in writing first', async () => {
	w.on('2026-03-02');
	const walk = await received();
	await walk.by('handler', 'consult-third-party', { party: 'third-1' });
	await walk.by('handler', 'consult-third-party', { party: 'third-2' });
	expect(await refusal(walk.by('handler', 'record-opinion', { party: 'third-1', consent: 'refuses' }))).toBe(
		'refusal-with-reason'
	);
	await walk.by('handler', 'record-opinion', { party: 'third-1', consent: 'refuses', reason: '涉及单价。' });
	expect(walk.case.stage).toBe('consulting');
	expect(await refusal(walk.by('handler', 'record-opinion', { party: 'third-1', consent: 'consents' }))).toBe(
		'was-asked'
	);
	const other = { kind: 'third-party', caseId: walk.case.id, party: 'third-1' } as const;
	expect(
		await refusal(walk.by(other, 'answer-consultation', { party: 'third-2', consent: 'consents' }))
	).toBe('was-asked');
	await walk.by({ kind: 'third-party', caseId: walk.case.id, party: 'third-2' }, 'answer-consultation', {
		party: 'third-2',
		consent: 'consents'
	});
	expect(walk.case.stage).toBe('received');
	const outweighed = { ...given, harm: 'harm-outweighed' };
	expect(await refusal(walk.by('handler', 'draft', { ...given, harm: 'harm-consented' }))).toBe(
		'third-parties-heeded'
	);
	expect(await refusal(walk.by('handler', 'draft', outweighed))).toBe('third-parties-heeded');
	expect(await refusal(walk.by('handler', 'tell-third-party', { party: 'third-3' }))).toBe('was-consulted');
	await walk.by('handler', 'tell-third-party', { party: 'third-1' });
	await walk.by('handler', 'draft', outweighed);
	expect(walk.case.stage).toBe('drafted');
	const unasked = await received();
	const withheld = { outcome: 'third-party-rights', separability: '不能区分。' };
	expect(await refusal(unasked.by('handler', 'draft', withheld))).toBe('third-party-asked-first');
});

it('INV-38: the form asks for no purpose, and reasons may be asked for in the bulk state only', async () => {
	const fields = Object.keys(informationRequestForm.schema.shape);
	expect(fields.sort()).toEqual(
		['title', 'story', 'docNumber', 'body', 'provision', 'delivery', 'applicantKind', 'idProof'].sort()
	);
	const asking = Object.entries(lifecycle)
		.filter(([, step]) => step.to === 'reasons-asked')
		.map(([action]) => action);
	expect(asking).toEqual(['ask-reasons']);
	const givenBy = Object.entries(lifecycle).filter(
		([action, step]) => (step.by as readonly string[]).includes('resident') && action === 'give-reasons'
	);
	expect(givenBy.map(([, step]) => step.from)).toEqual([['reasons-asked']]);

	w.on('2026-03-02');
	const bulk = { outcome: 'bulk-without-reason' };
	const never = await received();
	expect(await refusal(never.by('handler', 'draft', bulk))).toBe('bulk-after-asking');
	const asked = await received();
	await asked.by('head', 'ask-reasons', { count: 60, until: '2026-03-10' });
	expect(await refusal(asked.by('handler', 'draft', bulk))).toBe('bulk-after-asking');
	await asked.does('give-reasons');
	await asked.by('handler', 'draft', bulk);
	expect(asked.case.stage).toBe('drafted');
	const silent = await received();
	await silent.by('head', 'ask-reasons', { count: 60, until: '2026-03-04' });
	silent.later(3);
	expect(await refusal(silent.by('handler', 'draft', given))).toBe('bulk-after-asking');
	await silent.by('handler', 'draft', bulk);
	w.on('2026-03-02');
	const good = await received();
	expect(await refusal(good.by('head', 'delay-answer', { until: '2026-06-01' }))).toBe('reasons-accepted');
	await good.by('head', 'ask-reasons', { count: 60, until: '2026-03-04' });
	await good.does('give-reasons', 'accept-reasons');
	expect(await refusal(good.by('handler', 'draft', bulk))).toBe('bulk-after-asking');
	await good.by('head', 'delay-answer', { until: '2026-06-01' });
	expect(clockOf(good.case, 'FOI-ANSWER')?.state).toBe('dropped');
	expect(clockOf(good.case, 'FOI-BULK')?.due).toBe('2026-06-01');
});

it('INV-39: answers "not held" only over a stored search record', async () => {
	w.on('2026-03-02');
	const walk = await received();
	const none = { outcome: 'not-held' };
	expect(await refusal(walk.by('handler', 'draft', none))).toBe('search-recorded');
	const elsewhere = { outcome: 'held-elsewhere', where: '巴东县水利局，电话见单位目录。' };
	expect(await refusal(walk.by('handler', 'draft', elsewhere))).toBe('search-recorded');
	await walk.by('handler', 'record-search', { searchResult: 'nothing-found' });
	expect(await refusal(walk.by('handler', 'draft', { outcome: 'held-elsewhere' }))).toBe('place-named');
	await walk.by('handler', 'draft', none);
	await walk.by('head', 'sign');
	expect(walk.case.outcome).toBe('not-held');
});

it('INV-40: a partial release gives something, withholds something with a ground, and is one decision', async () => {
	w.on('2026-03-02');
	const walk = await received();
	const partly = { ...given, outcome: 'partly-disclosed' };
	expect(await refusal(walk.by('handler', 'draft', partly))).toBe('parts-fit-the-decision');
	await walk.by('handler', 'decide-part', { part: '甲', decision: 'release' });
	expect(await refusal(walk.by('handler', 'draft', partly))).toBe('parts-fit-the-decision');
	expect(
		await refusal(walk.by('handler', 'draft', { outcome: 'process-information', separability: '可以。' }))
	).toBe('parts-fit-the-decision');
	expect(await refusal(walk.by('handler', 'decide-part', { part: '乙', decision: 'withhold' }))).toBe(
		'part-with-ground'
	);
	expect(
		await refusal(
			walk.by('handler', 'decide-part', { part: '乙', decision: 'redact', ground: 'process-information' })
		)
	).toBe('part-with-file');
	await walk.by('handler', 'decide-part', {
		part: '乙',
		decision: 'withhold',
		ground: 'process-information'
	});
	expect(await refusal(walk.by('handler', 'draft', given))).toBe('parts-fit-the-decision');
	await walk.by('handler', 'draft', partly);
	await walk.by('head', 'sign');
	expect(walk.case.outcome).toBe('partly-disclosed');
});

it('counts receipt by the way it came, and charges, lapses and withdraws by rule', async () => {
	w.on('2026-03-02');
	const web = await aCase(w, id);
	walks.push(web);
	const receipt = (receivedHow: string, servedOn: string) =>
		refusal(web.by('dispatcher', 'confirm-receipt', { receivedHow, servedOn }));
	expect(await receipt('in-person', '2026-03-02')).toBe('receipt-by-channel');
	expect(await receipt('both-confirmed', '2026-03-01')).toBe('receipt-by-channel');
	expect(await receipt('both-confirmed', '2026-03-03')).toBe('receipt-by-channel');
	expect(await receipt('confirmed-here', '2026-03-02')).toBe('receipt-by-channel');
	await web.does('confirm-filing');
	expect(await refusal(web.does('confirm-filing'))).toBe('not-confirmed-before');
	web.later(2);
	expect(await receipt('confirmed-here', '2026-03-02')).toBe('receipt-by-channel');
	const byPost = await aCase(w, id, { channel: 'letter', electronic: false });
	expect(await refusal(byPost.does('confirm-filing'))).toBe('filed-online');
	await web.by('dispatcher', 'confirm-receipt', { receivedHow: 'confirmed-here', servedOn: '2026-03-04' });
	expect(clockOf(web.case, 'FOI-ANSWER')?.startedOn).toBe('2026-03-04');
	await web.does('reassign', 'take', 'give-to', 'add-facts', 'withdraw');
	expect(web.case).toMatchObject({ stage: 'withdrawn', outcome: 'withdrawn-request' });

	const fee = await received();
	expect(await refusal(fee.by('head', 'charge-fee', { scheme: 'per-item', count: 10 }))).toBe(
		'beyond-free-steps'
	);
	expect(await refusal(fee.by('head', 'charge-fee', { scheme: 'per-page', count: 120, sum: 1000 }))).toBe(
		'fee-by-tariff'
	);
	await fee.by('head', 'charge-fee', { scheme: 'per-page', count: 120, sum: 1100 });
	expect(clockOf(fee.case, 'FOI-ANSWER')?.state).toBe('standing-still');
	expect(await refusal(fee.does('lapse-fee'))).toBe('fee-period-over');
	await fee.by('handler', 'record-payment', { paid: 1100, servedOn: '2026-03-04' });
	await fee.by('handler', 'draft', given);
	const unpaid = await received();
	await unpaid.by('head', 'charge-fee', { scheme: 'per-item', count: 31, sum: 200 });
	unpaid.later(32);
	expect(await refusal(unpaid.by('handler', 'record-payment', { paid: 200 }))).toBe('fee-period-open');
	await unpaid.does('lapse-fee');
	expect(unpaid.case.outcome).toBe('fee-unpaid');
	const silent = await received({ channel: 'visit', electronic: false });
	await silent.does('ask-correction');
	expect(await refusal(silent.does('lapse-correction'))).toBe('correction-period-over');
	silent.later(30);
	await silent.does('lapse-correction');
	expect(silent.case.outcome).toBe('not-corrected');
	const paper = await received({ channel: 'letter', electronic: false });
	await paper.by('handler', 'draft', given);
	await paper.does('sign', 'serve');
	expect(paper.case.stage).toBe('replied');
});

it('has taken every row, and leaves everything sound', async () => {
	expectEveryRow(id, walks);
	await expectSound(w);
});
