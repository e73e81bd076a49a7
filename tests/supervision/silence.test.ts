import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { addDays } from '#clocks/day.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { silenceWords } from '#casework/silence-words.ts';
import { tasksOf } from '#casework/tasks.ts';
import { wordsIn } from '#i18n/words.ts';
import { recordSilence } from '#supervision/record-silence.server.ts';
import { boardRows } from '#supervision/board.queries.server.ts';
import { remind } from '#supervision/remind.store.server.ts';
import { silences } from '#supervision/silences.ts';
import { ruleFor } from '#clocks/rules.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, does, filer, procedure, refusal, world } from '../support/world.ts';

const w = await world();
const remindersOf = (id: string) =>
	w.db.selectFrom('reminders').select(['clock', 'post']).where('case_id', '=', id).execute();
const passed = async (id: string) =>
	(await loadCase(w.db, id))?.timeline.filter((entry) => entry.action === 'period-passed') ?? [];

it('records that a period ended in silence, once, tells the person what is open, and lets them ask for supervision', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, 'petition', { parties: [filer({ email: 'x@example.org' })] });
	await walk.at('accepted');
	const due = deadlinesOf(procedure('petition'), walk.case.timeline, w.context).find(
		(one) => one.counts
	)?.due;
	expect(due).toBe('2026-05-06');
	w.on('2026-05-06');
	await recordSilence(w.context);
	expect(await passed(walk.case.id)).toEqual([]);
	w.on('2026-05-07');
	expect(await recordSilence(w.context)).toBe(1);
	expect(await recordSilence(w.context)).toBe(0);
	const [entry] = await passed(walk.case.id);
	expect(entry?.details).toMatchObject({ clock: 'XF-HANDLE', due: '2026-05-06', body: 'petitions' });
	const notices = await w.db
		.selectFrom('notices')
		.selectAll()
		.where('template', '=', 'period-passed')
		.execute();
	expect(notices.filter((row) => row.case_id === walk.case.id).length).toBe(1);
	expect(entry && silenceWords(entry, w.county, wordsIn('zh'), 'zh').body).toContain('信访局');

	const resident = { kind: 'resident', caseId: walk.case.id } as const;
	const on = await does(w, walk.case, resident, 'ask-supervision', { text: '等了两个月。' });
	expect(await refusal(does(w, on, resident, 'ask-supervision'))).toBe('silence-recorded');
	await walk.does('draft', 'sign');
	expect(await refusal(does(w, walk.case, { kind: 'system' }, 'period-passed', entry?.details))).toBe(
		'period-over'
	);
});

it('names reconsideration with body and last day where a duty applied for was not performed', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, 'unlawful-act', { accused: [accusedUnit('urban-management')] });
	await walk.at('accepted');
	w.on('2026-09-01');
	await recordSilence(w.context);
	const entries = await passed(walk.case.id);
	const handling = entries.find((entry) => entry.details['clock'] === 'CR-HANDLE');
	expect(handling?.details).toMatchObject({ route: 'ADM-FY1' });
	expect(String(handling?.details['until']) > String(handling?.details['due'])).toBe(true);
	expect(handling?.details['body']).not.toBe('urban-management');
	const words = handling && silenceWords(handling, w.county, wordsIn('en'), 'en');
	expect(words?.route?.contact).not.toBe('');
});

it('records what runs out after the answer as well: an opinion not carried out, a charge not given back', async () => {
	w.on('2026-03-02');
	const supported = await aCase(w, 'petition');
	await supported.at('served');
	expect(supported.case.timeline.at(-1)?.action).toBe('owe-execution');
	const owed = () =>
		deadlinesOf(procedure('petition'), supported.case.timeline, w.context).find(
			(one) => one.clock === 'XF-EXECUTE'
		);
	expect(owed()).toMatchObject({ state: 'running', due: '2026-05-06', standing: 'policy' });
	await supported.by('handler', 'set-execution', { until: '2026-04-15' });
	expect(owed()).toMatchObject({ state: 'running', due: '2026-04-15' });
	expect(await refusal(supported.does('set-execution'))).toBe('execution-unplanned');
	expect(tasksOf(supported.case, w.county)).toContain('execution');

	const refund = await aCase(w, 'fee-report', {}, 'finance');
	await refund.at('served');
	await refund.by('handler', 'order-refund', { until: '2026-04-15' });
	const supervisor = await w.officer('petitions', 'supervisor');
	const late = async () =>
		(await boardRows(w.db, supervisor, w.county, { view: 'late' }, w.today)).map(({ id, clock }) => [
			id,
			clock
		]);
	w.on('2026-04-15');
	await recordSilence(w.context);
	expect(await passed(supported.case.id)).toEqual([]);
	w.on('2026-04-16');
	await recordSilence(w.context);
	await recordSilence(w.context);
	const clocks = async (id: string) => (await passed(id)).map(({ details }) => details['clock']);
	expect(await clocks(supported.case.id)).toEqual(['XF-EXECUTE']);
	expect(await clocks(refund.case.id)).toContain('SF-REFUND');
	expect(await late()).toContainEqual([supported.case.id, 'XF-EXECUTE']);
	expect(await remindersOf(supported.case.id)).toEqual([]);
	await remind(w.context);
	expect(await remindersOf(supported.case.id)).not.toEqual([]);

	const resident = { kind: 'resident', caseId: supported.case.id } as const;
	await does(w, (await loadCase(w.db, supported.case.id))!, resident, 'ask-supervision', {
		text: '没有落实。'
	});
	await supported.by('handler', 'record-execution', { doneOn: '2026-04-16' });
	expect(owed()).toMatchObject({ state: 'met' });
	expect(tasksOf(supported.case, w.county)).not.toContain('execution');
});

it('knows a rule for every clock that opens something, and a way for every route', () => {
	for (const [clock, { body, route }] of Object.entries(silences)) {
		const details = { clock, due: '', law: '', body: body === 'superior' ? 'government' : body };
		const said = silenceWords({ on: todayOf(w.context), details }, w.county, wordsIn('zh'), 'zh');
		expect(said.phone, body).toMatch(/\d/);
		expect(ruleFor(clock, todayOf(w.context))?.id).toBe(clock);
		if (!route) continue;
		expect(w.county.routes.some((one) => one.code === route.code)).toBe(true);
		expect(ruleFor(route.clock, todayOf(w.context))).toBeDefined();
	}
});

it('opens exactly once for each period, never before its end, however the days of the job fall', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom('petition', 'suggestion', 'message', 'fee-report', 'unlawful-act'),
			fc.boolean(),
			fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 9 }),
			async (id, forwards, steps) => {
				w.on('2026-03-02');
				const walk = await aCase(w, id);
				if (forwards) await walk.does('forward');
				for (const days of steps) {
					w.later(days);
					await recordSilence(w.context);
					const on = await loadCase(w.db, walk.case.id);
					if (!on) throw new Error('gone');
					const late = deadlinesOf(procedure(id), on.timeline, w.context).filter(
						(one) => silences[one.clock] && one.state === 'running' && one.due !== null && one.due < w.today
					);
					const entries = on.timeline.filter((entry) => entry.action === 'period-passed');
					expect(entries.map((entry) => entry.details['clock']).sort()).toEqual(
						late.map((one) => one.clock).sort()
					);
					for (const entry of entries) {
						expect(entry.on > addDays(String(entry.details['due']) as typeof entry.on, 0)).toBe(true);
					}
				}
			}
		),
		{ numRuns: 15 }
	);
}, 120_000);
