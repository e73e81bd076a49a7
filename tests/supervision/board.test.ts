import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Accused, Officer } from '#casework/case.ts';
import { deadlinesOf, isLate } from '#casework/deadlines.ts';
import { procedures } from '#procedures.ts';
import { boardViews } from '#supervision/board-filter.ts';
import { boardCounts, boardRows, lateUnits, openable } from '#supervision/board.queries.server.ts';
import { boardRow } from '#supervision/board-row.ts';
import { openOrder } from '#supervision/supervision-order/open-order.server.ts';
import { groundOf, lateDuty } from '#supervision/late-duty.ts';
import { recordSilence } from '#supervision/record-silence.server.ts';
import { remind } from '#supervision/remind.store.server.ts';
import { remindersFor } from '#supervision/reminders.queries.server.ts';
import { subjectFor } from '#supervision/subject.queries.server.ts';
import { namingIn } from '#casework/naming.ts';
import { wordsIn } from '#i18n/words.ts';
import { isBlocked } from '#units/recusal.ts';
import { aCase } from '../support/walk.ts';
import { accusedPerson, accusedUnit, refusal, world } from '../support/world.ts';

const w = await world();
const supervisorOf = async (unit: string, name?: string): Promise<Officer> => ({
	...(await w.officer(unit, 'supervisor', name ?? '', name)),
	roles: ['supervisor', 'dispatcher', 'handler', 'head']
});
const rowsOf = (officer: Officer, view: (typeof boardViews)[number]) =>
	boardRows(w.db, officer, w.county, { view }, w.today);

/** Everything late, counted again from the timelines alone. */
async function lateAgain(): Promise<string[]> {
	const ids = await w.db.selectFrom('cases').select('id').execute();
	const late: string[] = [];
	for (const { id } of ids) {
		const on = await loadCase(w.db, id);
		const procedure = procedures.find((one) => one.id === on?.procedure);
		// What an answer promised is owed after the case is closed as well.
		if (!on || !procedure || on.sealed || on.mergedInto !== null) continue;
		for (const one of deadlinesOf(procedure, on.timeline, w.context)) {
			if (
				one.clock !== 'XF-OBJECT' &&
				one.owner !== 'resident' &&
				one.state === 'running' &&
				isLate(one, w.today)
			)
				late.push(`${id} ${one.clock}`);
		}
	}
	return late.sort();
}

it('shows what an independent count from the timelines shows, whatever happened', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.record({
					id: fc.constantFrom('petition', 'suggestion', 'message', 'fee-report', 'unlawful-act'),
					to: fc.constantFrom('', 'accepted', 'served'),
					unit: fc.constantFrom('housing', 'transport', 'xinling'),
					wait: fc.integer({ min: 0, max: 50 })
				}),
				{ minLength: 2, maxLength: 4 }
			),
			async (lives) => {
				w.on('2026-03-02');
				for (const { id, to, unit, wait } of lives) {
					const walk = await aCase(w, id, {}, unit);
					const stage = id === 'suggestion' && to === 'accepted' ? 'studied' : to;
					if (stage !== '') await walk.at(stage).catch(() => walk.does('forward'));
					w.later(wait);
				}
				const all = await supervisorOf('gov-office');
				const rows = await rowsOf(all, 'late');
				expect(rows.map((row) => `${row.id} ${row.clock}`).sort()).toEqual(await lateAgain());
				expect((await boardCounts(w.db, all, w.county, ['late'], w.today))['late']).toBe(rows.length);
			}
		),
		{ numRuns: 6 }
	);
}, 120_000);

it('INV-01, INV-02: no list, count, file, letter or reminder of supervision shows a case to whom it complains of', async () => {
	const units = ['petitions', 'gov-office', 'justice', 'government', 'housing', 'traffic-police'] as const;
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom('petition', 'unlawful-act', 'fee-report'),
			fc.constantFrom<Accused>(
				...[...units, 'public-security', 'party-committee'].map(accusedUnit),
				accusedPerson('督查员甲')
			),
			async (id, accused) => {
				w.on('2026-03-02');
				const walk = await aCase(w, id, { accused: [accused] }, 'publicity');
				await walk.does('forward').catch(() => walk);
				w.on('2026-09-07');
				await recordSilence(w.context);
				await remind(w.context);
				for (const unit of units) {
					for (const name of ['督查员甲', undefined]) {
						const away =
							(accused.unit !== null && isBlocked(w.county, unit, [accused.unit])) ||
							(accused.person !== null && name === accused.person);
						if (!away) continue;
						const officer = await supervisorOf(unit, name === undefined ? undefined : name);
						for (const view of boardViews) {
							const rows = await rowsOf(officer, view);
							expect(rows.map((row) => row.id)).not.toContain(walk.case.id);
							expect((await boardCounts(w.db, officer, w.county, [view], w.today))[view]).toBe(rows.length);
						}
						const reminders = await remindersFor(w.db, officer, w.county);
						expect(reminders.map((row) => row.id)).not.toContain(walk.case.id);
						expect(await subjectFor(w.context, officer, walk.case.id)).toBeNull();
						expect((await openable(w.db, officer, w.county, [walk.case.id])).size).toBe(0);
						const order = {
							formKey: crypto.randomUUID(),
							caseId: walk.case.id,
							task: null,
							title: '督办',
							ground: 'late-answer',
							demand: '请办理。',
							send: 'send-letter',
							unit: 'transport',
							until: '',
							proposal: ''
						} as const;
						expect(await refusal(openOrder(w.context, officer, order))).toBe('not-found');
					}
				}
			}
		),
		{ numRuns: 12 }
	);
}, 120_000);

it('counts how often a unit was late in the quarter, answered or not, and lets nobody else read it', async () => {
	const other = await world('2026-07-01');
	const late = await aCase(other, 'message', {}, 'housing');
	await late.does('forward', 'accept');
	const late2 = await aCase(other, 'message', {}, 'housing');
	await late2.does('forward', 'accept');
	other.on('2026-08-20');
	await late2.does('draft', 'sign');
	const all = { ...(await other.officer('government', 'leader')), roles: ['leader'] } as Officer;
	const rows = await lateUnits(other.db, all, other.county, other.today);
	expect(rows.find((row) => row.unit === 'housing')).toMatchObject({ late: 2, open: 1 });
	const handler = await other.officer('gov-office', 'handler');
	expect(await lateUnits(other.db, handler, other.county, other.today)).toEqual([]);
	expect(await boardRows(other.db, handler, other.county, { view: 'late' }, other.today)).toEqual([]);
});

it('an order begins with the ground of the duty that is late, and with none where nothing is', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, 'petition', {}, 'housing');
	const rules = procedures.find((one) => one.id === 'petition');
	if (!rules) throw new Error('no petition');
	const late = (wanted: string | null = null) =>
		lateDuty(deadlinesOf(rules, walk.case.timeline, w.context), w.today, wanted)?.clock;
	expect(late()).toBeUndefined();
	w.later(40);
	expect(late()).toBe('XF-TRANSFER');
	expect(groundOf('XF-TRANSFER')).toBe('not-told');
	await walk.at('accepted');
	expect(late()).toBeUndefined();
	w.later(90);
	expect(late()).toBe('XF-HANDLE');
	expect(late('XF-TRANSFER')).toBe('XF-HANDLE');
	expect(groundOf('XF-HANDLE')).toBe('late-answer');
	expect(groundOf('PLAN-REPORT')).toBe('plan-task-late');
	expect(groundOf('FOI-ANSWER')).toBeNull();
});

it('names the officer apart from whose turn it is', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, 'petition', {}, 'housing');
	w.later(40);
	const [row] = (await rowsOf(await supervisorOf('gov-office'), 'late')).filter(
		({ id }) => id === walk.case.id
	);
	if (!row) throw new Error('not on the board');
	const naming = namingIn(w.county, 'zh', w.today, new Map([['someone', '谭明']]));
	const line = (handler: string | null, clock: string | null = null) =>
		boardRow({ ...row, waiting_for: 'resident', handler, clock }, wordsIn('zh'), naming, true).waits;
	expect(line('someone')).toBe('来件人，承办人 谭明');
	expect(line(null)).toBe('来件人');
	// What a unit still owes is not for the filer to do.
	expect(line('someone', 'XF-ASSIGN-REPORT')).toBe(`${naming.unit(row.unit)}，承办人 谭明`);
});
