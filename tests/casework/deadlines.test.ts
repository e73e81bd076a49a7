import { expect, it } from 'vitest';
import type { Entry } from '#casework/case.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { day, daysBetween } from '#clocks/day.ts';
import { aCase } from '../support/walk.ts';
import { does, procedure, refusal, world } from '../support/world.ts';

const w = await world();

it('INV-23: the head extends, never the handler and never for the own case', async () => {
	const walk = await aCase(w, 'petition');
	await walk.at('accepted');
	expect(await refusal(walk.by('handler', 'extend'))).toBe('not-by-you');
	const both = { ...(await w.officer('housing', 'handler')), roles: ['handler', 'head'] } as const;
	expect(await refusal(walk.by(both, 'extend'))).toBe('another-than-handler');
	await walk.by('head', 'extend');
});

it('INV-24: no extension late, twice, above the cap or of a broken day', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, 'petition');
	await walk.at('accepted');
	const extend = (days: unknown) => refusal(walk.by('head', 'extend', { days }));
	for (const days of [31, 0, -5, 1.5, '十', '']) expect(await extend(days)).toMatch(/^check-input days=/);
	const late = await aCase(w, 'petition');
	await late.at('accepted');
	const due = deadlinesOf(procedure('petition'), late.case.timeline, w.context).find(
		(one) => one.counts
	)?.due;
	w.on(due ?? '');
	expect(await extend(30)).toBe('done');
	expect(await extend(1)).toBe('not-extended-before');
	w.later(1);
	expect(await refusal(late.by('head', 'extend'))).toBe('within-handling-period');
});

it('lets a person who drafted not sign, nor confirm what the same person proposed', async () => {
	const walk = await aCase(w, 'petition');
	await walk.at('drafted');
	const both = { ...(await w.officer('housing', 'handler')), roles: ['handler', 'head'] } as const;
	expect(await refusal(walk.by(both, 'sign'))).toBe('another-than-drafter');
	await walk.does('sign', 'propose-publication');
	expect(await refusal(walk.by(both, 'publish'))).toBe('another-than-proposer');
});

it('takes only a day of service between the signing and today', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, 'petition', { electronic: false });
	await walk.at('answered');
	w.on('2026-03-10');
	const serve = (servedOn: string) => refusal(walk.by('handler', 'serve', { servedOn }));
	expect(await serve('2026-03-01')).toBe('served-after-signing');
	expect(await serve('2026-03-11')).toBe('served-after-signing');
	for (const broken of ['2026-02-30', '2026-13-01', 'soon', ''])
		expect(await serve(broken)).toMatch(/^check-input servedOn=/);
	expect(await serve('2026-03-04')).toBe('done');
	const clock = deadlinesOf(procedure('petition'), walk.case.timeline, w.context).find((one) => one.counts);
	expect(clock).toMatchObject({ state: 'met', metOn: '2026-03-04' });
});

it('keeps other stages, roles and units out', async () => {
	const walk = await aCase(w, 'petition');
	expect(await refusal(walk.by('dispatcher', 'sign'))).toBe('not-from-this-stage');
	expect(await refusal(walk.by({ kind: 'resident', caseId: 'another' }, 'withdraw'))).toBe('not-by-you');
	expect(await refusal(walk.by('handler', 'forward'))).toBe('not-by-you');
	expect(await refusal(walk.by({ kind: 'system' }, 'classify'))).toBe('not-by-you');
	await walk.does('forward');
	expect(await refusal(walk.by(await w.officer('transport', 'handler'), 'accept'))).toBe('not-by-you');
	for (const action of ['toString', 'constructor', '__proto__', 'burn']) {
		expect(await refusal(does(w, walk.case, { kind: 'system' }, action))).toBe('no-such-action');
	}
	await walk.does('withdraw');
	expect(await refusal(walk.by('handler', 'accept'))).toBe('not-from-this-stage');
});

it.each(['petition', 'fee-report', 'unlawful-act'])(
	'lets an extension of a %s move the day by which it is answered',
	async (id) => {
		const walk = await aCase(w, id);
		await walk.at('accepted');
		const handling = () =>
			deadlinesOf(procedure(id), walk.case.timeline, w.context).find((one) => one.counts)?.due ?? '';
		const before = handling();
		await walk.by('head', 'extend', { days: 30 });
		expect(handling()).toBe(before);
		await walk.by('handler', 'serve-extension');
		expect(daysBetween(day(before), day(handling()))).toBeGreaterThanOrEqual(20);
	}
);

it('INV-29: a clock keeps the rule of the day on which it started', () => {
	const reckon = (id: string, clock: string, action: string, on: string) => {
		const entry: Entry = {
			...{ n: 1, action, from: null, to: 'x', byRole: 'system', byAccount: null, byUnit: null },
			...{ at: new Date(0), on: day(on), details: {}, paper: null }
		};
		return deadlinesOf(procedure(id), [entry], w.context).find((one) => one.clock === clock);
	};
	expect(reckon('suggestion', 'XF-SUGGEST', 'study', '2022-04-30')?.standing).toBe('law');
	expect(reckon('suggestion', 'XF-SUGGEST', 'study', '2022-05-01')?.standing).toBe('policy');
	expect(reckon('fee-report', 'SF-ACCEPT', 'register', '2014-04-30')?.due).toBe('2014-05-15');
	expect(reckon('fee-report', 'SF-ACCEPT', 'register', '2014-05-01')?.due).not.toBe('2014-05-16');
	expect(reckon('fee-report', 'SF-ACCEPT', 'register', '2004-09-30')).toBeUndefined();
});
