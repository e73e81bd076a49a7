import { expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { addDays } from '#clocks/day.ts';
import { closeApplications } from '#participation/hearing/close-applications.server.ts';
import { seatsNow, standbyNow, whenOf } from '#participation/hearing/course.ts';
import { checkDraw } from '#participation/hearing/draw.server.ts';
import { tellApplicants } from '#participation/hearing-application/tell-applicants.server.ts';
import { gatesOf } from '#participation/decision/gates.ts';
import { findHearing, hearingEvents, hearingOfCase } from '#participation/hearings.queries.server.ts';
import { lotFile } from '#participation/lot.ts';
import { verifyLot } from '../../static/lot-verify.mjs';
import { aDecision, throughParticipation, type Decision } from '../support/decision.ts';
import {
	aHearing,
	admitAll,
	announced,
	apply,
	drawn,
	frozen,
	toReport,
	toTheDay,
	UNIT,
	witnessSecret,
	type Hearing
} from '../support/hearing.ts';
import { expectSoundCase } from '../support/sound.ts';
import { does, refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');

async function planned(): Promise<Decision> {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version', 'plan-hearing');
	return decision;
}

const begun = async (kind?: string): Promise<Hearing> => aHearing(w, await planned(), kind);

const copyOf = async (hearing: Hearing) => {
	const found = await findHearing(w.db, (await hearingOfCase(w.db, hearing.case.id)) ?? '');
	if (!found) throw new Error('not public');
	return found;
};

it('walks from the announcement to the report, and the decision counts it', async () => {
	const decision = await planned();
	await throughParticipation(w, decision);
	const hearing = await aHearing(w, decision);
	await toReport(w, hearing);
	expect(hearing.case.stage).toBe('hearing-reported');
	const on = await decision.renew();
	expect(gatesOf(on).hearing).toBe('passed');
	expect(on.timeline.filter((entry) => entry.byRole === 'system').map((entry) => entry.action)).toEqual(
		expect.arrayContaining(['hearing-called', 'record-hearing'])
	);
	const copy = await copyOf(hearing);
	expect(copy.body.parts).toHaveLength(6);
	expect(copy.body.parts.every((one) => one.confirmed)).toBe(true);
	expect(copy.body.points[0]?.result).toBe('adopted');
	for (const one of await hearing.people()) {
		expect(['said-confirmed', 'application-ended']).toContain(one.stage);
		await expectSoundCase(w, one.id);
	}
	await expectSoundCase(w, hearing.case.id);
	await expectSoundCase(w, on.id);
	expect(await refusal(decision.take('submit-legality'))).toBe('done');
});

it('publishes a draw that anyone can work through again, and that nobody could have changed', async () => {
	const hearing = await begun();
	await frozen(w, hearing);
	const before = await copyOf(hearing);
	expect(before.lot?.reveal).toBeUndefined();
	expect(JSON.stringify(before)).not.toContain('向听证');
	const secret = await w.db
		.selectFrom('hearing_draws')
		.select('sealed')
		.where('case_id', '=', hearing.case.id)
		.executeTakeFirstOrThrow();
	expect(await refusal(hearing.take('draw-lots'))).toBe('day-of-the-draw');
	w.later(1);
	expect(
		await refusal(hearing.take('draw-lots', { witnessSecret: '另外一句足够长的话，可惜不是那一句' }))
	).toBe('check-input witnessSecret=secret-and-seal-differ');
	await hearing.take('draw-lots');
	const after = await copyOf(hearing);
	const file = lotFile.parse(JSON.parse(JSON.stringify(after.lot)));
	expect(checkDraw(file)).toEqual([]);
	expect(verifyLot(file)).toEqual([]);
	expect(file.commitment).toEqual(before.lot?.commitment);
	expect(file.reveal.witness).toBe(witnessSecret);
	expect(secret.sealed).not.toContain(file.reveal.unit);
	expect(file.list.people).toHaveLength(13);
	expect(file.result.seated).toEqual(seatsNow(hearing.case));
	expect(file.result.unmet).toEqual([]);
	const registered = hearing.case.timeline.map((entry) => entry.action);
	expect(registered.indexOf('commit-list')).toBeLessThan(registered.indexOf('draw-lots'));
	const told = await hearingEvents(w.db, after.id);
	expect(told.find((one) => one.action === 'commit-list')?.details['listHash']).toBe(file.commitment.list);
});

it('INV-55 publishes the names before the hearing, or the hearing is not held', async () => {
	const hearing = await begun();
	await drawn(w, hearing);
	await hearing.takes('name-chair', 'serve-hearing-papers');
	w.on(whenOf(hearing.case).heldOn);
	expect(await refusal(hearing.take('hold-hearing'))).toBe('not-from-this-stage');
	expect(await refusal(hearing.take('publish-names'))).toBe('before-the-day');
	await hearing.takes('move-hearing', 'publish-names');
	const copy = await copyOf(hearing);
	expect(copy.body.names.map((one) => one.number)).toEqual(seatsNow(hearing.case));
	expect(copy.body.names.every((one) => one.name.startsWith('向听证'))).toBe(true);
});

it('INV-55 serves the papers seven days before, or the hearing is moved', async () => {
	const hearing = await begun();
	await drawn(w, hearing);
	await hearing.takes('name-chair', 'publish-names');
	const { heldOn } = whenOf(hearing.case);
	w.on(addDays(heldOn, -6));
	expect(await refusal(hearing.take('serve-hearing-papers'))).toBe('papers-in-time');
	w.on(heldOn);
	expect(await refusal(hearing.take('hold-hearing'))).toBe('papers-served');
	w.on(addDays(heldOn, -6));
	await hearing.takes('move-hearing', 'serve-hearing-papers');
	w.on(heldOn);
	expect(await refusal(hearing.take('hold-hearing'))).toBe('on-the-day');
	w.on(whenOf(hearing.case).heldOn);
	expect(await refusal(hearing.take('hold-hearing'))).toBe('done');
});

it('INV-55 takes the seventh day before and no later one', async () => {
	const hearing = await begun();
	await drawn(w, hearing);
	w.on(addDays(whenOf(hearing.case).heldOn, -7));
	expect(await refusal(hearing.take('serve-hearing-papers'))).toBe('done');
});

it('INV-55 lets nobody write down a hearing that was not held so', async () => {
	const decision = await planned();
	await throughParticipation(w, decision);
	const handler = await w.officer(UNIT, 'handler');
	const head = await w.officer(UNIT, 'head');
	for (const who of [handler, head])
		expect(await refusal(decision.take('record-hearing', { order: 'X', text: '开过了。' }, who))).toBe(
			'not-by-you'
		);
	expect(await refusal(decision.take('submit-legality'))).toBe('hearing-over');
	const hearing = await aHearing(w, decision);
	await hearing.takes('announce-hearing', 'call-off-hearing');
	await decision.renew();
	expect(await refusal(decision.take('submit-legality'))).toBe('hearing-over');
});

it('INV-31 keeps a chair with an interest away, and waits while a recusal is asked for', async () => {
	const hearing = await begun();
	await drawn(w, hearing);
	await hearing.takes('name-chair', 'publish-names', 'serve-hearing-papers');
	await hearing.take('ask-recusal', { whom: '主持人', reason: '与一名经营者是亲属。' });
	w.on(whenOf(hearing.case).heldOn);
	expect(await refusal(hearing.take('hold-hearing'))).toBe('no-recusal-open');
	expect(await refusal(hearing.take('name-chair'))).toBe('no-recusal-open');
	const chair = await w.officer(UNIT, 'handler', 'chair');
	await hearing.take('decide-recusal', { recusal: 'granted', officer: chair.account, reason: '属实。' });
	expect(await refusal(hearing.take('hold-hearing'))).toBe('chair-stands');
	expect(await refusal(hearing.take('name-chair'))).toBe('chair-stays');
	const other = await w.officer(UNIT, 'handler', 'other-chair');
	expect(await refusal(hearing.take('name-chair', { chair: other.account, interest: '' }))).toBe(
		'check-input interest=missing'
	);
	await hearing.take('name-chair', { chair: other.account });
	expect(await refusal(hearing.take('hold-hearing'))).toBe('done');
	expect((await copyOf(hearing)).body.chair?.name).toBe(other.name);
});

it('INV-32 lets nobody chair who drafted the decision or handled the hearing', async () => {
	const hearing = await begun();
	await announced(w, hearing);
	const drafter = await w.officer(UNIT, 'handler');
	expect(await refusal(hearing.take('name-chair', { chair: drafter.account }))).toBe(
		'chair-not-investigator'
	);
	const examiner = await w.officer(UNIT, 'handler', 'examiner');
	const [first] = await hearing.people();
	await does(w, await hearing.application(first?.number ?? ''), examiner, 'admit-applicant');
	expect(await refusal(hearing.take('name-chair', { chair: examiner.account }))).toBe(
		'chair-not-investigator'
	);
	expect(await refusal(hearing.take('name-chair'))).toBe('done');
});

it('announces in time, with seats, and with two fifths of consumers where prices are set', async () => {
	const hearing = await begun('price-hearing');
	const soon = { heldOn: addDays(w.today, 29), applyUntil: addDays(w.today, 5) };
	expect(await refusal(hearing.take('announce-hearing', soon))).toBe(
		'check-input heldOn=announced-too-late:30'
	);
	expect(await refusal(hearing.take('announce-hearing', { seatsConsumers: 1 }))).toBe('consumers-two-fifths');
	expect(await refusal(hearing.take('announce-hearing', { leastWomen: 7 }))).toBe('least-within-seats');
	expect(await refusal(hearing.take('announce-hearing', { applyUntil: addDays(w.today, 25) }))).toBe(
		'applications-end-before'
	);
	await hearing.take('announce-hearing');
	w.later(14);
	const still = hearing.case.stage;
	await closeApplications(w.context);
	expect((await copyOf(hearing)).stage).toBe(still);
	expect(await refusal(hearing.take('close-applications'))).toBe('applications-over');
	w.later(2);
	await closeApplications(w.context);
	expect((await copyOf(hearing)).stage).toBe('applications-closed');
});

it('takes one application of a contact, for a side with seats, and tells why somebody is not admitted', async () => {
	const hearing = await begun();
	await hearing.take('announce-hearing');
	expect(await refusal(apply(w, hearing.case, { group: 'public' }))).toBe('side-without-seat');
	const on = await apply(w, hearing.case, { phone: '13611112222' });
	expect(await refusal(apply(w, hearing.case, { phone: '136 1111 2222' }))).toBe('applied-before');
	const officer = await w.officer(UNIT, 'handler');
	const why = { outcome: 'no-tie', reason: '住在外县。' };
	await does(w, on, officer, 'exclude-applicant', why);
	expect((await hearing.people())[0]?.outcome).toBe('no-tie');
	w.later(16);
	expect(await refusal(apply(w, hearing.case))).toBe('applications-not-open');
	await hearing.takes('close-applications', 'freeze-list');
	expect((await copyOf(hearing)).body.applied).toEqual({
		received: 1,
		admitted: 0,
		withdrawn: 0,
		excluded: { 'no-tie': 1 }
	});
	expect(await refusal(does(w, on, officer, 'admit-applicant'))).toBe('list-is-frozen');
});

it('freezes no list while somebody waits for an answer, and none with an empty seal', async () => {
	const hearing = await begun();
	await announced(w, hearing);
	w.later(16);
	await hearing.take('close-applications');
	expect(await refusal(hearing.take('freeze-list'))).toBe('every-application-checked');
	await admitAll(w, hearing);
	expect(await refusal(hearing.take('freeze-list', { witnessSeal: '见证人' }))).toBe('is-a-seal');
	expect(await refusal(hearing.take('freeze-list', { drawOn: w.today }))).toBe('draw-on-a-later-day');
	await hearing.take('freeze-list');
	const first = (await copyOf(hearing)).lot;
	await hearing.take('seal-again', {
		witness: '县公证处',
		witnessSeal: 'a'.repeat(64),
		drawOn: addDays(w.today, 2),
		drawPlace: '三楼',
		reason: '见证人遗失。'
	});
	const second = (await copyOf(hearing)).lot;
	expect(second?.commitment.list).toBe(first?.commitment.list);
	expect(second?.commitment.unit).not.toBe(first?.commitment.unit);
});

it('passes a seat on in the order of the draw, within the same side, and serves the papers again', async () => {
	const hearing = await begun();
	await drawn(w, hearing);
	await hearing.takes('name-chair', 'publish-names', 'serve-hearing-papers');
	await tellApplicants(w.context);
	const out = seatsNow(hearing.case)[0] ?? '';
	const gone = await hearing.application(out);
	await does(w, gone, { kind: 'resident', caseId: gone.id }, 'give-up-seat');
	w.on(whenOf(hearing.case).heldOn);
	expect(await refusal(hearing.take('hold-hearing'))).toBe('seat-given-up');
	w.on(addDays(whenOf(hearing.case).heldOn, -8));
	const people = await hearing.people();
	const side = (number: string) => people.find((one) => one.number === number)?.facts['group'];
	const next = standbyNow(hearing.case).find((number) => side(number) === side(out));
	expect(await refusal(hearing.take('replace-participant', { lotNumber: '00000' }))).toBe(
		'check-input lotNumber=number-without-seat'
	);
	await hearing.take('replace-participant', { lotNumber: out });
	expect(seatsNow(hearing.case)).toContain(next);
	await tellApplicants(w.context);
	expect((await hearing.application(next ?? '')).stage).toBe('seat-drawn');
	expect((await copyOf(hearing)).body.replaced).toEqual([{ out, in: next, on: w.today }]);
	const day = w.today;
	w.on(whenOf(hearing.case).heldOn);
	expect(await refusal(hearing.take('hold-hearing'))).toBe('papers-served');
	w.on(day);
	await hearing.take('serve-hearing-papers');
	w.on(whenOf(hearing.case).heldOn);
	expect(await refusal(hearing.take('hold-hearing'))).toBe('done');
});

it('publishes no report before each speaker has confirmed, and no word of it before', async () => {
	const hearing = await begun();
	await toTheDay(w, hearing);
	const officer = await w.officer(UNIT, 'handler');
	const [first = '', second = '', ...others] = seatsNow(hearing.case);
	const on = await hearing.application(first);
	expect(await refusal(does(w, on, officer, 'record-said', { said: '没有开会。' }))).toBe('not-held-yet');
	await hearing.takes('hold-hearing', 'treat-point');
	await does(w, on, officer, 'record-said', { said: '赞成。' });
	const speaker = { kind: 'resident', caseId: on.id } as const;
	await does(w, on, speaker, 'dispute-said', { text: '我说的是不赞成。' });
	expect(await refusal(hearing.take('publish-report'))).toBe('every-part-confirmed');
	await does(w, on, officer, 'record-said', { said: '不赞成。' });
	await does(w, on, speaker, 'confirm-said');
	const refuses = await hearing.application(second);
	await does(w, refuses, officer, 'record-said', { said: '保留意见。' });
	await does(w, refuses, officer, 'note-unconfirmed', { reason: '本人先行离场。' });
	for (const number of others) await does(w, await hearing.application(number), officer, 'note-absent');
	expect((await copyOf(hearing)).body.parts).toEqual([]);
	await hearing.take('publish-report');
	expect((await copyOf(hearing)).body.parts).toMatchObject([
		{ number: first, said: '不赞成。', confirmed: true },
		{ number: second, said: '保留意见。', confirmed: false }
	]);
});

it('is prepared by the unit that leads, once at a time, and only where the decision waits for it', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	expect(await refusal(aHearing(w, decision))).toBe('hearing-not-planned');
	await decision.take('plan-hearing');
	const hearing = await aHearing(w, decision);
	expect(await refusal(aHearing(w, decision))).toBe('hearing-under-way');
	expect(await refusal(decision.take('take-off', { reason: '不办了', approvedBy: '县长' }))).toBe(
		'bound-hearings-over'
	);
	await announced(w, hearing);
	await hearing.take('call-off-hearing');
	await tellApplicants(w.context);
	expect([...new Set((await hearing.people()).map((one) => one.stage))]).toEqual(['application-ended']);
	expect(await refusal(aHearing(w, decision))).toBe('done');
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
