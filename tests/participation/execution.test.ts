import { expect, it } from 'vitest';
import type { Officer } from '#casework/case.ts';
import { deskPage, isVisible } from '#casework/desk.queries.server.ts';
import { actionsOf } from '#casework/workbench.server.ts';
import { openCase } from '#casework/open-case.server.ts';
import { remind } from '#supervision/remind.store.server.ts';
import { remindersFor } from '#supervision/reminders.queries.server.ts';
import { aDecision, toPublished } from '../support/decision.ts';
import { expectSoundCase } from '../support/sound.ts';
import { procedure, refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');
const decision = await aDecision(w);
await toPublished(w, decision);
const executor = await w.officer('traffic-police', 'handler');
const mine = async () =>
	(await deskPage(w.db, executor, w.county, { view: 'mine', page: 1 }, w.today)).rows.map((row) => row.id);

/** How many reminders of the report stand for an officer. */
const reminded = async (officer: Officer) =>
	(await remindersFor(w.db, officer, w.county)).filter((one) => one.clock === 'MD-EXECUTION').length;

it('shows a decision to the unit that carries it out from that step on, and gives it one action', async () => {
	expect(await isVisible(w.db, executor, w.county, decision.case.id)).toBe(false);
	await decision.take('execute', { executor: 'traffic-police' });
	expect(await mine()).toEqual([decision.case.id]);
	const on = (await openCase(w.context, executor, decision.case.id))!;
	const opened = { officer: executor, context: w.context, on, procedure: procedure('decision') };
	expect(actionsOf(opened).map((one) => one.action)).toEqual(['report-execution']);
	for (const action of ['note', 'archive', 'suspend', 'end', 'reopen', 'order-evaluation'])
		expect(
			await refusal(decision.take(action, { note: '看法', reason: '不干了' }, executor)),
			action
		).not.toBe('done');
});

it('keeps from it what was said inside, in the meeting first of all', async () => {
	const words = JSON.stringify((await openCase(w.context, executor, decision.case.id))?.timeline);
	expect(words).not.toContain('分管副县长');
	expect(words).toContain('原则通过');
	const lead = await w.officer('urban-management', 'handler');
	expect(JSON.stringify((await openCase(w.context, lead, decision.case.id))?.timeline)).toContain(
		'分管副县长'
	);
});

it('reminds the unit that carries it out, not the one that led it, until it reports', async () => {
	const lead = await w.officer('urban-management', 'handler');
	w.later(95);
	await remind(w.context);
	expect(await reminded(executor)).toBe(1);
	expect(await reminded(lead)).toBe(0);
	await decision.take(
		'report-execution',
		{ text: '路面标线已完成。', problems: '医院门口车位不足。' },
		executor
	);
	expect(await reminded(executor)).toBe(0);
	w.later(95);
	await remind(w.context);
	expect(await reminded(executor)).toBe(1);
});

it('takes reports of who led it and of the county office too, of nobody else, and tells the public', async () => {
	const office = await w.officer('gov-office', 'dispatcher');
	const justice = await w.officer('justice', 'handler');
	expect(await refusal(decision.take('report-execution', { text: '进展。' }, justice))).toBe(
		'leads-or-executes'
	);
	expect(await refusal(decision.take('report-execution', { text: '牵头单位补充。' }))).toBe('done');
	expect(await refusal(decision.take('report-execution', { text: '已督促。' }, office))).toBe('done');
	const told = await w.db
		.selectFrom('decision_events')
		.select(['unit', 'details'])
		.where('action', '=', 'report-execution')
		.orderBy('n')
		.execute();
	expect(told.map((one) => one.unit)).toEqual(['traffic-police', 'urban-management', 'gov-office']);
	expect(told[0]?.details).toMatchObject({ text: '路面标线已完成。', problems: '医院门口车位不足。' });
	await expectSoundCase(w, decision.case.id);
});

it('names no unit that reads it from inside as one that only carries it out', async () => {
	const other = await aDecision(w);
	await toPublished(w, other);
	await other.take('execute', { executor: 'transport' });
	const coLeads = await w.officer('transport', 'handler');
	expect(await refusal(other.take('note', { note: '协办单位的看法' }, coLeads))).toBe('done');
	expect(JSON.stringify((await openCase(w.context, coLeads, other.case.id))?.timeline)).toContain(
		'分管副县长'
	);
});
