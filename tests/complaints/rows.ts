import { expect } from 'vitest';
import { deadlinesOf } from '#casework/deadlines.ts';
import { addDays } from '#clocks/day.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { everyCaseActions } from '#supervision/every-case.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { does, procedure, refusal, type World } from '../support/world.ts';

/** Rows that every procedure has; tests/casework, with its folder sealed, tests/papers and tests/supervision walk them. */
const standing = [
	'tidy',
	...['serve-paper', 'announce-paper', 'propose-correction', 'drop-correction'],
	...['correct-paper', 'deliver-correction', 'serve-correction'],
	'move-dates',
	'move-inner-dates',
	'tell-extension',
	'serve-extension',
	...everyCaseActions
];

/** All rows of a procedure that the walks have taken, against all that there are. */
export function expectEveryRow(id: string, walks: readonly Walk[]): void {
	const its = (action: string) => !standing.includes(action);
	const taken = new Set(walks.flatMap((walk) => walk.taken).filter(its));
	const own = Object.keys(procedure(id).lifecycle).filter(its);
	expect([...taken].sort()).toEqual(own.sort());
}

/** The turns that a case may take before anybody works on it; every procedure but the sealed one has them. */
export async function walkDetours(w: World, id: string, accept: 'accept' | 'study'): Promise<Walk[]> {
	const assigned = 'assign' in procedure(id).lifecycle ? 'assign' : 'forward';
	const objected = await aCase(w, id);
	await objected.does('classify', 'forward', 'take', 'give-to', 'object', 'uphold-objection');
	await objected.by('dispatcher', assigned, { unit: 'transport' });
	expect(objected.case.unit).toBe('transport');
	await objected.does('object', 'reject-objection');
	expect(objected.case.stage).toBe('forwarded');
	await objected.does(
		'take-back',
		'forward',
		'ask-resident',
		'reply',
		'add-facts',
		'note',
		accept,
		'withdraw'
	);
	expect(objected.case.stage).toBe('withdrawn');

	const merged = await aCase(w, id);
	await merged.does('merge');
	expect(merged.case).toMatchObject({ stage: 'merged' });
	expect(merged.case.mergedInto).not.toBeNull();
	const routed = await aCase(w, id);
	await routed.does('route-away');
	expect(routed.case).toMatchObject({ stage: 'routed', route: 'ADM' });
	return [objected, merged, routed];
}

/** What is done with an answer that was served: rated, made public, taken down, closed. */
export async function walkAfterwards(walk: Walk): Promise<void> {
	await walk.does('rate', 'propose-publication', 'publish');
	expect(walk.case.published).toBe(true);
	expect(await refusal(walk.does('publish'))).toBe('proposal-open');
	expect(await refusal(walk.does('rate'))).toBe('not-rated');
	await walk.does('withdraw-publication');
	expect(walk.case.published).toBe(false);
	await walk.does('propose-publication', 'publish', 'confirm-solved');
	expect(walk.case).toMatchObject({ stage: 'closed', published: true });
}

/** Clocks of the office that still run. */
const owedAfter = (w: World, { case: on }: Walk): string[] =>
	deadlinesOf(procedure(on.procedure), on.timeline, w.context).flatMap((one) =>
		one.state === 'running' && one.owner !== 'resident' ? [one.clock] : []
	);

/** An assigned matter is reported on by the day of the letter, once, with what the person said and how they rated. */
async function walkReport(w: World, id: string): Promise<Walk> {
	const walk = await aCase(w, id);
	await walk.by('dispatcher', 'assign', { reportBy: addDays(w.today, 40) });
	await walk.at('served');
	const due = deadlinesOf(procedure(id), walk.case.timeline, w.context).find(
		(one) => one.clock === 'XF-ASSIGN-REPORT'
	);
	expect(due).toMatchObject({ due: addDays(w.today, 40), state: 'running' });
	await walk.does('rate', 'report-back');
	const papers = await papersOf(w.db, walk.case.id);
	const report = papers.find((one) => one.kind === 'closing-report')?.content.zh;
	const said = Object.fromEntries(
		[...(report?.facts ?? []), ...(report?.texts ?? [])].map((line) => [line.field, line.text])
	);
	expect(said).toMatchObject({ evaluation: '满意', answered: '来件人还没有表示意见' });
	expect(report?.head.addressee).toContain('局');
	expect(await refusal(walk.does('report-back'))).toBe('report-owed');
	return walk;
}

/** What runs beside the handling, in every procedure but the sealed one. */
export async function walkSides(w: World, id: string, accept: 'accept' | 'study'): Promise<Walk[]> {
	const disputed = await aCase(w, id);
	await disputed.does('forward', 'object');
	expect(await refusal(disputed.does('refer-dispute'))).toBe('several-objected');
	await disputed.does('uphold-objection');
	await disputed.by('dispatcher', 'forward', { unit: 'transport' });
	await disputed.does('object', 'refer-dispute');
	expect(disputed.case).toMatchObject({ stage: 'disputed', unit: 'government' });
	await disputed.by('reviewer', 'name-unit', { unit: 'housing' });
	expect(await refusal(disputed.does('object'))).toBe('within-objection-period');

	const shared = await aCase(w, id);
	await shared.does('forward', accept, 'set-share');
	expect(shared.case.coUnits).toEqual(['transport']);
	expect(await refusal(shared.does('set-share'))).toBe('no-open-share-there');
	await shared.does('hand-in', 'set-share', 'release-share');
	expect(await refusal(shared.does('hand-in'))).toBe('share-open');
	await shared.does('take', 'ask-recusal');
	expect(await refusal(shared.does('ask-recusal'))).toBe('no-recusal-open');
	const { account } = await w.officer('housing', 'handler');
	expect(await refusal(shared.does('decide-recusal'))).toBe('who-steps-aside');
	await shared.by('head', 'decide-recusal', { officer: account });
	expect(shared.case.handler).toBeNull();
	const other = await w.officer('housing', 'handler', 'other');
	expect(await refusal(shared.does('take'))).toBe('stepped-aside');
	await shared.by(other, 'take');
	await shared.by(other, 'step-aside');
	expect(shared.case.handler).toBeNull();

	const harm = await aCase(w, id, { facts: { story: '孩子在学校被体罚。' } });
	await harm.does('report-harm');
	await harm.by(await w.officer('transport', 'handler'), 'hand-in');
	await harm.by('resident', 'add-facts', { text: '不是体罚，是玩耍时受伤。' });
	await harm.does('dismiss-harm');
	expect(await refusal(harm.does('dismiss-harm'))).toBe('harm-open');
	const again = await aCase(w, id);
	await again.by('dispatcher', 'refuse-duplicate', { number: shared.case.number });
	expect(again.case.stage).toBe('refused');

	const routed = await aCase(w, id);
	await routed.does('route-away', 'record-number-there', 'record-route-result', 'take-up-again');
	expect(routed.case).toMatchObject({ stage: 'classified', route: null });
	await routed.by('dispatcher', 'link-repeat', { number: again.case.number });

	const rated = await aCase(w, id);
	await rated.at('served');
	await rated.by('resident', 'rate', { rating: 'dissatisfied' });
	expect(await refusal(rated.does('call-back'))).toBe('call-back-owed');
	await rated.does('check-rating', 'make-good', 'call-back');
	expect(await refusal(rated.does('check-rating'))).toBe('bad-rating-open');
	await rated.by('resident', 'rate', { rating: 'satisfied' });
	expect(
		await refusal(
			does(w, rated.case, { kind: 'resident', caseId: rated.case.id }, 'rate', { rating: 'satisfied' })
		)
	).toBe('not-rated');

	const passed = await aCase(w, id);
	await passed.does('forward', 'pass-emergency', 'pass-clue', accept);
	const { shown } = procedure(id).lifecycle['pass-clue']!;
	expect(shown).toBe('inside');
	await passed.by('head', 'end-case');
	expect(passed.case).toMatchObject({ stage: 'discontinued' });
	expect(owedAfter(w, passed)).toEqual([]);

	const givenUp = await aCase(w, id);
	await givenUp.does('forward', accept, 'record-withdrawal');
	expect(givenUp.case.stage).toBe('withdrawn');
	expect(owedAfter(w, givenUp)).toEqual([]);
	const more = 'assign' in procedure(id).lifecycle ? [await walkReport(w, id)] : [];
	return [disputed, shared, harm, again, routed, rated, passed, givenUp, ...more];
}
