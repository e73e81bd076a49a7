import { expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import { deskCounts, deskPage, deskRows, isVisible } from '#casework/desk.queries.server.ts';
import { deskViews } from '#casework/desk-filter.ts';
import { accusedToday } from '#casework/finding.ts';
import { caseFor, caseNumberOf } from '#casework/officer-case.queries.server.ts';
import { readAlike, sameContact } from '#casework/related.queries.server.ts';
import { aCase } from '../support/walk.ts';
import {
	accusedPerson,
	accusedUnit,
	does,
	file,
	procedure,
	refusal,
	world,
	type World
} from '../support/world.ts';

const all = { view: 'all', page: 1 } as const;

/** Every way in which an officer could come to know of a case; what was found. */
async function tracesFor(
	w: World,
	officer: Awaited<ReturnType<World['officer']>>,
	id: string
): Promise<string[]> {
	const on = await loadCase(w.db, id);
	if (!on) throw new Error('no case');
	const traces: string[] = [];
	for (const view of deskViews) {
		const page = await deskPage(w.db, officer, w.county, { view, page: 1 }, w.today);
		if (page.rows.some((row) => row.id === id)) traces.push(`page ${view}`);
	}
	const rows = await deskRows(w.db, officer, w.county, { ...all, words: on.title }, w.today, 1000);
	if (rows.some((row) => row.id === id)) traces.push('search');
	if (await isVisible(w.db, officer, w.county, id)) traces.push('isVisible');
	if (await caseFor(w.db, officer, w.county, id)) traces.push('caseFor');
	if (await caseNumberOf(w.db, officer, w.county, id)) traces.push('caseNumberOf');
	const other = await file(w, on.procedure, { facts: { story: on.facts['story'] ?? '' } });
	const near = [
		...(await sameContact(w.db, officer, w.county, other)),
		...(await readAlike(w.db, officer, w.county, other))
	];
	if (near.some((row) => row.id === id)) traces.push('alike');
	for (const [action, step] of Object.entries(procedure(on.procedure).lifecycle)) {
		for (const seen of [undefined, 99]) {
			if (step.by.join() === 'system') continue;
			const answer = await refusal(does(w, on, officer, action, {}, seen));
			if (answer !== 'not-found') traces.push(`${action}: ${answer}`);
		}
	}
	return traces;
}

const w = await world();

it('INV-01: no role of a unit complained of, or below it, finds a trace of the case', async () => {
	const { case: on } = await aCase(w, 'fee-report', { accused: [accusedUnit('public-security')] }, 'finance');
	for (const unit of ['public-security', 'traffic-police']) {
		for (const role of ['dispatcher', 'registrar', 'handler', 'head'] as const) {
			expect(await tracesFor(w, await w.officer(unit, role), on.id)).toEqual([]);
		}
	}
	expect(await isVisible(w.db, await w.officer(on.dispatcher, 'dispatcher'), w.county, on.id)).toBe(true);
});

it('INV-01: a dispatcher complained of does not even count the case; the next one sorts it', async () => {
	const officer = await w.officer('petitions', 'dispatcher');
	const before = await deskCounts(w.db, officer, w.county, deskViews, w.today);
	const on = await file(w, 'unlawful-act', { accused: [accusedUnit('petitions')] });
	expect(await deskCounts(w.db, officer, w.county, deskViews, w.today)).toEqual(before);
	expect(on.dispatcher).toBe('gov-office');
	expect(await isVisible(w.db, await w.officer('gov-office', 'dispatcher'), w.county, on.id)).toBe(true);
	const higher = await file(w, 'unlawful-act', { accused: [accusedUnit('government')] });
	expect(higher.dispatcher).toBe('political-legal');
});

it('INV-01: where everybody who sorts stands below those complained of, none of them sees the case', async () => {
	const on = await file(w, 'petition', {
		accused: [accusedUnit('government'), accusedUnit('party-committee')]
	});
	for (const unit of ['petitions', 'gov-office', 'political-legal']) {
		expect(await tracesFor(w, await w.officer(unit, 'dispatcher'), on.id)).toEqual([]);
	}
});

it.each(['李建国', '局长李建国', '李 建 国(局长)', '李　建国', '王某、李\u00a0建国'])(
	'INV-31: a person complained of as %s is kept away, and colleagues are not',
	async (written) => {
		const person = await w.officer('housing', 'handler', written, '李建国');
		const walk = await aCase(w, 'petition', { accused: [accusedPerson(written)] });
		await walk.does('forward');
		expect(await tracesFor(w, person, walk.case.id)).toEqual([]);
		expect(await refusal(walk.by('head', 'give-to', { officer: person.account }))).toBe(
			'check-input officer=choose-one'
		);
		expect(await isVisible(w.db, await w.officer('housing', 'handler'), w.county, walk.case.id)).toBe(true);
		await walk.does('accept');
	}
);

it('INV-02: is not forwarded, assigned or copied to a unit complained of or below it', async () => {
	const walk = await aCase(w, 'unlawful-act', { accused: [accusedUnit('public-security')] }, 'justice');
	for (const action of ['forward', 'assign']) {
		for (const unit of ['public-security', 'traffic-police']) {
			expect(await refusal(walk.by('dispatcher', action, { unit }))).toBe('unit-not-complained-of');
			expect(await refusal(walk.by('dispatcher', action, { coUnits: ['transport', unit] }))).toBe(
				'unit-not-complained-of'
			);
		}
	}
	await walk.by('dispatcher', 'forward', { coUnits: ['transport'] });
	expect(walk.case).toMatchObject({ unit: 'justice', coUnits: ['transport'] });
});

it('INV-02: is not merged into a case that those complained of may see', async () => {
	const open = await aCase(w, 'petition', {}, 'housing');
	await open.does('forward');
	const same = await file(w, 'petition', { accused: [accusedUnit('housing'), accusedPerson('赵大勇')] });
	const higher = await file(w, 'petition', {
		accused: [accusedUnit('government'), accusedPerson('局长赵大勇')]
	});
	const walk = await aCase(w, 'petition', { accused: [accusedUnit('housing'), accusedPerson('赵大勇')] });
	const into = (number: string) => refusal(walk.by('dispatcher', 'merge', { number }));
	expect(await into(open.case.number)).toBe('check-input number=not-complained-of-there');
	expect(await into((await file(w, 'petition', { accused: [accusedUnit('housing')] })).number)).toBe(
		'check-input number=not-complained-of-there'
	);
	expect(await into(higher.number)).toBe('check-input number=no-such-case');
	expect(await into(walk.case.number)).toBe('check-input number=no-such-case');
	expect(await into('2026-0000-0000-00')).toBe('check-input number=no-such-case');
	await walk.by('dispatcher', 'merge', { number: same.number });
	expect(walk.case.mergedInto).toBe(same.id);
});

it('INV-21: who complains of a name of 2017 keeps the successor away', async () => {
	expect(accusedToday(w.county, ['industry-commerce'], w.today)).toContain('market-regulation');
	const on = await file(w, 'fee-report', { accused: [accusedUnit('industry-commerce')] });
	expect(await tracesFor(w, await w.officer('market-regulation', 'handler'), on.id)).toEqual([]);
	const walk = refusal(
		does(w, on, await w.officer(on.dispatcher, 'dispatcher'), 'forward', {
			matter: 'public-rental',
			unit: 'market-regulation'
		})
	);
	expect(await walk).toBe('unit-not-complained-of');
});
