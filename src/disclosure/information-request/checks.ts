import { lastEntry, type Situation } from '#casework/case.ts';
import { isLate } from '#casework/deadlines.ts';
import type { Check } from '#casework/procedure.ts';
import {
	consents,
	consultationsOf,
	settled,
	thirdPartiesOf,
	wasConsulted,
	wasTold
} from '#disclosure/information-request/consultations.ts';
import { needsOf } from '#disclosure/information-request/decisions.ts';
import { feeOf } from '#disclosure/information-request/fee.ts';
import { partsOf } from '#disclosure/information-request/parts.ts';

const given = (situation: Situation, name: string): string => String(situation.input[name] ?? '').trim();
const needs = (situation: Situation, need: ReturnType<typeof needsOf>[number]): boolean =>
	needsOf(situation.input['outcome']).includes(need);
const clock = ({ deadlines }: Situation, id: string) => deadlines.find((one) => one.clock === id);
const running = (situation: Situation, id: string): boolean => {
	const one = clock(situation, id);
	return one?.state === 'running' && !isLate(one, situation.today);
};
const over = (situation: Situation, id: string): boolean => {
	const one = clock(situation, id);
	return one !== undefined && one.due !== null && situation.today > one.due;
};
const happened = ({ on }: Situation, ...actions: string[]): boolean =>
	lastEntry(on.timeline, ...actions) !== undefined;

/** What the law of information requests asks beyond stage and role. Each passes while it has no input to look at. */
export const checks = {
	/** In person: the day handed in. By post: the day signed for. Otherwise the day both sides confirm (FOI19 art. 31). */
	'receipt-by-channel': (situation) => {
		const { on, today } = situation;
		const how = given(situation, 'receivedHow');
		const day = given(situation, 'servedOn');
		if (how === '' || day === '') return true;
		if (day < on.receivedOn || day > today) return false;
		if (on.channel === 'visit') return how === 'in-person' && day === on.receivedOn;
		if (on.channel === 'letter') return how === 'signed-post' || how === 'both-confirmed';
		if (on.channel === 'import' || how === 'both-confirmed') return true;
		// Confirmed by the applicant here: the day is that of whichever side confirms last, which is the office.
		return how === 'confirmed-here' && happened(situation, 'confirm-filing') && day === today;
	},
	'filed-online': ({ on }) => on.channel === 'web',
	'not-confirmed-before': (situation) => !happened(situation, 'confirm-filing'),
	'first-correction': (situation) => !happened(situation, 'ask-correction'),
	'within-correction-period': (situation) => running(situation, 'FOI-CORRECT-NOTICE'),
	'correction-period-over': (situation) => over(situation, 'FOI-CORRECT-SUBMIT'),
	'reasons-not-asked-before': (situation) => !happened(situation, 'ask-reasons'),
	'reasons-accepted': (situation) => happened(situation, 'accept-reasons'),
	'within-answer-period': (situation) => running(situation, 'FOI-ANSWER'),
	'not-charged-before': (situation) => !happened(situation, 'charge-fee'),
	'beyond-free-steps': (situation) =>
		situation.input['count'] === undefined ||
		feeOf(situation.input['scheme'], Number(situation.input['count'])) > 0,
	'fee-by-tariff': ({ input }) =>
		input['sum'] === undefined || Number(input['sum']) === feeOf(input['scheme'], Number(input['count'])),
	'fee-period-open': (situation) => !over(situation, 'FOI-FEE-PAY'),
	'fee-period-over': (situation) => over(situation, 'FOI-FEE-PAY'),
	/** Each speaks for itself, once. */
	'was-asked': (situation) => {
		const { on, actor } = situation;
		const named = given(situation, 'party') || given(situation, 'agency');
		const own = actor.kind === 'third-party' ? actor.party : '';
		const unit = actor.kind === 'officer' && on.coUnits.includes(actor.unit) ? actor.unit : '';
		const party = named || own || unit;
		if (own !== '' && named !== '' && own !== named) return false;
		const open = consultationsOf(on).filter((one) => one.opinion === null);
		return party === '' ? open.length > 0 : open.some((one) => one.party === party);
	},
	'refusal-with-reason': (situation) =>
		given(situation, 'consent') !== 'refuses' || given(situation, 'reason') !== '',
	'was-consulted': (situation) => {
		const party = given(situation, 'party');
		return party === ''
			? wasConsulted(situation.on)
			: thirdPartiesOf(situation.on).some((one) => one.party === party);
	},
	'consultations-settled': settled,
	'part-with-ground': (situation) => {
		const decision = given(situation, 'decision');
		const ground = given(situation, 'ground') !== '';
		return decision === '' || decision === 'drop' || (decision === 'release' ? !ground : ground);
	},
	'part-with-file': (situation) => {
		const decision = given(situation, 'decision');
		return (
			decision !== 'redact' || (given(situation, 'document') !== '' && given(situation, 'sha256') !== '')
		);
	},
	/** Partial: something given, something withheld, each with its ground. Whole: nothing withheld. Refused: nothing given. */
	'parts-fit-the-decision': (situation) => {
		const outcome = given(situation, 'outcome');
		const parts = partsOf(situation.on);
		const gives = parts.some((one) => one.decision !== 'withhold');
		const keeps = parts.some((one) => one.decision !== 'release');
		if (outcome === 'partly-disclosed') return gives && keeps;
		if (outcome === 'disclosed') return !keeps;
		return outcome === '' || !gives;
	},
	/** Consent of every third party, or a greater public interest told to it in writing first; silence is neither (INV-28, INV-37). */
	'third-parties-heeded': (situation) => {
		const { on } = situation;
		if (!needs(situation, 'gives')) return true;
		const asked = thirdPartiesOf(on);
		switch (given(situation, 'harm')) {
			case 'harm-consented':
				return asked.length > 0 && asked.every(consents);
			case 'harm-outweighed':
				return asked.length > 0 && asked.every((one) => consents(one) || wasTold(on, one.party));
			case 'harm-withheld':
				return given(situation, 'outcome') === 'partly-disclosed' && asked.length > 0;
			default:
				return asked.every(consents) || given(situation, 'harmReason') !== '';
		}
	},
	'third-party-asked-first': (situation) =>
		!needs(situation, 'third-party-asked') || wasConsulted(situation.on),
	'search-recorded': (situation) => !needs(situation, 'search') || happened(situation, 'record-search'),
	'separability-tested': (situation) =>
		!needs(situation, 'withholds') || given(situation, 'separability') !== '',
	'secrecy-reviewed': (situation) => !needs(situation, 'gives') || given(situation, 'secrecy') !== '',
	'place-named': (situation) => !needs(situation, 'place') || given(situation, 'where') !== '',
	'unclear-after-correction': (situation) =>
		!needs(situation, 'corrected-before') || happened(situation, 'correct', 'record-correction'),
	/** Only after the reasons were asked for, and were given or the day for them is over (INV-38). */
	'bulk-after-asking': (situation) => {
		const { on, today } = situation;
		const bulk = needs(situation, 'reasons-asked');
		const asked = lastEntry(on.timeline, 'ask-reasons');
		const silent = on.stage === 'reasons-asked' && today > String(asked?.details['until'] ?? today);
		if (on.stage === 'reasons-asked' && !silent) return false;
		if (!bulk) return given(situation, 'outcome') === '' || !on.stage.startsWith('reasons-');
		return asked !== undefined && !happened(situation, 'accept-reasons');
	},
	'contest-open': ({ on, input }) => {
		const kind = input['contestKind'];
		const begun = on.timeline.findLast(
			(entry) => entry.action === 'contest' && (kind === undefined || entry.details['contestKind'] === kind)
		);
		return (
			begun !== undefined &&
			(kind === undefined ||
				!on.timeline.some(
					(entry) =>
						entry.n > begun.n && entry.action === 'contest-result' && entry.details['contestKind'] === kind
				))
		);
	}
} as const satisfies Record<string, Check>;
