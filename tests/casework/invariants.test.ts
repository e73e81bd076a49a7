import { describe, expect, it } from 'vitest';
import type { Entry } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { deskCounts, deskPage, deskRows, isVisible } from '#casework/desk.queries.server.ts';
import { deskViews } from '#casework/desk-filter.ts';
import { accusedToday } from '#casework/finding.ts';
import { caseFor, caseNumberOf } from '#casework/officer-case.queries.server.ts';
import { readAlike, sameContact } from '#casework/related.queries.server.ts';
import { addDays, day, daysBetween } from '#clocks/day.ts';
import { readNumber } from '#platform/one-time-code.ts';
import { procedures } from '#procedures.ts';
import { superiorsOf } from '#units/units.ts';
import { expectSound, wholeDatabase } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import {
	accusedPerson,
	accusedUnit,
	does,
	file,
	filer,
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

describe('recusal', async () => {
	const w = await world();

	it('INV-01: no role of a unit complained of, or below it, finds a trace of the case', async () => {
		const { case: on } = await aCase(
			w,
			'fee-report',
			{ accused: [accusedUnit('public-security')] },
			'finance'
		);
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
});

describe('fairness', async () => {
	const w = await world();

	it('INV-11: every submission has a number and a receipt, and is counted', async () => {
		for (const { id } of procedures) {
			const on = await file(w, id, { identity: 'anonymous' });
			expect(readNumber(on.number)).toBe(on.number);
			expect(on.timeline).toMatchObject([{ action: 'register', paper: 'receipt' }]);
		}
		await expectSound(w);
	});

	it('INV-14: only the dispatcher moves a case between units, and the objection ends after five working days', async () => {
		w.on('2026-03-02');
		const first = await aCase(w, 'petition');
		const second = await aCase(w, 'petition');
		await first.does('forward');
		await second.does('forward');
		for (const role of ['handler', 'head'] as const) {
			expect(await refusal(first.by(role, 'take-back'))).toBe('not-by-you');
		}
		expect(await refusal(first.by('handler', 'forward'))).toBe('not-from-this-stage');
		w.on('2026-03-09');
		await first.does('object');
		w.on('2026-03-10');
		expect(await refusal(second.does('object'))).toBe('within-objection-period');
	});

	it('INV-14: an objection that was rejected is not raised again by that unit, even when sent anew', async () => {
		const walk = await aCase(w, 'petition');
		await walk.does('forward', 'object', 'reject-objection');
		expect(await refusal(walk.does('object'))).toBe('within-objection-period');
		await walk.does('take-back', 'forward');
		expect(await refusal(walk.does('object'))).toBe('not-objected-before');
		await walk.does('take-back');
		await walk.by('dispatcher', 'forward', { unit: 'transport' });
		await walk.does('object');
	});

	it('INV-12: no refusal without a route that there is and a reason', async () => {
		const walk = await aCase(w, 'petition');
		expect(await refusal(walk.by('dispatcher', 'route-away', { route: 'NOWHERE' }))).toBe(
			'check-input route=choose-one'
		);
		expect(await refusal(walk.by('dispatcher', 'route-away', { route: '', reason: '  ' }))).toBe(
			'check-input route=missing reason=missing'
		);
		await walk.does('route-away');
		expect(walk.case.timeline.at(-1)?.paper).toBe('refusal');
	});

	it('INV-13: whoever is served learns by which day a review may be asked for', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('served');
		const review = deadlinesOf(procedure('petition'), walk.case.timeline, w.context).find(
			(one) => one.clock === 'XF-REVIEW-REQUEST'
		);
		expect(review).toMatchObject({ owner: 'resident', state: 'running', standing: 'law' });
		expect(review?.due && review.due >= addDays(w.today, 30)).toBe(true);
	});

	it.each(['outcome', 'claims', 'facts', 'opinion', 'basis'])(
		'INV-17: no answer without its %s',
		async (part) => {
			for (const { id, sealed } of procedures) {
				if (sealed) continue;
				const walk = await aCase(w, id);
				await walk.at('drafted');
				await walk.does('return-draft');
				expect(await refusal(walk.by('handler', 'draft', { [part]: ' \n ' }))).toBe(
					`check-input ${part}=missing`
				);
			}
		}
	);

	it('INV-19: a review is decided above the unit, and never by who drafted or signed', async () => {
		const walk = await aCase(w, 'petition', {}, 'traffic-police');
		await walk.at('review-requested');
		expect(walk.case.unit).toBe('public-security');
		expect(superiorsOf(w.county, 'traffic-police').map((unit) => unit.id)).toContain(walk.case.unit);
		for (const role of ['handler', 'head'] as const) {
			expect(await refusal(walk.by(await w.officer('traffic-police', role), 'decide-review'))).toBe(
				'not-by-you'
			);
		}
		const signer = walk.case.timeline.find((entry) => entry.action === 'sign')?.byAccount ?? '';
		const moved = { ...(await w.officer('public-security', 'head')), account: signer };
		expect(await refusal(walk.by(moved, 'decide-review'))).toBe('another-than-decider');
		await walk.does('decide-review');
	});

	it('INV-19: where nothing stands above the unit, the unit does not review itself', async () => {
		const walk = await aCase(w, 'petition', {}, 'congress');
		await walk.at('review-requested');
		expect(walk.case.unit).toBeNull();
		expect(await refusal(walk.by(await w.officer('congress', 'head', 'other'), 'decide-review'))).toBe(
			'not-by-you'
		);
	});

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
});

describe('what becomes public', async () => {
	const w = await world();
	const name = '覃金秀莲';

	it('INV-08: nothing that the whole database holds in clear names who reported', async () => {
		const wish = {
			parties: [filer({ name, phone: '13987654321', email: 'canary@example.org', address: '金沙路九号' })]
		};
		const walk = await aCase(w, 'fee-report', wish, 'finance');
		await walk.at('served');
		await walk.does('rate', 'propose-publication', 'publish');
		const everything = await wholeDatabase(w);
		for (const secret of [name, '13987654321', 'canary@example.org', '金沙路九号']) {
			expect(everything.includes(secret)).toBe(false);
		}
		expect(everything).toContain('资料费');
	});

	it('INV-34: nothing is published without a proposal by one and a confirmation by another', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('served');
		expect(await refusal(walk.does('publish'))).toBe('proposal-open');
		await walk.does('propose-publication');
		expect(
			await w.db.selectFrom('publications').select('case_id').where('case_id', '=', walk.case.id).execute()
		).toEqual([]);
		await walk.does('publish');
		const actions = walk.case.timeline.slice(-2).map((entry) => [entry.action, entry.byAccount]);
		expect(actions.map(([action]) => action)).toEqual(['propose-publication', 'publish']);
		expect(actions[0]?.[1]).not.toBe(actions[1]?.[1]);
	});

	it('INV-35: the public copy holds the version that was confirmed and no other text of the case', async () => {
		const walk = await aCase(w, 'petition', { facts: { title: '独有的标题', story: '独有的经过' } });
		await walk.at('served');
		const version = { title: '公开标题', question: '公开问题', answer: '公开答复', basis: '' };
		await walk.by('handler', 'propose-publication', { version });
		await walk.does('publish');
		const record = await w.db
			.selectFrom('public_records')
			.selectAll()
			.where('title', '=', '公开标题')
			.executeTakeFirstOrThrow();
		expect(record).toMatchObject(version);
		const text = JSON.stringify(record);
		for (const inside of ['独有', walk.case.id, walk.case.number, walk.case.handler ?? ''])
			expect(text.includes(inside)).toBe(false);
	});

	it('INV-36: what is taken down is gone from what the public reads at once', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('served');
		await walk.does('propose-publication', 'publish');
		const before = await w.db.selectFrom('public_records').select('id').execute();
		await walk.does('withdraw-publication');
		const after = await w.db.selectFrom('public_records').select('id').execute();
		expect(after.length).toBe(before.length - 1);
		expect(await refusal(walk.does('withdraw-publication'))).toBe('public');
		await expectSound(w);
	});
});
