import { expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { findCaseByNumber } from '#casework/case.queries.server.ts';
import { residentView } from '#casework/resident-view.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { wordsIn } from '#i18n/words.ts';
import { clusterAlike } from '#participation/consultation/alike.ts';
import {
	opinionCounts,
	opinionPage,
	ungroupedTexts
} from '#participation/consultation/opinions.queries.server.ts';
import { tellAuthors } from '#participation/consultation/tell-authors.server.ts';
import { endCalls } from '#participation/end-calls.server.ts';
import { findDecision, shownOpinions } from '#participation/decisions.queries.server.ts';
import {
	beginSubscription,
	confirmSubscription,
	endSubscription,
	tellFollowers,
	type News
} from '#participation/subscriptions.store.server.ts';
import { writeNews } from '#participation/write-news.ts';
import { aDecision, opine, throughParticipation, type Decision } from '../support/decision.ts';
import { expectSoundCase, wholeDatabase } from '../support/sound.ts';
import { does, procedure, refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');
const reading = w.open({ role: 'portal_public' }).db as typeof w.db;
const handler = await w.officer('urban-management', 'handler');

async function inCall(): Promise<Decision> {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version', 'publish-call');
	return decision;
}

const publicIdOf = async (decision: Decision): Promise<string> =>
	(
		await w.db
			.selectFrom('decision_links')
			.select('decision_id')
			.where('case_id', '=', decision.case.id)
			.executeTakeFirstOrThrow()
	).decision_id;

it('answers five hundred opinions: grouped by likeness, none lost, each author told', async () => {
	const decision = await inCall();
	const campaign = '坚决要求医院门口两小时以内免费停车，请采纳。';
	const kinds = [
		campaign,
		'夜间请不要收费，居民没有地方停车。',
		'收费标准太高，一小时一元就够了。',
		'请在菜市场旁边多划几个泊位。'
	];
	const filed: string[] = [];
	for (let n = 0; n < 500; n++) {
		const words = n % 4 === 0 ? campaign : `${kinds[n % 4]}我家住在第${n}号，说的是实情。`;
		filed.push((await opine(w, decision.case, words)).id);
	}
	w.later(31);
	expect(await endCalls(w.context)).toBeGreaterThan(0);
	await decision.renew();
	expect(decision.case.stage).toBe('collected');
	const texts = await ungroupedTexts(w.db, decision.case.id);
	const clusters = clusterAlike(texts);
	expect(clusters.map((one) => one.ids.length)).toEqual([125, 125, 125, 125]);
	expect(clusters.filter((one) => one.same > 1).map((one) => one.same)).toEqual([125]);
	expect(await refusal(decision.take('publish-feedback'))).toBe('every-opinion-grouped');

	const [first, ...others] = clusters;
	for (const [at, cluster] of [first, ...others].entries()) {
		if (!cluster) continue;
		await decision.take('open-group', { name: cluster.title });
		for (const id of cluster.ids.slice(at === 3 ? 5 : 0)) {
			const on = await loadCase(w.db, id);
			if (on) await does(w, on, handler, 'group', { group: String(at + 1) });
		}
	}
	for (const id of clusters[3]?.ids.slice(0, 5) ?? []) {
		const on = await loadCase(w.db, id);
		if (on) await does(w, on, handler, 'set-aside', { outcome: 'aside-repeat', reason: '同一人重复。' });
	}
	expect((await opinionPage(w.db, decision.case.id, 4, 3)).rows.length).toBe(20);
	expect(await refusal(decision.take('publish-feedback'))).toBe('every-group-answered');
	for (const group of [1, 2, 3, 4])
		await decision.take('answer-group', { group: String(group), result: 'partly-adopted' });
	await decision.take('publish-feedback');

	const shown = await findDecision(reading, await publicIdOf(decision));
	const feedback = shown?.body.feedback;
	expect(feedback?.received).toBe(500);
	expect(feedback?.rows.map((row) => row.count)).toEqual([125, 125, 125, 120]);
	expect(feedback?.setAside).toEqual({ 'aside-repeat': 5 });

	expect(await tellAuthors(w.context, 300)).toBe(300);
	expect(await tellAuthors(w.context, 300)).toBe(195);
	expect(await tellAuthors(w.context)).toBe(0);
	const stages = await w.db
		.selectFrom('cases')
		.select(['stage'])
		.select(({ fn }) => fn.countAll<string>().as('n'))
		.where('id', 'in', filed)
		.groupBy('stage')
		.execute();
	expect(Object.fromEntries(stages.map((row) => [row.stage, Number(row.n)]))).toEqual({
		'opinion-answered': 495,
		'opinion-set-aside': 5
	});
	const counts = await opinionCounts(w.db, decision.case.id);
	expect([counts.views.new, counts.views.aside, counts.views.all]).toEqual([0, 5, 500]);
}, 300_000);

it('shows the author the answer and its reason on the own page, and says nothing before', async () => {
	const decision = await inCall();
	const [one] = await throughOnly(decision);
	const view = async () => {
		const on = await loadCase(w.db, one?.id ?? '');
		if (!on) throw new Error('gone');
		const rules = procedure('consultation');
		const deadlines = deadlinesOf(rules, on.timeline, w.context);
		return residentView(
			{ on, procedure: rules, county: w.county, deadlines, today: w.today },
			wordsIn('zh'),
			'zh'
		);
	};
	expect((await view()).answer).toBeNull();
	await tellAuthors(w.context);
	const answered = await view();
	expect(answered.answer?.lines.map((line) => line.text)).toEqual(['采纳', '有道理。', '夜间免费。']);
	expect(answered.number).toBe(one?.number);
	await expectSoundCase(w, one?.id ?? '');
});

async function throughOnly(decision: Decision) {
	const filed = [await opine(w, decision.case)];
	w.later(31);
	await decision.takes('end-call', 'open-group');
	for (const one of filed) await does(w, one, handler, 'group', { group: '1' });
	await decision.takes('answer-group', 'publish-feedback');
	return filed;
}

it('INV-63 knows who speaks inside and shows a nickname or nothing outside', async () => {
	const decision = await inCall();
	const form = procedure('consultation').form;
	expect(form.identities).toEqual(['named']);
	const one = await opine(w, decision.case, '医院门口应当免费。', '13912345678');
	await does(w, one, handler, 'show-opinion', { shownText: '医院门口应当免费。', shownAs: '江边人' });
	const id = await publicIdOf(decision);
	const { rows } = await shownOpinions(reading, id, 1);
	expect(rows.map(({ text, nickname }) => ({ text, nickname }))).toEqual([
		{ text: '医院门口应当免费。', nickname: '江边人' }
	]);
	expect(JSON.stringify([rows, await findDecision(reading, id)])).not.toMatch(/向秀英|13912345678/);
	const all = await wholeDatabase(w);
	expect(all).not.toContain('13912345678');
	for (const table of ['opinions', 'opinion_links', 'decision_links', 'parties', 'cases', 'subscriptions']) {
		await expect(
			reading
				.selectFrom(table as 'cases')
				.selectAll()
				.execute()
		).rejects.toMatchObject({ code: '42501' });
	}
	const signed = await loadCase(w.db, one.id);
	if (signed) await does(w, signed, handler, 'hide-opinion', { reason: '作者要求。' });
	expect((await shownOpinions(reading, id, 1)).count).toBe(0);
});

it('lets no opinion vanish: set aside it counts, taken up again it is grouped', async () => {
	const decision = await inCall();
	const one = await opine(w, decision.case);
	const aside = await does(w, one, handler, 'set-aside', {
		outcome: 'aside-off-topic',
		reason: '与草案无关。'
	});
	expect(
		await refusal(does(w, aside, handler, 'set-aside', { outcome: 'aside-abuse', reason: '再来。' }))
	).toBe('not-from-this-stage');
	expect(await refusal(does(w, one, handler, 'group', { group: '7' }))).toContain('no-such-group');
	await decision.take('open-group');
	expect((await does(w, aside, handler, 'group', { group: '1' })).stage).toBe('opinion-grouped');
	await expect(w.pool.query(`delete from cases where id = '${one.id}'`)).rejects.toThrow();
	expect((await findCaseByNumber(w.db, one.number))?.id).toBe(one.id);
});

it('takes no more than ten opinions of one contact on one decision', async () => {
	const decision = await inCall();
	for (let n = 0; n < 10; n++) await opine(w, decision.case, `第${n}条意见`, '13955556666');
	expect(await refusal(opine(w, decision.case, '又一条', '13955556666'))).toBe('too-many');
	expect(await refusal(opine(w, decision.case, '别人的', '13955557777'))).toBe('done');
});

it('ends the call on the day after its last and takes nothing after it', async () => {
	const decision = await inCall();
	w.on('2026-04-01');
	expect(await refusal(opine(w, decision.case))).toBe('done');
	w.on('2026-04-02');
	expect(await refusal(opine(w, decision.case))).toBe('call-not-open');
	await endCalls(w.context);
	expect((await decision.renew()).stage).toBe('collected');
});

it('tells followers of each new step once, after they confirmed, and forgets them when they stop', async () => {
	const decision = await inCall();
	const id = await publicIdOf(decision);
	const keys = { db: w.db, masterKey: w.context.masterKey };
	const wish = { decisionId: id, email: 'reader@example.org', language: 'zh' };
	const sent: News[] = [];
	const carry = async (_id: string, news: News) => void sent.push(news);
	const first = await beginSubscription(keys, wish, w.context.now);
	const token = (await beginSubscription(keys, wish, w.context.now)) ?? '';
	expect(await confirmSubscription(keys, first ?? '', w.context.now)).toBe(false);
	await tellFollowers(keys, w.context.now, carry);
	expect(sent).toEqual([]);
	expect(await confirmSubscription(keys, token, w.context.now)).toBe(true);
	await tellFollowers(keys, w.context.now, carry);
	expect(sent).toEqual([]);
	expect(await beginSubscription(keys, wish, w.context.now)).toBeNull();
	await throughParticipationOf(decision);
	await expect(tellFollowers(keys, w.context.now, () => Promise.reject(new Error('down')))).rejects.toThrow(
		'down'
	);
	expect(await tellFollowers(keys, w.context.now, carry)).toBe(1);
	expect(await tellFollowers(keys, w.context.now, carry)).toBe(0);
	expect(sent.map((news) => news.steps.map((step) => step.action))).toEqual([
		['end-call', 'publish-feedback']
	]);
	const news = sent[0];
	expect(news && writeNews(news, 'https://portal.example').text).toContain(`/participation/follow/${token}`);
	expect(await wholeDatabase(w)).not.toContain('reader@example.org');
	await endSubscription(keys, token);
	expect(await w.db.selectFrom('subscriptions').selectAll().execute()).toEqual([]);
});

async function throughParticipationOf(decision: Decision): Promise<void> {
	w.later(31);
	await decision.takes('end-call', 'publish-feedback');
}

it('closes the gate of participation only with the published table', async () => {
	w.on('2026-03-02');
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start', 'make-version');
	await throughParticipation(w, decision);
	expect(decision.case.stage).toBe('feedback-given');
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
