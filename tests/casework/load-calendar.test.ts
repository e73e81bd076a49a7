import { expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { loadCalendar, previewCalendar } from '#casework/load-calendar.server.ts';
import type { CalendarSet } from '#clocks/calendar-set.ts';
import { day } from '#clocks/day.ts';
import { procedures } from '#procedures.ts';
import { expectFigures, expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { filer, procedure, refusal, world } from '../support/world.ts';

// 8 May 2026, a Friday, made a day off by the prefecture: what would end on it ends on Saturday 9 May, a make-up day.
const prefecture = (...days: string[]): CalendarSet => ({
	layer: 'local',
	year: 2026,
	source: '恩施州人民政府办公室2026年放假通知',
	days: days.map((one) => ({ day: day(one), kind: 'holiday', name: '恩施州州庆' }))
});

const w = await world('2026-03-09');
const dueOf = async (id: string, clock = 'XF-HANDLE') => {
	const on = await loadCase(w.db, id);
	const found =
		on && deadlinesOf(procedure('petition'), on.timeline, w.context).find((one) => one.clock === clock);
	return { due: found?.due, state: found?.state, last: on?.timeline.at(-1) };
};

it('INV-26: a new calendar moves open clocks, keeps both values, says so, and leaves ended clocks alone', async () => {
	const open = await aCase(w, 'petition', { parties: [filer({ email: 'filer@example.org' })] });
	await open.at('accepted');
	// Where the opinion supports nothing, nothing is left to be carried out.
	const done = await aCase(w, 'petition');
	await done.at('accepted');
	await done.by('handler', 'draft', { outcome: 'explained' });
	await done.does('sign');
	const untouched = await aCase(w, 'message');
	expect((await dueOf(open.case.id)).due).toBe('2026-05-08');
	w.later(3);
	const sets = [prefecture('2026-05-08')];
	const preview = await previewCalendar(w.context, procedures, sets);
	expect(preview.days.map((one) => [one.day, one.before.working, one.after.working])).toEqual([
		['2026-05-08', true, false]
	]);
	expect(preview.cases.map((one) => [one.id, one.moves])).toEqual([
		[open.case.id, [{ clock: 'XF-HANDLE', before: '2026-05-08', after: '2026-05-09' }]]
	]);
	const how = { reason: '收到通知', by: null, seen: 0 };
	const loaded = await loadCalendar(w.context, procedures, sets, how);
	expect(loaded).toMatchObject({ version: 1, cases: preview.cases });
	expect(await refusal(loadCalendar(w.context, procedures, sets, how))).toBe('calendar-moved-on');
	await w.renew();

	const after = await dueOf(open.case.id);
	expect(after.due).toBe('2026-05-09');
	expect(after.last).toMatchObject({
		action: 'move-dates',
		byRole: 'system',
		details: {
			calendar: '恩施州人民政府办公室2026年放假通知',
			moves: [{ clock: 'XF-HANDLE', before: '2026-05-08', after: '2026-05-09' }]
		}
	});
	expect(await dueOf(done.case.id)).toMatchObject({ due: '2026-05-08', state: 'met' });
	expect((await loadCase(w.db, untouched.case.id))?.timeline.length).toBe(1);
	const kept = await w.db.selectFrom('clock_moves').selectAll().execute();
	expect(kept).toEqual([
		{
			...{ case_id: open.case.id, clock: 'XF-HANDLE', version: 1 },
			...{ due_before: '2026-05-08', due_after: '2026-05-09' }
		}
	]);
	const notices = await w.db
		.selectFrom('notices')
		.select('template')
		.where('template', '=', 'move-dates')
		.execute();
	expect(notices.length).toBe(1);
	await expectFigures(w);
	await expectSound(w);
	await expect(w.pool.query('update clock_moves set due_after = due_before')).rejects.toMatchObject({
		code: '23000'
	});
});

it('INV-26: whoever still works with the old calendar is counted by the new one', async () => {
	const late = await aCase(w, 'petition');
	const stale = { ...w.context };
	await loadCalendar(w.context, procedures, [prefecture('2026-05-08', '2026-05-11')], {
		...{ reason: '更正', by: null, seen: 1 }
	});
	await late.at('forwarded');
	const { takeAction } = await import('#casework/take-action.server.ts');
	const handler = await w.officer('housing', 'handler');
	expect(stale.calendar.version).toBe(1);
	await takeAction({ ...stale, now: w.context.now }, procedure('petition'), late.case.id, 'accept', handler, {
		way: ''
	});
	await w.renew();
	expect(w.context.calendar.version).toBe(2);
	// 60 days after 12 March: Monday 11 May, now a day off.
	expect((await dueOf(late.case.id)).due).toBe('2026-05-12');
	await expectSound(w);
});

it('takes the mark of provisional away when a year is loaded, without a word where no day moves', async () => {
	w.on('2026-12-07');
	const walk = await aCase(w, 'petition');
	await walk.at('accepted');
	const provisional = async () =>
		w.db
			.selectFrom('deadlines')
			.select(['provisional', 'due_on'])
			.where('case_id', '=', walk.case.id)
			.where('clock', '=', 'XF-HANDLE')
			.executeTakeFirstOrThrow();
	expect(await provisional()).toEqual({ provisional: true, due_on: '2027-02-05' });
	const before = walk.case.timeline.length;
	const year: CalendarSet = {
		...{ layer: 'national', year: 2027, source: '国务院办公厅关于2027年部分节假日安排的通知' },
		days: [{ day: day('2027-01-01'), kind: 'holiday', name: '元旦' }]
	};
	await loadCalendar(w.context, procedures, [year], { reason: '国务院已公布', by: null, seen: 2 });
	await w.renew();
	expect(await provisional()).toEqual({ provisional: false, due_on: '2027-02-05' });
	expect((await loadCase(w.db, walk.case.id))?.timeline.length).toBe(before);
	await expectSound(w);
});

it('walks every procedure through the rows that stand in all of them', async () => {
	for (const { id, lifecycle } of procedures.filter(
		(one) => !one.standsOn && one.lifecycle[one.first]?.by.includes('resident')
	)) {
		const walk = await aCase(w, id);
		await walk.by('system', 'move-dates');
		await walk.by('system', 'move-inner-dates', {
			innerMoves: [{ clock: 'XF-OBJECT', before: null, after: '2027-01-05' }]
		});
		expect(await refusal(walk.by('handler', 'move-dates'))).toBe('not-by-you');
		expect(lifecycle['move-dates']?.shown).toBe('resident');
	}
});
