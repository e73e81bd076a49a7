import { expect, it } from 'vitest';
import type { Context } from '#casework/context.server.ts';
import { countyCalendar } from '#clocks/calendars.ts';
import { addDays, day, type Day } from '#clocks/day.ts';
import { deliverNotices } from '#casework/deliver-notices.store.server.ts';
import { writeNotice } from '#casework/write-notice.ts';
import type { Message } from '#platform/mail.server.ts';
import { remind } from '#supervision/remind.store.server.ts';
import { reminderOn } from '#supervision/reminder-steps.ts';
import { countReminders, remindersFor } from '#supervision/reminders.queries.server.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, world } from '../support/world.ts';

const measure: Pick<Context, 'calendar' | 'figures'> = { calendar: countyCalendar, figures: [] };
const period = { startedOn: day('2026-03-02'), due: day('2026-05-06') };
const stepOn = (today: string, more = measure) => reminderOn(period, day(today), more)?.step ?? null;

it('reminds ten, five and one working days before, on the last day, and each working day after', () => {
	// The first five days of May 2026 are free.
	expect(stepOn('2026-04-16')).toBeNull();
	expect(stepOn('2026-04-17')).toBe('before-10');
	expect(stepOn('2026-04-23')).toBe('before-10');
	expect(stepOn('2026-04-24')).toBe('before-5');
	expect(stepOn('2026-04-29')).toBe('before-5');
	expect(stepOn('2026-04-30')).toBe('before-1');
	expect(stepOn('2026-05-06')).toBe('due');
	expect(stepOn('2026-05-07')).toBe('late-2026-05-07');
	expect(stepOn('2026-05-10')).toBeNull();
	expect(reminderOn(period, day('2026-05-20'), measure)?.posts).toEqual(['handler', 'head', 'superior']);
	expect(reminderOn(period, day('2026-05-08'), measure)?.posts).toEqual(['handler', 'head']);
	const figures = [{ key: 'DC-REMIND', from: '2026-01-01', figure: 20, at: new Date(0) }];
	expect(stepOn('2026-04-09', { ...measure, figures })).toBe('before-10');
});

const w = await world();

it('runs twice and reminds once; the reminder stays when it is opened and ends when the duty is done', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, 'petition');
	await walk.at('accepted');
	const handler = await w.officer('housing', 'handler');
	const head = await w.officer('housing', 'head');
	const late: Day = day('2026-05-18');
	w.on(late);
	expect(await remind(w.context)).toBeGreaterThanOrEqual(3);
	expect(await remind(w.context)).toBe(0);
	const superior = await w.officer('government', 'head');
	for (const officer of [handler, head, superior]) {
		for (let opened = 0; opened < 2; opened++) {
			const rows = await remindersFor(w.db, officer, w.county);
			expect(rows.map((row) => [row.id, row.clock])).toEqual([[walk.case.id, 'XF-HANDLE']]);
		}
		expect(await countReminders(w.db, officer, w.county)).toBe(1);
	}
	w.on(addDays(late, 1));
	expect(await remind(w.context)).toBeGreaterThanOrEqual(3);
	expect(await countReminders(w.db, handler, w.county)).toBe(1);
	await walk.does('draft', 'sign');
	for (const officer of [handler, head, superior])
		expect(await countReminders(w.db, officer, w.county)).toBe(0);
	await expect(w.db.deleteFrom('reminders').execute()).rejects.toThrow(/never changed/);
});

it('passes a unit above that is complained of, and writes to officers who asked for e-mail, naming no one', async () => {
	w.on('2026-03-02');
	const walk = await aCase(
		w,
		'petition',
		{ accused: [accusedUnit('public-security')], facts: { title: '秘密的标题' } },
		'housing'
	);
	await walk.at('accepted');
	const handler = await w.officer('housing', 'handler');
	await w.db
		.updateTable('accounts')
		.set({ reminders_to: 'handler@example.org' })
		.where('id', '=', handler.account)
		.execute();
	w.on('2026-06-01');
	await remind(w.context);
	const units = await w.db
		.selectFrom('reminders')
		.select('unit')
		.distinct()
		.where('case_id', '=', walk.case.id)
		.execute();
	expect(units.map((row) => row.unit)).not.toContain('public-security');
	const sent: Message[] = [];
	await deliverNotices(
		w.db,
		w.context.masterKey,
		(notice) => writeNotice(notice, 'https://example.org/desk'),
		async (_, message) => void sent.push(message)
	);
	const mine = sent.filter((message) => message.to === 'handler@example.org');
	expect(mine.length).toBe(1);
	expect(mine[0]?.text).toContain(walk.case.number);
	expect(JSON.stringify(mine)).not.toContain('秘密');
});
