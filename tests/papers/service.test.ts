import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Case } from '#casework/case.ts';
import { completeNotices } from '#casework/complete-notices.server.ts';
import { procedures } from '#procedures.ts';
import { todayOf } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { papersForFiler } from '#casework/issued-paper.server.ts';
import { paperList } from '#casework/paper-list.server.ts';
import { serviceOf } from '#casework/paper-service.ts';
import { residentView } from '#casework/resident-view.ts';
import { enteredWays, servedFrom, serviceWays } from '#casework/service-ways.ts';
import { addDays, day } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { papersOf, verifyPaper } from '#papers/papers.queries.server.ts';
import { expectSoundCase } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { procedure, refusal, world } from '../support/world.ts';

const w = await world();
const entryOf = (on: Case, action: string) => {
	const entry = on.timeline.findLast((one) => one.action === action);
	if (!entry) throw new Error(action);
	return entry;
};
const rowOf = async (on: Case, action: string) =>
	(await paperList(w.context, procedure(on.procedure), on, [entryOf(on, action)], 'zh'))[0];

describe('service', () => {
	it('on paper is owed until an officer of the issuing unit enters day, way and proof; the receipt is a paper', async () => {
		w.on('2026-03-02');
		const walk = await aCase(w, 'petition', { electronic: false });
		await walk.at('accepted');
		const accepted = entryOf(walk.case, 'accept');
		expect(serviceOf(walk.case, accepted)).toBeNull();
		expect(await rowOf(walk.case, 'accept')).toMatchObject({ toServe: true, remedy: null });
		const given = { paper: String(accepted.n), way: 'post', servedOn: '2026-03-05', proof: 'EMS 1234' };
		expect(await refusal(walk.by('handler', 'serve-paper', given))).toBe('served-in-time');
		w.on('2026-03-09');
		expect(await refusal(walk.by('handler', 'serve-paper', { ...given, proof: '——' }))).toContain(
			'proof=missing'
		);
		expect(await refusal(walk.by('handler', 'serve-paper', { ...given, servedOn: '2026-03-01' }))).toBe(
			'served-in-time'
		);
		expect(await refusal(walk.by('dispatcher', 'serve-paper', given))).toBe('paper-to-serve');
		await walk.by('handler', 'serve-paper', given);
		expect(serviceOf(walk.case, accepted)).toMatchObject({
			on: '2026-03-05',
			from: '2026-03-05',
			way: 'post'
		});
		const receipt = (await papersOf(w.db, walk.case.id)).at(-1)!;
		expect(receipt.kind).toBe('service-receipt');
		expect(JSON.stringify(receipt.content.zh.facts)).toContain('EMS 1234');
		expect((await rowOf(walk.case, 'accept'))?.served).toContain('EMS 1234');
		expect(await refusal(walk.by('handler', 'serve-paper', given))).toBe('paper-to-serve');
		await expectSoundCase(w, walk.case.id);
	});

	it('by public notice counts thirty days after the notice, never before', async () => {
		w.on('2026-03-02');
		const walk = await aCase(w, 'petition', { electronic: false });
		await walk.at('answered');
		const given = { way: 'public-notice', servedOn: '2026-03-02', proof: '信陵镇公告栏照片' };
		w.on('2026-03-31');
		expect(await refusal(walk.by('handler', 'serve', given))).toBe('served-after-signing');
		w.on('2026-04-01');
		await walk.by('handler', 'serve', given);
		const review = deadlinesOf(procedure('petition'), walk.case.timeline, w.context).find(
			(one) => one.clock === 'XF-REVIEW-REQUEST'
		);
		// The thirtieth day, 1 May, lies in the holidays.
		expect(review?.startedOn).toBe('2026-04-01');
		expect(review?.due).toBe('2026-05-06');
	});

	it('is announced by a paper of its own', async () => {
		w.on('2026-03-02');
		const walk = await aCase(w, 'petition', { electronic: false });
		await walk.at('accepted');
		await walk.by('handler', 'announce-paper', { paper: String(entryOf(walk.case, 'accept').n) });
		const notice = (await papersOf(w.db, walk.case.id)).at(-1)!;
		expect(notice.kind).toBe('service-announcement');
		expect(JSON.stringify(notice.content.zh.facts)).toContain('2026年4月1日');
	});

	it('by public notice completes by itself on the thirtieth day, with its receipt, and opens the person’s period', async () => {
		w.on('2026-03-02');
		const answer = await aCase(w, 'petition', { electronic: false });
		await answer.at('answered');
		const { n } = entryOf(answer.case, 'sign');
		expect(await refusal(answer.by('system', 'serve', { way: 'direct' }))).toBe('notice-over');
		await answer.by('handler', 'announce-paper', { paper: String(n) });
		expect(await refusal(answer.by('handler', 'announce-paper', { paper: String(n) }))).toBe(
			'paper-to-announce'
		);
		const other = await aCase(w, 'petition', { electronic: false });
		await other.at('accepted');
		await other.by('handler', 'announce-paper', { paper: String(entryOf(other.case, 'accept').n) });
		const byHand = await aCase(w, 'petition', { electronic: false });
		await byHand.at('answered');
		await byHand.by('handler', 'announce-paper', { paper: String(entryOf(byHand.case, 'sign').n) });
		w.on('2026-03-10');
		await byHand.by('handler', 'serve', { way: 'direct', servedOn: '2026-03-10' });
		w.on('2026-03-31');
		expect(await completeNotices(w.context, procedures)).toBe(0);
		w.on('2026-04-01');
		// The notices of the tests before this one end on the same day.
		expect(await completeNotices(w.context, procedures)).toBeGreaterThanOrEqual(2);
		expect(await completeNotices(w.context, procedures)).toBe(0);
		const on = (await loadCase(w.db, answer.case.id))!;
		expect(on.stage).toBe('served');
		expect(on.timeline.findLast(({ action }) => action === 'serve')).toMatchObject({
			byRole: 'system',
			on: '2026-04-01'
		});
		expect(serviceOf(on, entryOf(on, 'sign'))).toMatchObject({ on: '2026-03-02', from: '2026-04-01' });
		const review = deadlinesOf(procedure('petition'), on.timeline, w.context).find(
			(one) => one.clock === 'XF-REVIEW-REQUEST'
		);
		expect(review).toMatchObject({ startedOn: '2026-04-01', due: '2026-05-06' });
		const receipt = (await papersOf(w.db, other.case.id)).at(-1)!;
		expect(receipt).toMatchObject({ kind: 'service-receipt', unit: 'housing', issuedOn: '2026-04-01' });
		expect(JSON.stringify(receipt.content.zh.facts)).toContain('2026年4月1日');
		await expectSoundCase(w, answer.case.id);
	});

	it('never counts from a day before the one on which it happened', () => {
		fc.assert(
			fc.property(fc.constantFrom(...enteredWays), fc.integer({ min: 0, max: 900 }), (way, n) => {
				const on = addDays(day('2026-01-01'), n);
				expect(servedFrom(way, on)).toBe(addDays(on, serviceWays[way].after));
			})
		);
	});
});

describe('the remedy once a paper is served', () => {
	it('names body, contact and day, counted from the day of service', async () => {
		w.on('2026-03-02');
		const walk = await aCase(w, 'petition', { electronic: false });
		await walk.at('answered');
		w.on('2026-03-20');
		await walk.by('handler', 'serve', { servedOn: '2026-03-18', way: 'direct' });
		const row = await rowOf(walk.case, 'sign');
		expect(row?.served).toContain('直接送达');
		for (const part of ['复查', '巴东县人民政府', '2026年4月17日', '12345'])
			expect(row?.remedy?.text).toContain(part);
	});
});

describe('a correction', () => {
	const corrected = async (electronic: boolean, corrections: Record<string, string>) => {
		w.on('2026-03-02');
		const walk = await aCase(w, 'petition', { electronic });
		await walk.at(electronic ? 'served' : 'answered');
		if (!electronic) await walk.does('serve');
		w.on('2026-03-12');
		const paper = String(entryOf(walk.case, 'sign').n);
		const proposal = { paper, reason: '金额写错', corrections };
		await walk.by('handler', 'propose-correction', proposal);
		expect(await refusal(walk.by('handler', 'propose-correction', proposal))).toBe('no-correction-open');
		return { walk, paper: Number(paper) };
	};

	it('is a new paper with a new number that names the old one, signed by another person; the old one stays', async () => {
		const { walk, paper } = await corrected(true, { opinion: '退还一百二十元。' });
		const proposer = await w.officer('housing', 'handler');
		const both = { ...proposer, roles: ['handler', 'head'] as const };
		expect(await refusal(walk.by(both, 'correct-paper'))).toBe('another-than-corrector');
		await walk.by('head', 'correct-paper');
		const all = await papersOf(w.db, walk.case.id);
		const old = all.find((one) => one.entry === paper)!;
		const fresh = all.find((one) => one.replaces === old.id)!;
		expect(fresh.kind).toBe('opinion');
		expect(fresh.number).not.toBe(old.number);
		expect(fresh.operative).toBe(true);
		const texts = Object.fromEntries(fresh.content.zh.texts.map((line) => [line.field, line.text]));
		expect(texts['corrects']).toContain(old.number);
		expect(texts['corrects']).toContain('金额写错');
		expect(texts['opinion']).toBe('退还一百二十元。');
		expect(old.content.zh.texts.map((line) => line.text)).not.toContain('退还一百二十元。');
		expect(await verifyPaper(w.db, old.token)).toMatchObject({ corrected_by: fresh.number });
		expect(await verifyPaper(w.db, fresh.token)).toMatchObject({ corrects: old.number, corrected_by: null });
		await expectSoundCase(w, walk.case.id);
	});

	it('of what decides is served again, and the period to ask for review begins anew', async () => {
		const { walk } = await corrected(true, { opinion: '退还一百二十元。' });
		await walk.by('head', 'correct-paper');
		expect(walk.taken.slice(-2)).toEqual(['correct-paper', 'deliver-correction']);
		const due = (on: Case) =>
			deadlinesOf(procedure('petition'), on.timeline, w.context).find(
				(one) => one.clock === 'XF-REVIEW-REQUEST'
			)?.due;
		expect(due(walk.case)).toBe('2026-04-13');
		const view = residentView(
			{
				on: walk.case,
				procedure: procedure('petition'),
				county: w.county,
				deadlines: [],
				today: todayOf(w.context)
			},
			wordsIn('zh'),
			'zh'
		);
		expect(JSON.stringify(view.answer)).toContain('退还一百二十元。');
	});

	it('on paper waits for its own service; until then the person does not see it and no period runs anew', async () => {
		const { walk } = await corrected(false, { remedy: '向县人民政府申请复查，30日内。' });
		await walk.by('head', 'correct-paper');
		const { procedure: id } = walk.case;
		const seen = () => papersForFiler(walk.case, procedure(id)).map((one) => one.action);
		expect(seen()).not.toContain('correct-paper');
		await walk.by('handler', 'serve-correction', { servedOn: '2026-03-12', way: 'direct' });
		expect(seen()).toContain('correct-paper');
	});

	it('of what decides nothing needs no new service', async () => {
		const { walk } = await corrected(true, { facts: '路灯共三盏。' });
		await walk.by('head', 'correct-paper');
		expect(walk.taken.at(-1)).toBe('correct-paper');
		expect((await papersOf(w.db, walk.case.id)).at(-1)?.operative).toBe(false);
	});

	it('can be dropped, is refused when it changes nothing, and corrects only the newest paper', async () => {
		const { walk, paper } = await corrected(true, { facts: '路灯共三盏。' });
		await walk.by('head', 'drop-correction', { reason: '不用更正' });
		const empty = { paper: String(paper), reason: '无', corrections: {} };
		expect(await refusal(walk.by('handler', 'propose-correction', empty))).toContain('corrections=missing');
		await walk.by('handler', 'propose-correction', { ...empty, corrections: { facts: '四盏。' } });
		await walk.by('head', 'correct-paper');
		expect(
			await refusal(walk.by('handler', 'propose-correction', { ...empty, corrections: { facts: '五盏。' } }))
		).toBe('paper-to-correct');
		expect((await loadCase(w.db, walk.case.id))?.stage).toBe('served');
	});
});
