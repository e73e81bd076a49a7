import type { Case, Entry, Situation } from '#casework/case.ts';
import { correctable, isCorrections, openProposal, unservedCorrection } from '#casework/correction.ts';
import { SAME, type Step } from '#casework/lifecycle.ts';
import { issuerOf } from '#casework/paper-issue.ts';
import { awaiting, unserved } from '#casework/paper-service.ts';
import { openNotices } from '#casework/public-notice.ts';
import type { Check, ClockBinding, Procedure } from '#casework/procedure.ts';
import { enteredWays, servedFrom } from '#casework/service-ways.ts';
import { isDay } from '#clocks/day.ts';
import { isPaperKind, kinds } from '#papers/kind.ts';

/**
 * Rows of every procedure that issues papers: service with its proof, public notice in its place, and correction by a
 * new paper that another person signs (part B: a paper is immutable, a correction names the old one).
 */
export function withPaperRows(procedure: Procedure): Procedure {
	const issued = Object.values(procedure.lifecycle).flatMap((step) => step.paper ?? []);
	const toFiler = issued.some((kind) => kinds[kind].to === 'filer');
	if (procedure.sealed || (!toFiler && !issued.some((kind) => kinds[kind].mayBeCorrected))) return procedure;
	const used = new Set(Object.values(procedure.lifecycle).flatMap((step) => [...step.from, step.to]));
	const stages = Object.keys(procedure.stages).filter((stage) => used.has(stage));
	const added = toFiler ? rows(stages) : correcting(stages);
	const named = Object.values(added).flatMap((step: Step) => step.checks ?? []);
	return {
		...procedure,
		lifecycle: { ...procedure.lifecycle, ...added },
		checks: {
			...procedure.checks,
			...Object.fromEntries(Object.entries(checks).filter(([name]) => named.includes(name)))
		},
		notices: { ...procedure.notices, ...(toFiler ? notices : silentFor(added)) },
		clocks: Object.fromEntries(
			Object.entries(procedure.clocks).map(([clock, binding]) => [clock, startedAgain(binding)])
		)
	};
}

/** A person's own period to ask for more begins anew where what was corrected is served again. */
const startedAgain = (binding: ClockBinding): ClockBinding =>
	binding.owner === 'resident' && binding.starts.includes('serve')
		? { ...binding, starts: [...binding.starts, 'deliver-correction', 'serve-correction'] }
		: binding;

const row = (
	step: Pick<Step, 'from' | 'by' | 'asks' | 'shown' | 'law' | 'standing'> & Partial<Step>
): Step => ({ to: SAME, guards: [], does: [], ...step });

const service = [
	{ name: 'way', kind: 'choice', options: enteredWays },
	{ name: 'servedOn', kind: 'day' },
	{ name: 'proof', kind: 'longtext', max: 500 }
] as const;

const SERVICE = 'MS23 arts. 87-95 (AR-14)';

const rows = (from: readonly string[]) =>
	({
		'serve-paper': row({
			from,
			by: ['handler', 'dispatcher', 'head', 'system'],
			asks: [{ name: 'paper', kind: 'paper' }, ...service],
			guards: ['notice-over'],
			checks: ['paper-to-serve', 'served-in-time'],
			paper: 'service-receipt',
			shown: 'resident',
			law: SERVICE,
			standing: 'law'
		}),
		'announce-paper': row({
			from,
			by: ['handler', 'dispatcher', 'head'],
			asks: [
				{ name: 'paper', kind: 'paper' },
				{ name: 'where', kind: 'text', max: 200 },
				{ name: 'announcement', kind: 'longtext', max: 2000 }
			],
			checks: ['paper-to-announce'],
			paper: 'service-announcement',
			shown: 'resident',
			law: 'MS23 art. 95',
			standing: 'law'
		}),
		'propose-correction': row({
			from,
			by: ['handler', 'dispatcher', 'head'],
			asks: [
				{ name: 'paper', kind: 'paper' },
				{ name: 'reason', kind: 'longtext', max: 2000 },
				{ name: 'corrections', kind: 'corrections' }
			],
			checks: ['paper-to-correct', 'no-correction-open'],
			shown: 'inside',
			law: 'part B',
			standing: 'reading'
		}),
		'drop-correction': row({
			from,
			by: ['handler', 'dispatcher', 'head'],
			asks: [{ name: 'reason', kind: 'longtext', max: 1000 }],
			checks: ['correction-open'],
			shown: 'inside',
			law: 'house rule',
			standing: 'policy'
		}),
		'correct-paper': row({
			from,
			by: ['head', 'dispatcher'],
			asks: [],
			checks: ['correction-open', 'another-than-corrector'],
			does: ['correct-paper'],
			follows: 'deliver-correction',
			shown: 'resident',
			law: 'part B',
			standing: 'reading'
		}),
		'deliver-correction': row({
			from,
			by: ['system'],
			asks: [],
			guards: ['only-electronic-service'],
			checks: ['correction-to-serve'],
			shown: 'resident',
			law: SERVICE,
			standing: 'law'
		}),
		'serve-correction': row({
			from,
			by: ['handler', 'dispatcher', 'head', 'system'],
			asks: service,
			guards: ['notice-over'],
			checks: ['correction-to-serve', 'served-in-time'],
			shown: 'resident',
			law: SERVICE,
			standing: 'law'
		})
	}) as const satisfies Record<string, Step>;

/** Whom these rows tell. */
const notices = {
	'serve-paper': 'none',
	'announce-paper': 'filer',
	'propose-correction': 'none',
	'drop-correction': 'none',
	'correct-paper': 'filer',
	'deliver-correction': 'none',
	'serve-correction': 'none'
} as const satisfies Record<keyof ReturnType<typeof rows>, 'filer' | 'none'>;

/** The rows of a procedure that nobody filed: its papers lie in the file, and are served on nobody. */
const correcting = (from: readonly string[]): Readonly<Record<string, Step>> => {
	const { 'propose-correction': propose, 'drop-correction': drop, 'correct-paper': correct } = rows(from);
	const { follows: _, ...sign } = correct;
	return {
		'propose-correction': propose,
		'drop-correction': drop,
		'correct-paper': { ...sign, shown: 'inside' }
	};
};

const silentFor = (lifecycle: Readonly<Record<string, Step>>): Record<string, 'none'> =>
	Object.fromEntries(Object.keys(lifecycle).map((action) => [action, 'none' as const]));

const unitOf = ({ actor }: Situation): string | null => (actor.kind === 'officer' ? actor.unit : null);

/** Papers that the officer's own unit issued. */
const own = (situation: Situation, entries: readonly Entry[]): Entry[] =>
	situation.actor.kind === 'system'
		? [...entries]
		: entries.filter((entry) => issuerOf(situation.on, entry) === unitOf(situation));

/** The entry that an input names among some; before the form is filled in, whether there is any. */
const among = ({ input }: Situation, entries: readonly Entry[]): boolean =>
	input['paper'] === undefined ? entries.length > 0 : entries.some((one) => String(one.n) === input['paper']);

export const papersToServe = (situation: Situation): Entry[] => own(situation, unserved(situation.on));
/** Papers whose service nobody has announced yet. */
export const papersToAnnounce = (situation: Situation): Entry[] => {
	const announced = openNotices(situation.on).map((one) => one.paper.n);
	return own(
		situation,
		awaiting(situation.on).filter((entry) => !announced.includes(entry.n))
	);
};
export const papersToCorrect = (situation: Situation): Entry[] => own(situation, correctable(situation.on));

const touchesNoFixed = ({ on, input }: Situation): boolean => {
	const kind = on.timeline.find((one) => String(one.n) === input['paper'])?.paper;
	const fixed: readonly string[] = isPaperKind(kind) ? (kinds[kind].fixed ?? []) : [];
	return !Object.keys(input['corrections'] ?? {}).some((field) => fixed.includes(field));
};

const toServe = (on: Case, input: Situation['input']): Entry | undefined =>
	on.timeline.find((entry) => String(entry.n) === input['paper']) ?? unservedCorrection(on);

const checks: Readonly<Record<string, Check>> = {
	'paper-to-serve': (situation) => among(situation, papersToServe(situation)),
	'paper-to-announce': (situation) => among(situation, papersToAnnounce(situation)),
	'paper-to-correct': (situation) =>
		among(situation, papersToCorrect(situation)) &&
		(situation.input['corrections'] === undefined ||
			(isCorrections(situation.input['corrections']) && touchesNoFixed(situation))),
	'no-correction-open': ({ on }) => openProposal(on) === undefined,
	'correction-open': (situation) => {
		const proposal = openProposal(situation.on);
		return proposal !== undefined && proposal.byUnit === unitOf(situation);
	},
	'another-than-corrector': ({ on, actor }) =>
		actor.kind !== 'officer' || openProposal(on)?.byAccount !== actor.account,
	'correction-to-serve': ({ on }) => unservedCorrection(on) !== undefined,
	/** Not before the paper was issued, and not before a public notice has run its days. */
	'served-in-time': ({ on, input, today }) => {
		const { servedOn, way } = input;
		if (!isDay(servedOn)) return true;
		return servedFrom(way, servedOn) <= today && servedOn >= (toServe(on, input)?.on ?? on.receivedOn);
	}
};

export const isFilersPaper = (entry: Entry): boolean =>
	isPaperKind(entry.paper) && kinds[entry.paper].to === 'filer';
