import { expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { addDays } from '#clocks/day.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { normative } from '#disclosure/normative/kind.ts';
import { release } from '#disclosure/release.store.server.ts';
import { endCalls } from '#participation/end-calls.server.ts';
import { findDecision, openCalls } from '#participation/decisions.queries.server.ts';
import { gateTraces } from '#participation/gate-trace.ts';
import { lifecycle } from '#participation/normative-draft/lifecycle.ts';
import { takeEffect } from '#participation/normative-draft/take-effect.server.ts';
import { normativeGates } from '#participation/normative-draft/gates.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { unfitBasis } from '#publication/basis.queries.server.ts';
import { markOf } from '#publication/citations.ts';
import { clear } from '../disclosure/publish.ts';
import { appraise, appraises } from '../support/appraisals.ts';
import { opine } from '../support/decision.ts';
import { aDocument, documentText, heard, type Document } from '../support/normative.ts';
import { expectSoundCase } from '../support/sound.ts';
import { does, procedure, refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');
const taken = new Set<string>();
const keep = (document: Document) => document.taken.forEach((action) => taken.add(action));

const inCatalogue = async (document: Document) =>
	w.db
		.selectFrom('normative_links')
		.innerJoin('disclosures', 'disclosures.id', 'disclosure_id')
		.select(['disclosures.id', 'key', 'state'])
		.where('case_id', '=', document.case.id)
		.executeTakeFirstOrThrow();
const publicId = async (document: Document) =>
	(
		await w.db
			.selectFrom('decision_links')
			.select('decision_id')
			.where('case_id', '=', document.case.id)
			.executeTakeFirstOrThrow()
	).decision_id;

it('walks from the plan through call, reviews and adoption into the catalogue and into force', async () => {
	const document = await aDocument(w, { market: 'yes' });
	expect(await w.db.selectFrom('decision_links').selectAll().execute()).toEqual([]);
	await document.takes(
		'put-in-plan',
		'begin-drafting',
		'make-version',
		'note',
		'change-slightly',
		'publish-call'
	);
	const opinion = await opine(w, document.case, '登记不要收费。');
	const open = await openCalls(w.open({ role: 'portal_public' }).db, w.today);
	expect(open).toMatchObject([{ title: '网约房管理办法', kind: 'normative-draft' }]);
	await document.take('extend-call', { until: addDays(w.today, 35) });
	await document.take('record-participation');
	w.later(36);
	expect(await endCalls(w.context)).toBe(1);
	await document.renew();
	await document.take('open-group');
	expect(await refusal(document.take('publish-feedback'))).toBe('every-opinion-grouped');
	await does(w, opinion, await w.officer('public-security', 'handler'), 'group', { group: '1' });
	expect(await refusal(document.take('publish-feedback'))).toBe('every-group-answered');
	await document.takes('answer-group', 'publish-feedback');
	await document.reviewed('competition-review');
	await document.reviewed('legality-review');
	await document.takes('adopt', 'number-document');
	const listed = await inCatalogue(document);
	expect(listed).toMatchObject({ state: 'drafted' });
	expect(listed.key).toMatch(/规登〔2026〕B\d{3}号/);
	expect(await unfitBasis(w.db as never, '《巴公规〔2026〕2号》', markOf(w.county), w.today)).not.toBeNull();

	const handler = await w.officer('public-security', 'handler');
	const head = await w.officer('public-security', 'head');
	await release(w.context, normative, listed.id, 'submit', handler);
	await release(w.context, normative, listed.id, 'publish', head, clear);
	expect((await document.renew()).stage).toBe('document-published');
	const filing = deadlinesOf(procedure('normative-draft'), document.case.timeline, w.context);
	expect(filing.find((one) => one.clock === 'ND-FILE')?.state).toBe('running');
	await release(w.context, normative, listed.id, 'file-for-record', handler, {
		on: w.today,
		where: '县司法局'
	});
	expect((await document.renew()).stage).toBe('document-in-force');
	const gates = normativeGates(document.case);
	expect(Object.values(gates).every((state) => state === 'passed')).toBe(true);
	const copy = await findDecision(w.open({ role: 'portal_public' }).db, await publicId(document));
	expect(copy?.body.gates).toEqual(gates);
	expect(gateTraces(gates, [], 'normative-draft').map((one) => one.gate)).toEqual(Object.keys(gates));
	keep(document);
	await expectSoundCase(w, document.case.id);
});

it('enters the day of effect by itself where it lies ahead of the filing', async () => {
	w.on('2026-03-02');
	const document = await aDocument(w);
	await heard(w, document);
	await document.reviewed('legality-review');
	await document.take('adopt');
	await document.take('number-document', { effectiveOn: addDays(w.today, 30), number: '巴公规〔2026〕3号' });
	const { id } = await inCatalogue(document);
	const handler = await w.officer('public-security', 'handler');
	await release(w.context, normative, id, 'submit', handler);
	await release(w.context, normative, id, 'publish', await w.officer('public-security', 'head'), clear);
	await release(w.context, normative, id, 'file-for-record', handler, { on: w.today, where: '县司法局' });
	expect((await document.renew()).stage).toBe('document-filed');
	expect(await takeEffect(w.context)).toBe(0);
	w.later(30);
	expect(await takeEffect(w.context)).toBe(1);
	expect((await document.renew()).stage).toBe('document-in-force');
});

it('ND-COMMENT calls seven working days at least, thirty days where business is touched', async () => {
	w.on('2026-03-02');
	for (const [market, short, long] of [
		['no', '2026-03-10', '2026-03-11'],
		['yes', '2026-03-31', '2026-04-01']
	] as const) {
		const document = await aDocument(w, { market });
		await document.takes('put-in-plan', 'begin-drafting', 'make-version');
		expect(await refusal(document.take('publish-call', { until: short })), market).toContain(
			'call-too-short'
		);
		await document.take('publish-call', { until: long });
		w.on(long);
		expect(await refusal(document.take('end-call'))).toBe('call-is-over');
		w.on(addDays(w.today, 1));
		await document.take('end-call');
		const clocks = deadlinesOf(procedure('normative-draft'), document.case.timeline, w.context);
		expect(clocks.map((one) => one.clock)).toContain(market === 'yes' ? 'ND-COMMENT-MARKET' : 'ND-COMMENT');
		expect(clocks.map((one) => one.clock)).not.toContain(
			market === 'yes' ? 'ND-COMMENT' : 'ND-COMMENT-MARKET'
		);
		w.on('2026-03-02');
	}
});

it('leaves the public out only where nobody is touched', async () => {
	w.on('2026-03-02');
	for (const touched of [{ rights: 'yes' }, { rights: 'no', market: 'yes' }] as const) {
		const document = await aDocument(w, touched);
		await document.takes('put-in-plan', 'begin-drafting', 'make-version');
		expect(await refusal(document.take('skip-participation'))).toBe('touches-nobody');
	}
	const inner = await aDocument(w, { rights: 'no' });
	await inner.takes('put-in-plan', 'begin-drafting', 'make-version', 'skip-participation');
	expect(normativeGates(inner.case).participation).toBe('skipped');
	keep(inner);
	const dropped = await aDocument(w);
	await dropped.takes('put-in-plan', 'drop-document');
	keep(dropped);
});

it('ND-LEGALITY takes five working days at least and fifteen at most, and cites its own rules', async () => {
	w.on('2026-03-02');
	const document = await aDocument(w);
	await heard(w, document, 12);
	const review = await appraise(w, document.case, 'legality-review');
	const sent = w.today;
	await appraises(w, review, 'hear-counsel');
	await appraises(w, review, 'draft-legality');
	const clocks = deadlinesOf(procedure('legality-review'), review.timeline, w.context);
	expect(clocks.map((one) => one.clock).sort()).toEqual(['ND-LEGALITY', 'ND-LEGALITY-FLOOR']);
	let worked = 0;
	while (worked < 5) {
		expect(await refusal(appraises(w, review, 'sign-legality'))).toBe('reviewers-had-their-time');
		w.later(1);
		if (w.context.calendar.isWorkingDay(w.today)) worked += 1;
	}
	expect(w.today > sent).toBe(true);
	await appraises(w, review, 'sign-legality');
	expect((await document.renew()).stage).toBe('legality-passed');
	const papers = await papersOf(w.db, review.id);
	const legal = papers.map((one) => one.content.zh.facts.find((line) => line.field === 'legal')?.text ?? '');
	expect(new Set(legal)).toEqual(new Set(['《关于全面推行行政规范性文件合法性审核机制的指导意见》']));
	await expectSoundCase(w, review.id);
});

it('adopts nothing without its reviews, on the version that they looked at', async () => {
	w.on('2026-03-02');
	const document = await aDocument(w, { market: 'yes' });
	await heard(w, document);
	expect(await refusal(document.take('adopt'))).toBe('not-from-this-stage');
	expect(
		await refusal(
			document.take(
				'pass-legality',
				{ order: '1', version: '1', verdict: 'accords', counsel: '甲' },
				await w.officer('justice', 'head')
			)
		)
	).toBe('not-from-this-stage');
	await document.reviewed('legality-review');
	expect(await refusal(document.take('adopt', { heldOn: '2026-03-03' }))).toBe('not-before-review');
	expect(await refusal(document.take('adopt', { heldOn: addDays(w.today, 1) }))).toBe('not-ahead');
	expect(await refusal(document.take('adopt'))).toBe('competition-reviewed');
	await document.reviewed('competition-review', { effect: 'restricts' });
	expect(await refusal(document.take('adopt'))).toBe('competition-reviewed');
	await document.reviewed('competition-review');
	await document.take('change-slightly');
	expect(await refusal(document.take('adopt'))).toBe('legality-of-this-version');
	const returned = await appraise(w, document.case, 'legality-review');
	await appraises(w, returned, 'return-legality');
	await document.renew();
	await appraises(w, returned, 'resend-legality');
	w.later(10);
	await appraises(w, returned, 'hear-counsel');
	await appraises(w, returned, 'draft-legality', { verdict: 'not-lawful' });
	await appraises(w, returned, 'sign-legality');
	expect((await document.renew()).stage).toBe('feedback-given');
	await document.reviewed('legality-review');
	await document.take('adopt');
	await document.take('change-greatly');
	expect(document.case.stage).toBe('version-made');
	expect(normativeGates(document.case)).toMatchObject({
		legality: 'open',
		competition: 'open',
		adoption: 'open'
	});
	expect(await refusal(document.take('number-document'))).toBe('not-from-this-stage');
	keep(document);
});

it('publishes only the text that was adopted, after another person has looked at it', async () => {
	w.on('2026-03-02');
	const document = await aDocument(w);
	await heard(w, document);
	await document.reviewed('legality-review');
	await document.take('adopt');
	const outdated = await aDocument(w, { legalBasis: '《巴公规〔2019〕7号》' });
	await heard(w, outdated);
	await outdated.reviewed('legality-review');
	await outdated.take('adopt');
	expect(await refusal(outdated.take('number-document'))).toBe('rests-on-unfit-basis');
	expect(await refusal(outdated.take('drop-document'))).toBe('done');
	const badly = { number: '没有年份' };
	expect(await refusal(document.take('number-document', badly))).toContain('not-a-document-number');
	expect((await document.renew()).stage).toBe('document-adopted');
	await document.take('number-document', { number: '巴公规〔2026〕4号' });
	const { id } = await inCatalogue(document);
	const handler = await w.officer('public-security', 'handler');
	const head = await w.officer('public-security', 'head');
	for (const action of ['document-out', 'document-recorded', 'document-effective'])
		expect(
			await refusal(document.take(action, { order: 'x', check: 'x', on: w.today, where: 'x' }, head))
		).toMatch(/not-by-you|not-from-this-stage/);
	const body = await w.db
		.selectFrom('disclosure_versions')
		.select('body')
		.where('disclosure_id', '=', id)
		.executeTakeFirstOrThrow();
	const { fields } = body.body as { fields: Record<string, string> };
	expect(fields['text']).toBe(documentText);
	await draft(w.context, normative, handler, { id, raw: { ...fields, text: '第一条 另一种写法。' } });
	await release(w.context, normative, id, 'submit', handler);
	expect(await refusal(release(w.context, normative, id, 'publish', head, clear))).toBe('not-as-reviewed');
	expect((await loadCase(w.db, document.case.id))?.stage).toBe('document-numbered');
	await release(w.context, normative, id, 'return', head, { reason: '改回审定的文字。' });
	await draft(w.context, normative, handler, { id, raw: fields });
	await release(w.context, normative, id, 'submit', handler);
	await release(w.context, normative, id, 'publish', head, clear);
	expect((await document.renew()).stage).toBe('document-published');
	keep(document);
});

it('has walked every row', () => {
	const own = Object.keys(lifecycle);
	expect(own.filter((action) => !taken.has(action))).toEqual([]);
});
