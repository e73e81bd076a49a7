import { lastEntry, type Situation } from '#casework/case.ts';
import { harmOpen } from '#casework/harm.ts';
import { followUpOf, ratedPeople } from '#casework/rating.ts';
import { isRecusalOpen } from '#casework/recusal.ts';
import { openShares } from '#casework/shares.ts';

type Test = (situation: Situation) => boolean;

const officerOf = ({ actor }: Situation) => (actor.kind === 'officer' ? actor : null);

const last = ({ on }: Situation, ...actions: string[]): number => lastEntry(on.timeline, ...actions)?.n ?? 0;

/** Conditions of what runs beside the handling: shares, recusal, ratings, harm, mediation. */
export const sideGuards = {
	'share-open': (situation) =>
		openShares(situation.on).some((one) => one.unit === officerOf(situation)?.unit),
	'shares-open': ({ on }) => openShares(on).length > 0,
	'no-open-share-there': ({ on, input }) =>
		input['coUnit'] === undefined || !openShares(on).some((one) => one.unit === input['coUnit']),
	'open-share-there': ({ on, input }) =>
		input['coUnit'] === undefined || openShares(on).some((one) => one.unit === input['coUnit']),
	'not-the-lead-unit': ({ on, input }) => input['coUnit'] === undefined || input['coUnit'] !== on.unit,
	'recusal-open': ({ on }) => isRecusalOpen(on),
	'no-recusal-open': ({ on }) => !isRecusalOpen(on),
	'bad-rating-open': ({ on }) => followUpOf(on.timeline) === 'to-check',
	'correction-owed': ({ on }) => followUpOf(on.timeline) === 'to-correct',
	'call-back-owed': ({ on }) => followUpOf(on.timeline) === 'to-call',
	'not-the-rated': (situation) =>
		!ratedPeople(situation.on.timeline).includes(officerOf(situation)?.account ?? ''),
	'harm-open': ({ on }) => harmOpen(on),
	'several-objected': ({ on }) =>
		new Set(on.timeline.flatMap((one) => (one.action === 'object' ? [one.byUnit] : []))).size > 1,
	'not-linked': (situation) => last(situation, 'link-repeat') === 0,
	'mediation-offered': (situation) =>
		last(situation, 'offer-mediation') >
		last(situation, 'agree-mediation', 'decline-mediation', 'record-consent', 'start-mediation'),
	'no-mediation-offered': (situation) =>
		last(situation, 'offer-mediation') <=
		last(situation, 'decline-mediation', 'end-mediation', 'stop-mediation'),
	'mediation-agreed': (situation) =>
		last(situation, 'agree-mediation', 'record-consent') > last(situation, 'offer-mediation') &&
		last(situation, 'start-mediation') < last(situation, 'offer-mediation'),
	'not-confirmed': (situation) => last(situation, 'record-confirmation') < last(situation, 'record-agreement')
} as const satisfies Readonly<Record<string, Test>>;

export type SideGuard = keyof typeof sideGuards;
