import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countyCalendar } from '#clocks/calendars.ts';
import { addDays, day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { explainDue } from '#clocks/explain.ts';
import { ruleFor, rules, versionsOf, type Rule } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';
import { checkCase } from '#commands/clocks/check.ts';
import { extended, on } from './worked.ts';

const rule = (id: string, start: string): Rule => {
	const found = ruleFor(id, day(start));
	if (!found) throw new Error(`no rule ${id}`);
	return found;
};

const ids =
	'XF-REGISTER XF-TRANSFER XF-TIERS XF-NOTIFY-DIRECT XF-NOTIFY-FORWARDED XF-OBJECT XF-HANDLE XF-ROUTE XF-SUGGEST XF-ACCUSE XF-ASSIGN-REPORT XF-REVIEW-REQUEST XF-REVIEW-DECIDE XF-RECHECK-REQUEST XF-RECHECK-DECIDE XF-SIMPLE-ACCEPT XF-SIMPLE-REPLY XF-URGENT XF-ADVICE-BACK XF-YEAR CR-REGISTER CR-TRIAGE CR-NOTIFY CR-HANDLE CR-DUTY CR-RESULT SF-ACCEPT SF-CLOSE SF-TELL SF-PUBLISH SF-LIST SC-ACCEPT SC-MEDIATE SC-END-NOTICE SC-VERIFY SC-FILE-NOTICE SC-COMPETENCE SC-REPEAT FOI-PROACTIVE FOI-RECEIPT FOI-CORRECT-NOTICE FOI-CORRECT-SUBMIT FOI-ANSWER FOI-THIRD-PARTY FOI-CO-AGENCY FOI-BULK FOI-FEE-NOTICE FOI-FEE-PAY FOI-CORRECT-RECORD FOI-PROMOTE FOI-ANNUAL-DEPT FOI-ANNUAL-GOV ZF-PUBLISH-7 ZF-PUBLISH-20 ZF-WITHDRAW ZF-PRE ZF-STATS CF-CASE CF-HEARING-REQUEST CF-HEARING-NOTICE CF-SERVE CF-EVIDENCE XK-CORRECT XK-DECIDE XK-JOINT XK-SERVE XK-HEARING MD-COMMENT MD-HEARING-MATERIALS MD-LEGALITY MD-PUBLISH ND-COMMENT ND-COMMENT-MARKET ND-LEGALITY ND-FILE ND-EXPIRE ND-CLEAN PJ-HEARING GZ-HEARING FY-APPLY FY-CORRECT-NOTICE FY-CORRECT-SUBMIT FY-ACCEPT FY-FORWARD FY-SERVE FY-REPLY FY-HEARING-NOTICE FY-DECIDE FY-DECIDE-SIMPLE FY-ATTACH FY-OPINION FY-SUSPEND-END FY-LITIGATE LIT-DIRECT LIT-LAND GP-CLAIM GP-DECIDE GP-SUE LD-CLAIM LD-ACCEPT LD-AWARD LD-SUE TD-CLAIM TD-ACCEPT TD-AWARD TD-SUE RT-CONFIRM GWY-REVIEW GWY-APPEAL JJ-ACK JJ-RESULT JJ-UP JJ-DOWN DC-OBJECT DC-REVIEW DC-ORDER DC-REMIND HL-CALL HL-TEXT HL-MAIL HL-TICKET WEB-MESSAGE WEB-ERRATA HP-BAD RP-LAWGOV RP-LAWGOV-PUB DS-FREE DS-COND DS-DELIVER DS-FIX PI-BREACH PI-RIGHTS PI-ASSESS PI-LOG DA-TRANSFER DA-OPEN'.split(
		' '
	);

it('has a row today for every clock of the reference but the one that ended', () => {
	expect(ids.filter((id) => versionsOf(id).length === 0)).toEqual([]);
	expect(ids.filter((id) => !ruleFor(id, day('2026-11-24')))).toEqual(['SC-FILE-NOTICE']);
});

it('has at most one version of a clock in force on a day', () => {
	const edges = rules.flatMap(({ validFrom, validTo }) =>
		[validFrom, validTo].filter((edge) => edge !== null)
	);
	for (const edge of edges.flatMap((edge) => [addDays(edge, -1), edge, addDays(edge, 1)])) {
		for (const id of ids) {
			const inForce = versionsOf(id).filter(
				({ validFrom, validTo }) => (!validFrom || edge >= validFrom) && (!validTo || edge <= validTo)
			);
			expect([id, edge, inForce.length > 1]).toEqual([id, edge, false]);
		}
	}
});

it('lets a setting replace a figure of policy and never one of law', () => {
	expect(rules.filter(({ standing, settingKey }) => standing === 'law' && settingKey !== null)).toEqual([]);
	const figures = [
		{ key: 'CR-HANDLE', from: '2026-01-01', figure: 45, at: new Date(0) },
		{ key: 'CR-HANDLE', from: '2026-07-01', figure: 30, at: new Date(0) },
		{ key: 'XF-HANDLE', from: '2026-01-01', figure: 30, at: new Date(0) }
	];
	const own = withSettings(rule('CR-HANDLE', '2026-11-02'), figures, '2026-11-02');
	expect(own.length).toEqual({ n: 30, unit: 'day' });
	expect(withSettings(rule('XF-HANDLE', '2026-11-02'), figures, '2026-11-02').length).toMatchObject({
		n: 60
	});
});

it.each([
	['2025-12-31', 60],
	['2026-01-01', 45],
	['2026-06-30', 45],
	['2026-07-01', 30]
])('INV-29: a clock that started on %s keeps the county figure of that day', (started, days) => {
	const figures = [
		{ key: 'CR-HANDLE', from: '2026-07-01', figure: 30, at: new Date(0) },
		{ key: 'CR-HANDLE', from: '2026-01-01', figure: 45, at: new Date(0) }
	];
	expect(withSettings(rule('CR-HANDLE', started), figures, started).length).toEqual({ n: days, unit: 'day' });
});

it('cites a text for every row', () => {
	expect(rules.filter(({ articles }) => articles.length === 0)).toEqual([]);
});

it('explains a due day by every day on the way', () => {
	const events = [on('accept', '2025-08-06'), extended(30, '2025-09-26', 'head of the unit')];
	const { reckoning, days } = explainDue(rule('XF-HANDLE', '2025-08-06'), events, countyCalendar);
	expect(reckoning).toMatchObject({ state: 'running', baseEnd: '2025-10-05', due: '2025-11-04' });
	expect(days).toHaveLength(91);
	expect(days[0]).toMatchObject({ day: '2025-08-06', counted: null, why: 'event' });
	expect(days[60]).toMatchObject({ day: '2025-10-05', counted: 60, part: 'base' });
	expect(days.at(-1)).toMatchObject({ day: '2025-11-04', counted: 90, part: 'extension' });
});

it('explains a roll, a pause and a rest day', () => {
	const rolled = explainDue(
		rule('XF-HANDLE', '2025-08-06'),
		[on('accept', '2025-08-06')],
		countyCalendar
	).days;
	expect(rolled.slice(-4).map(({ why }) => why)).toEqual(['rolled', 'rolled', 'rolled', 'rolled']);
	const consulted = [
		on('receive', '2025-04-10'),
		on('consultSent', '2025-04-18', { to: 'third-party' }),
		on('consultReply', '2025-05-12')
	];
	const { days } = explainDue(rule('FOI-ANSWER', '2025-04-10'), consulted, countyCalendar);
	const why = (at: string): string | undefined => days.find((step) => step.day === at)?.why;
	expect([
		why('2025-04-12'),
		why('2025-04-18'),
		why('2025-04-19'),
		why('2025-05-12'),
		why('2025-05-13')
	]).toEqual(['rest-day', 'counted', 'paused', 'paused', 'counted']);
	expect(days.at(-1)).toMatchObject({ day: '2025-05-30', counted: 20 });
});

it('marks a due day provisional when it lies in a year not loaded', () => {
	const answer = rule('FOI-ANSWER', '2026-11-24');
	expect(dueDay(answer, [on('receive', '2026-12-01')], countyCalendar)).toMatchObject({
		provisional: false,
		due: '2026-12-29'
	});
	expect(dueDay(answer, [on('receive', '2026-12-10')], countyCalendar)).toMatchObject({
		provisional: true,
		due: '2027-01-08'
	});
});

it('aims before a fixed date that is no working day', () => {
	const found = dueDay(
		rule('FOI-ANNUAL-DEPT', '2025-12-31'),
		[on('reportYear', '2025-12-31', { year: 2025 })],
		countyCalendar
	);
	expect(found).toMatchObject({ due: '2026-01-31', target: '2026-01-30' });
});

it('says which extension does not count, and why', () => {
	const events = [
		on('accept', '2025-08-06'),
		extended(20, '2025-09-01', 'head of the unit'),
		extended(10, '2025-09-26', 'head of the unit')
	];
	expect(dueDay(rule('XF-HANDLE', '2025-08-06'), events, countyCalendar)).toMatchObject({
		extended: { n: 20, unit: 'day' },
		refused: [{ why: 'second' }]
	});
});

it('reports a malformed case as a miss', () => {
	expect(checkCase({ rule: 'XF-NOTHING', start: '2026-01-05', events: [], expected: null })).toContain(
		'unknown rule'
	);
	expect(checkCase({ rule: 'XF-HANDLE', start: '2026-01-05', events: 'none', expected: null })).toContain(
		'malformed'
	);
	expect(checkCase({ rule: 'XF-HANDLE', start: '2026-01-05' })).toContain('malformed');
	expect(checkCase('XF-HANDLE')).toContain('malformed');
	expect(
		checkCase({ id: 'A', rule: 'XF-OBJECT', start: '2025-09-26', events: [], expected: '2025-10-09' })
	).toBe('A XF-OBJECT: expected 2025-10-09, got 2025-10-10');
});

const shared = `${process.env['SHARED_DIR'] ?? '../shared'}/law/deadline-examples.json`;

it.skipIf(!existsSync(shared))('agrees with the worked deadlines (skipped: no SHARED_DIR)', () => {
	const examples: unknown[] = JSON.parse(readFileSync(shared, 'utf8'));
	expect(examples.length).toBeGreaterThan(10);
	expect(examples.map(checkCase).filter((miss) => miss !== undefined)).toEqual([]);
});
