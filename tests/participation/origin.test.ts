import { expect, it } from 'vitest';
import { linksOf } from '#casework/links.queries.server.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { fileOf } from '#participation/appraising.ts';
import { gatesOf } from '#participation/decision/gates.ts';
import { decisionFacts } from '#participation/decision/form.ts';
import { aDecision, facts } from '../support/decision.ts';
import { expectSoundCase } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');

/** A suggestion that the city administration studied and put to the county. */
const aSuggestion = async () => {
	const walk = await aCase(w, 'suggestion', {}, 'urban-management');
	return walk.does('forward', 'study', 'put-to-county');
};
const now = async (id: string) => (await loadCase(w.db, id))!;

it('asks for the number of the suggestion where somebody outside proposed, and for none elsewhere', () => {
	const read = (origin: string, originNumber: string) =>
		decisionFacts.safeParse({ ...facts, origin, originNumber }).error?.issues[0]?.message ?? 'fine';
	expect(read('department', '')).toBe('fine');
	expect(read('leader', '2026-0000')).toBe('origin-without-suggestion');
	for (const origin of ['citizen', 'deputy', 'member']) {
		expect(read(origin, '')).toBe('missing');
		expect(read(origin, '2026-0000')).toBe('fine');
	}
});

it('takes only a suggestion that the proposing unit studied and put to the county', async () => {
	const propose = (originNumber: string) => refusal(aDecision(w, { origin: 'citizen', originNumber }));
	expect(await propose('2026-0000-0000-00')).toContain('no-such-suggestion');
	const petition = await aCase(w, 'petition', {}, 'urban-management');
	expect(await propose(petition.case.number)).toContain('no-such-suggestion');
	const studied = await (await aCase(w, 'suggestion', {}, 'urban-management')).does('forward', 'study');
	expect(await propose(studied.case.number)).toContain('no-such-suggestion');
	const elsewhere = await (
		await aCase(w, 'suggestion', {}, 'housing')
	).does('forward', 'study', 'put-to-county');
	expect(await propose(elsewhere.case.number)).toContain('no-such-suggestion');
});

it('tells whoever suggested it that the county began, with the reason, and links the two cases', async () => {
	const suggestion = await aSuggestion();
	const decision = await aDecision(w, { origin: 'deputy', originNumber: suggestion.case.number });
	await decision.take('put-on-list');
	expect((await now(suggestion.case.id)).timeline.at(-1)?.action).toBe('put-to-county');
	await decision.take('start', { study: '反映集中，有必要作出规定。' });
	const entry = (await now(suggestion.case.id)).timeline.at(-1);
	expect(entry).toMatchObject({
		action: 'record-county-decision',
		byRole: 'system',
		details: {
			countyDecision: 'decision-begun',
			reason: '反映集中，有必要作出规定。',
			decisionTitle: '城区停车收费办法'
		}
	});
	const notices = await w.db
		.selectFrom('notices')
		.select('template')
		.where('case_id', '=', suggestion.case.id)
		.execute();
	expect(notices.map((one) => one.template)).toContain('record-county-decision');
	const officer = await w.officer('urban-management', 'handler');
	const links = await linksOf(w.db, officer, w.county, decision.case.id);
	expect(links).toMatchObject([{ id: suggestion.case.id, kind: 'origin', way: 'to' }]);
	const copy = await w.db.selectFrom('decisions').select('body').orderBy('changed_on', 'desc').execute();
	expect(JSON.stringify(copy)).toContain('"origin":"deputy"');
	expect(JSON.stringify(copy)).not.toContain(suggestion.case.number);
	await expectSoundCase(w, decision.case.id);
	await expectSoundCase(w, suggestion.case.id);
});

it('tells the same of what is turned down, or taken off the list before it began', async () => {
	for (const actions of [['turn-down'], ['put-on-list', 'take-off']]) {
		const suggestion = await aSuggestion();
		const decision = await aDecision(w, { origin: 'citizen', originNumber: suggestion.case.number });
		for (const action of actions)
			await decision.take(action, { reason: '财力暂时不够。', approvedBy: '县长' });
		expect((await now(suggestion.case.id)).timeline.at(-1)?.details).toMatchObject({
			countyDecision: 'decision-not-begun',
			reason: '财力暂时不够。'
		});
	}
});

it('goes on where the suggestion was withdrawn or answered by hand meanwhile', async () => {
	const suggestion = await aSuggestion();
	const decision = await aDecision(w, { origin: 'citizen', originNumber: suggestion.case.number });
	await suggestion.does('record-county-decision');
	await decision.takes('put-on-list', 'start');
	const { timeline } = await now(suggestion.case.id);
	expect(timeline.filter((one) => one.action === 'record-county-decision').length).toBe(1);
});

it('asks for cost and benefit, or why none is needed, and shows the study to reviewers and not to the public', async () => {
	const decision = await aDecision(w);
	await decision.takes('put-on-list', 'start');
	const make = (input: object) => refusal(decision.take('make-version', { ...input }));
	expect(await make({ lawCheck: '' })).toContain('lawCheck=missing');
	expect(await make({ costs: '' })).toBe('analysed-or-why-not');
	expect(await make({ benefits: ' ' })).toBe('analysed-or-why-not');
	expect(await make({ analysis: 'analysis-not-needed' })).toBe('analysed-or-why-not');
	await decision.take('make-version', {
		alternatives: '方案一收费，方案二不收费，推荐方案一。',
		costs: '每年四十万元。',
		benefits: '周转率提高。'
	});
	const study = Object.fromEntries(
		(fileOf(decision.case, gatesOf(decision.case))?.study ?? []).map((one) => [one.name, one.text])
	);
	expect(study).toMatchObject({
		alternatives: '方案一收费，方案二不收费，推荐方案一。',
		costs: '每年四十万元。',
		benefits: '周转率提高。'
	});
	const events = await w.db.selectFrom('decision_events').select('details').execute();
	expect(JSON.stringify(events)).not.toContain('每年四十万元');
});
