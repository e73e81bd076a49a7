import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { clockWords } from '#casework/clock-words.ts';
import { correctedAnswer } from '#casework/correction.ts';
import type { Deadline } from '#casework/deadlines.ts';
import { possibleActions } from '#casework/decide.ts';
import { answers, reviewed } from '#casework/levels.ts';
import { namingIn, type Naming } from '#casework/naming.ts';
import type { Procedure } from '#casework/procedure.ts';
import { readEntry } from '#casework/read-entry.ts';
import { readFacts } from '#casework/read-facts.ts';
import { openSilence } from '#casework/silence.ts';
import { phoneOf, silenceWords } from '#casework/silence-words.ts';
import type { Day } from '#clocks/day.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { citation } from '#i18n/laws.ts';
import type { Words } from '#i18n/words.ts';
import type { County } from '#units/county.ts';

type Seen = { on: Case; procedure: Procedure; county: County; deadlines: readonly Deadline[]; today: Day };

/** What the office writes to itself in a step that the person otherwise sees. */
const inside = [
	'hand-over.fingerprint',
	'ask-sealed.fingerprint',
	'write-sealed.fingerprint',
	'move-dates.innerMoves',
	...['forward.note', 'assign.note', 'forward.matter', 'assign.matter'],
	...['set-share.share', 'decide-recusal.officer', 'open-hearing.chair', 'close-hearing.record']
];
/** Steps that hold the answer themselves. */
const answering = [...reviewed, 'tell-answer'];

/** A case as the person who filed it reads it: no name of an officer, nothing that is written inside the office. */
export function residentView(
	{ on, procedure, county, deadlines, today }: Seen,
	words: Words,
	language: Language
) {
	const naming = namingIn(county, language, today);
	const stage = stageWords({ on, procedure, county, deadlines, today }, words);
	const waits = stage.yours ? 'resident' : (procedure.stages[on.stage]?.waitsFor ?? 'nobody');
	const unit =
		waits === 'dispatcher'
			? on.dispatcher
			: waits === 'unit' || waits === 'head' || waits === 'reviewer'
				? on.unit
				: null;
	const question = on.questionOpen ? lastEntry(on.timeline, 'ask-resident')?.details['question'] : undefined;
	const actor = { kind: 'resident', caseId: on.id } as const;
	return {
		number: on.number,
		title: on.title,
		sealed: on.sealed,
		procedure: procedure.id,
		receivedAt: on.receivedAt.toISOString(),
		stage: { name: stage.name, meaning: stage.meaning, next: stage.next, ifNothing: ifNothing() },
		yours: waits === 'resident',
		waits:
			waits === 'nobody'
				? ''
				: waits === 'resident'
					? words.follow.you
					: naming.unit(unit) || (wordOf(words.casework.waits, waits) ?? ''),
		place: naming.place(on),
		identity: words.casework.identities[on.identity],
		accused: on.accused.map((one) => one.person ?? naming.unit(one.unit)),
		question: typeof question === 'string' ? question : null,
		answer: answerOf(on, procedure, words, naming),
		route: routeOf(on, county, language),
		silence: silenceOf(),
		facts: readFacts(procedure, on.facts, words).filter((one) => one.text !== ''),
		timeline: on.timeline
			.filter((entry) => procedure.lifecycle[entry.action]?.shown === 'resident')
			.map(read),
		clocks: deadlines
			.filter(
				(one) =>
					one.state !== 'dropped' &&
					one.owner !== 'nobody' &&
					!procedure.clocks[one.clock]?.stops.includes('object')
			)
			.map((one) => ({ ...clockWords(one, words, language), mine: one.owner === 'resident' })),
		actions: possibleActions(procedure, { on, actor, input: {}, today, deadlines }, county).map(
			({ action, step }) => ({
				action,
				text: wordOf(words.follow.act, action) ?? wordOf(words.casework.actions, action)?.do ?? action,
				tone: step.tone ?? null
			})
		)
	};

	/** No period runs for the office before both sides confirmed the receipt: whom to ask meanwhile. */
	function ifNothing(): string {
		const text = wordOf(words.follow.first, procedure.stages[on.stage]?.first ?? '')?.ifNothing;
		const names = { unit: naming.unit(on.dispatcher), phone: phoneOf(county, on.dispatcher) };
		return text ? fill(text, names) : '';
	}

	/** What is open to the person while the office stays silent. */
	function silenceOf() {
		const entry = openSilence(on.timeline, deadlines);
		if (!entry) return null;
		const asked = (lastEntry(on.timeline, 'ask-supervision')?.n ?? 0) > entry.n;
		return { ...silenceWords(entry, county, words, language), asked };
	}

	function read(entry: Entry) {
		const who =
			entry.byRole === 'resident'
				? words.follow.you
				: entry.byRole === 'system'
					? ''
					: naming.unit(entry.byUnit);
		return {
			n: entry.n,
			on: entry.on,
			title: wordOf(words.casework.actions, entry.action)?.done ?? entry.action,
			who,
			lines: outward(procedure, entry, words, naming)
		};
	}
}

/** The stage in words; where the person comes first, and whether it is still theirs to act, these say so. */
export function stageWords({ on, procedure, county, deadlines, today }: Seen, words: Words) {
	const stage = wordOf(words.casework.stages, on.stage);
	const first = procedure.stages[on.stage]?.first ?? '';
	const actor = { kind: 'resident', caseId: on.id } as const;
	const seen = { on, actor, input: {}, today, deadlines };
	const yours = first !== '' && possibleActions(procedure, seen, county).some((one) => one.action === first);
	const own = yours ? wordOf(words.follow.first, first) : undefined;
	return {
		name: stage?.name ?? on.stage,
		meaning: own?.meaning ?? stage?.meaning ?? '',
		next: own?.next ?? stage?.next ?? '',
		yours
	};
}

export type ResidentView = ReturnType<typeof residentView>;

/** What an entry says, without what the office writes to itself. */
const outward = (procedure: Procedure, entry: Entry, words: Words, naming: Naming) =>
	readEntry(procedure, entry, words, naming).filter(
		({ name }) =>
			!inside.includes(`${entry.action}.${name}`) &&
			!procedure.lifecycle[entry.action]?.asks.some((ask) => ask.name === name && ask.inside)
	);

/** The answer in full once it was served, never before. */
function answerOf(on: Case, procedure: Procedure, words: Words, naming: Naming) {
	const service = lastEntry(on.timeline, ...answers);
	if (!service) return null;
	const source = answering.includes(service.action)
		? service
		: on.timeline.findLast((entry) => entry.n < service.n && entry.action === 'draft');
	const corrected = source && { ...source, details: correctedAnswer(on, source) };
	return corrected
		? {
				on: service.on,
				unit: naming.unit(corrected.byUnit),
				lines: outward(procedure, corrected, words, naming)
			}
		: null;
}

/** Where the person is sent instead: way, body, contact, period (INV-13). */
function routeOf(on: Case, county: County, language: Language) {
	const failed = lastEntry(on.timeline, 'end-mediation', 'stop-mediation');
	const named = failed ? String(failed.details['route'] ?? 'CIV') : null;
	const route = county.routes.find((one) => one.code === (on.route ?? named));
	if (!route) return null;
	return {
		name: route.name[language],
		body: route.body[language],
		contact: route.contact[language],
		period: route.period?.[language] ?? '',
		mediation: route.mediation?.[language] ?? '',
		basis: route.basis.map((one) => citation(one, language)).join(' · '),
		reason: String(lastEntry(on.timeline, 'route-away', 'end-mediation')?.details['reason'] ?? '')
	};
}
