import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personFields } from '#casework/draft-person.ts';
import { effects } from '#casework/effects.ts';
import { guards } from '#casework/guards.ts';
import { day } from '#clocks/day.ts';
import { typeOf } from '#clocks/events.ts';
import { ruleFor } from '#clocks/rules.ts';
import { languages } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { kinds } from '#papers/kind.ts';
import { appraisals } from '#participation/public-decision.ts';
import { procedures } from '#procedures.ts';
import { findUnit } from '#units/units.ts';
import { loadCounty } from '#units/county.server.ts';

/** Papers that answer what was asked, or decide on such an answer. */
const isAnswer = (paper: string): boolean =>
	['opinion', 'result', 'reply', 'disclosure-answer', 'review-opinion', 'recheck-opinion'].includes(paper);

const county = loadCounty('src/units/badong');
const today = day('2026-11-24');
const onlyIf = (condition: boolean, text: string): string[] => (condition ? [text] : []);
/** A word that the clocks understand: an event, or a pause that begins or ends. */
const hears = (type: string): boolean =>
	typeOf({ type }) !== undefined ||
	/^(consult(Open|Reply)|hearing(Open|Close)|(appraisal|determination)(Open|End))$/.test(type);
const offices = [
	...['correct-paper', 'publish', 'withdraw-publication', 'hand-over', 'merge'],
	...['link-duplicate', 'link-again', 'link-repeat']
];

describe.each(procedures)('the tables of $id', (procedure) => {
	const { lifecycle, stages, clocks, notices, form } = procedure;
	const rows = Object.entries(lifecycle);
	const names = Object.keys(stages);

	it('name only stages that there are, and each stage can be reached and left or ends', () => {
		const unknown = rows.flatMap(([action, step]) =>
			[...step.from, ...(step.to === 'same' ? [] : [step.to])]
				.filter((stage) => !names.includes(stage))
				.map((stage) => `${action}: ${stage}`)
		);
		expect(unknown).toEqual([]);
		const reached = new Set([lifecycle[procedure.first]?.to ?? '']);
		for (const stage of reached) {
			for (const [, step] of rows) if (step.from.includes(stage) && step.to !== 'same') reached.add(step.to);
		}
		const used = new Set(rows.flatMap(([, step]) => [...step.from, step.to]));
		expect(names.filter((stage) => used.has(stage) && !reached.has(stage))).toEqual([]);
		const stuck = names.filter(
			(stage) =>
				reached.has(stage) &&
				stages[stage]?.open &&
				!rows.some(([, step]) => step.from.includes(stage) && step.to !== 'same')
		);
		expect(stuck).toEqual([]);
	});

	it('begin with one row that nobody can take later', () => {
		expect(rows.filter(([, step]) => step.from.length === 0).map(([action]) => action)).toEqual([
			procedure.first
		]);
		expect(rows.filter(([, step]) => step.by.length === 0)).toEqual([]);
	});

	it('know every guard and effect, and follow with a row of the system', () => {
		expect(rows.flatMap(([, step]) => step.guards).filter((guard) => guards[guard] === undefined)).toEqual(
			[]
		);
		const known = [...Object.keys(effects), ...offices];
		expect(rows.flatMap(([, step]) => step.does).filter((effect) => !known.includes(effect))).toEqual([]);
		for (const { follows } of Object.values(lifecycle)) {
			if (follows !== undefined) expect(lifecycle[follows]?.by).toEqual(['system']);
		}
	});

	it('know every check that a row names, and name every one there is', () => {
		const named = new Set(rows.flatMap(([, step]) => step.checks ?? []));
		expect([...named].sort()).toEqual(Object.keys(procedure.checks ?? {}).sort());
	});

	it('say of every action whom it tells', () => {
		expect(Object.keys(notices).sort()).toEqual(Object.keys(lifecycle).sort());
		const told = rows.filter(([action, step]) => notices[action] === 'filer' && step.shown === 'inside');
		expect(told.map(([action]) => action)).toEqual([]);
	});

	it('hang clocks of today on actions that there are; one of them counts', () => {
		for (const [clock, { starts, stops, drops, extendedBy, tells }] of Object.entries(clocks)) {
			expect(ruleFor(clock, today)?.id).toBe(clock);
			const named = [...starts, ...stops, ...drops, ...(extendedBy ? [extendedBy] : [])].concat(
				Object.keys(tells ?? {})
			);
			expect(Object.values(tells ?? {}).filter((type) => !hears(type))).toEqual([]);
			expect(
				named.filter((action) => lifecycle[action] === undefined).map((action) => `${clock}: ${action}`)
			).toEqual([]);
			expect(stops.filter((action) => drops.includes(action))).toEqual([]);
		}
		// The law sets appraisals of a draft no period that they must keep; that of legality is a floor (MD19 arts. 19 to 26).
		const counting = appraisals.includes(procedure.id) ? 0 : 1;
		expect(Object.values(clocks).filter((binding) => binding.counts).length).toBe(counting);
	});

	it('treat every fact in public, and show, ask and place each one once', () => {
		const facts = Object.keys(form.schema.shape).sort();
		expect(Object.keys(form.views).sort()).toEqual(facts);
		expect(form.steps.flatMap((step) => step.fields).sort()).toEqual(facts);
		if (procedure.sealed) expect(procedure.publishing).toBeNull();
		else expect(Object.keys(procedure.publishing ?? {}).sort()).toEqual(facts);
	});

	it('ask nothing under a name that the pages about the person ask under', () => {
		const asked = new Set<string>([...personFields.you, ...personFields.contact]);
		expect(Object.keys(procedure.form.views).filter((name) => asked.has(name))).toEqual([]);
	});

	it('name units that there are', () => {
		const units = [...procedure.competence.dispatchers, ...procedure.competence.units];
		expect(units.filter((unit) => findUnit(county, unit)?.to !== null)).toEqual([]);
	});

	it('INV-65: let software refuse, classify or send on nothing by itself', () => {
		const alone = rows.filter(([, step]) => step.by.includes('system')).map(([action]) => action);
		// A call ends by its day; an opinion hears what persons decided about its group and published.
		const harmless = [
			'register',
			'deliver',
			'close',
			'end-call',
			'tell-answer',
			'deliver-correction',
			// The law counts the days of a public notice, and the thirtieth is the service.
			...['serve', 'serve-paper', 'serve-decision', 'serve-extension', 'serve-correction'],
			'end-consultation'
		].concat(
			// It only says what a person decided, or what the calendar made of it.
			['tell-extension', 'move-dates', 'move-inner-dates', 'owe-execution'],
			// A hearing enters itself on its decision; the lot decides by chance, and each hears what it gave.
			['hearing-called', 'record-hearing', 'close-applications', 'commit-list', 'show-draw', 'fill-seat'],
			['tell-listed', 'give-seat', 'stand-by', 'tell-papers', 'take-seat-back', 'end-application'],
			// A review by experts enters itself on its decision; the lot decides who is asked.
			['record-experts', 'show-chosen', 'fill-place'],
			// Assessment and reviews enter on the decision what a head signed there.
			['appraisal-begun', 'record-risk', 'record-competition'],
			['submit-legality', 'return-file', 'pass-legality', 'fail-legality'],
			// A decision enters on the suggestion that it came from what the county office decided there.
			['record-county-decision'],
			// The catalogue enters what was published and filed there, and the calendar that its day has come.
			['document-out', 'document-recorded', 'document-effective'],

			// A fee report hears that a notice to payers was published or taken down, by the person who did that.
			['call-payers', 'take-down-call'],
			['period-passed', 'supervised', 'supervision-answered', 'supervision-ended', 'open-quarter']
		);
		expect(alone.filter((action) => !harmless.includes(action))).toEqual([]);
		const weighty = rows.filter(([, step]) => step.paper === 'refusal' || step.does.includes('set-matter'));
		expect(
			weighty.filter(([, step]) => step.by.some((role) => role === 'system' || role === 'resident'))
		).toEqual([]);
	});

	it('INV-14: let a unit accept, refuse with a route or object, and never hand the case on', () => {
		const moving = rows.filter(([, step]) =>
			step.does.some((effect) => effect === 'set-unit' || effect === 'clear-unit')
		);
		expect(
			moving.flatMap(([action, step]) =>
				onlyIf(
					!['dispatcher', 'supervisor'].includes(step.by.join()) &&
						!step.guards.includes('arbiter-stands-above'),
					action
				)
			)
		).toEqual([]);
		const objecting = rows.filter(([, step]) => step.paper === 'objection');
		expect(
			objecting.flatMap(([, step]) => onlyIf(!step.guards.includes('within-objection-period'), 'object'))
		).toEqual([]);
	});

	it('INV-12: refuse only with a route and a reason', () => {
		for (const [, step] of rows.filter(([, one]) => one.paper === 'refusal')) {
			const asked = step.asks.filter((ask) => !ask.optional).map((ask) => ask.name);
			// What runs elsewhere is named by its number; the paper then tells unit and day.
			expect(asked).toEqual([step.does.includes('link-duplicate') ? 'number' : 'route', 'reason']);
		}
	});

	it('INV-17: answer only with claims, facts and reasons, opinion and basis, none of which may be left out', () => {
		const owed = (action: string): string[] =>
			(lifecycle[action]?.asks ?? []).filter((ask) => !ask.optional).map((ask) => ask.name);
		for (const [action, { paper }] of rows) {
			if (paper === 'opinion' || paper === 'result' || paper === 'reply')
				expect(owed('draft'), action).toEqual(
					expect.arrayContaining(['claims', 'facts', 'opinion', 'basis'])
				);
			// What was applied for is the claim: it stands in the filing itself.
			if (paper === 'disclosure-answer')
				expect(owed('draft'), action).toEqual(
					expect.arrayContaining(['outcome', 'facts', 'opinion', 'basis'])
				);
			if (paper === 'review-opinion' || paper === 'recheck-opinion')
				expect(owed(action), action).toEqual(expect.arrayContaining(['findings', 'opinion', 'basis']));
			if (paper === undefined || !isAnswer(paper)) continue;
			const { texts, may = [] } = kinds[paper];
			const parts = texts.filter((text) => text !== 'parts' && text !== 'obtain');
			expect(parts.filter((text) => (may as readonly string[]).includes(text))).toEqual([]);
		}
	});

	it('INV-34: publish only what one proposed and another confirmed', () => {
		for (const [, step] of rows.filter(([, one]) => one.does.includes('publish'))) {
			expect(step.guards).toEqual(expect.arrayContaining(['proposal-open', 'another-than-proposer']));
		}
	});

	describe.each(languages)('in %s', (language) => {
		const { casework, forms } = wordsIn(language);
		const has = (list: object, key: string): boolean => Object.hasOwn(list, key);

		it('have words for stages, actions, questions and options', () => {
			expect(names.filter((stage) => !has(casework.stages, stage))).toEqual([]);
			expect(Object.keys(lifecycle).filter((action) => !has(casework.actions, action))).toEqual([]);
			const asks = rows.flatMap(([action, step]) => step.asks.map((ask) => ({ action, ask })));
			const silent = asks.filter(
				({ action, ask }) => !has(casework.asks, ask.name) && !has(casework.asksIn, `${action}.${ask.name}`)
			);
			expect(silent.map(({ action, ask }) => `${action}.${ask.name}`)).toEqual([]);
			const options = [...asks.flatMap(({ ask }) => ask.options ?? []), ...procedure.outcomes];
			expect(options.filter((option) => !has(casework.options, option))).toEqual([]);
			expect(has(casework.procedures, procedure.id)).toBe(true);
		});

		it('have words for who must act, what stands in law and how clocks stand', () => {
			expect(Object.values(stages).filter((stage) => !has(casework.waits, stage.waitsFor))).toEqual([]);
			expect(Object.values(clocks).filter((clock) => !has(casework.waits, clock.owner))).toEqual([]);
			expect(rows.filter(([, step]) => !has(casework.standing, step.standing))).toEqual([]);
			expect(Object.keys(procedure.checks ?? {}).filter((code) => !has(casework.refusals, code))).toEqual([]);
			expect(form.identities.filter((identity) => !has(casework.identities, identity))).toEqual([]);
		});

		it('have words for the questions, choices and pages of the form', () => {
			expect(Object.keys(form.views).filter((field) => !has(forms.fields, field))).toEqual([]);
			const choices = Object.entries(form.views).flatMap(([field, view]) =>
				((view as { options?: readonly string[] }).options ?? []).map((option) => ({ field, option }))
			);
			const silent = choices.filter(
				({ field, option }) => !has(forms.options, option) && !has(forms.optionsIn, `${field}.${option}`)
			);
			expect(silent).toEqual([]);
			expect(form.steps.filter((step) => !has(forms.steps, step.key))).toEqual([]);
		});
	});
});

const sources = readdirSync('src/casework', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.map((file) => readFileSync(join('src/casework', file), 'utf8'))
	.join('\n');
const found = (pattern: RegExp): string[] => [...sources.matchAll(pattern)].map((match) => match[1] ?? '');

it.each(languages)('has words in %s for everything the door declines', (language) => {
	const words = wordsIn(language);
	const { problems } = words.casework;
	// What archives, accounts and requests about own data decline is said on their own pages, in their own words.
	const refusals = {
		...words.guarding.ownData.refused,
		...words.guarding.ownData.desk.refused,
		...words.safekeeping.retention.refusals,
		...words.access.officers.refusals,
		...words.casework.refusals
	};
	const codes = [
		...Object.keys(guards),
		...found(/new Refusal\(\s*'([\w-]+)'/g),
		...found(/because: '([\w-]+)' \}/g)
	];
	expect(codes.length).toBeGreaterThan(20);
	expect(codes.filter((code) => !Object.hasOwn(refusals, code))).toEqual([]);
	const input = readFileSync('src/casework/input.ts', 'utf8');
	const given = [
		...found(/new Refusal\('check-input', \{ \w+: '([\w-]+)'/g),
		...['missing', 'too-long', 'not-in-range', 'not-a-day', 'choose-one']
	];
	expect(given.slice(-5).filter((code) => !input.includes(`'${code}'`))).toEqual([]);
	expect(given.filter((code) => !Object.hasOwn(problems, code))).toEqual([]);
});

it.each(languages)('INV-13: says in %s that another route does not wait for the portal', (language) => {
	const { next } = wordsIn(language).casework.stages.routed;
	expect(next).toMatch(language === 'zh' ? /不会中断那边的期限/ : /does not (stop|interrupt|pause)/i);
	for (const route of county.routes) {
		expect([route.body[language], route.contact[language]].filter((text) => text.trim() === '')).toEqual([]);
	}
});
