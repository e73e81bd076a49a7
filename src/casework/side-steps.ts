import { leavingNotices, leavingSteps } from '#casework/leaving-steps.ts';
import { SAME } from '#casework/lifecycle.ts';
import { note, reason, row } from '#casework/steps.ts';

const number = { name: 'number', kind: 'case' } as const;
const coUnit = { name: 'coUnit', kind: 'unit' } as const;

export const routeResults = [
	'accepted-there',
	'settled-there',
	'granted-there',
	'rejected-there',
	'not-accepted-there'
] as const;
export const ratingFindings = ['justified', 'explained-rating', 'void'] as const;

/** The stages of a procedure, as far as these rows need them. */
type Where = {
	sorting: readonly string[];
	atUnit: readonly string[];
	/** The unit works on it; nothing is signed yet. */
	working: readonly string[];
	/** Units above look at the answer: the matter cannot be given up there, only the request. */
	above?: readonly string[];
	done: readonly string[];
};

const ended = ['routed', 'merged', 'withdrawn', 'refused', 'discontinued'];

/**
 * Rows beside the handling itself, which every procedure but the sealed one has: the same matter again, shares of
 * other units, recusal, harm to a minor, what became of a bad rating, and what came back from another way.
 */
export const sideSteps = ({ sorting, atUnit, working: here, above = [], done }: Where) => {
	const working = [...here, ...above];
	const handled = [...atUnit, ...working, 'drafted'];
	const everywhere = [...sorting, ...handled, 'objected', 'answered', ...done, ...ended];
	return {
		...leavingSteps({
			sorting,
			open: [...sorting, ...atUnit, 'objected', ...here, 'drafted', 'answered'],
			done
		}),
		'refuse-duplicate': row({
			from: [...sorting, ...atUnit],
			to: 'refused',
			by: ['dispatcher', 'handler'],
			asks: [number, reason],
			does: ['link-duplicate'],
			paper: 'refusal',
			law: 'XF22 art. 19(3)',
			tone: 'danger'
		}),
		'link-repeat': row({
			from: [...sorting, ...atUnit],
			to: SAME,
			by: ['dispatcher'],
			asks: [number, note],
			guards: ['not-linked'],
			does: ['link-repeat'],
			shown: 'inside',
			law: 'part G.1: first or repeat',
			standing: 'policy'
		}),
		'refer-dispute': row({
			from: ['objected'],
			to: 'disputed',
			by: ['dispatcher'],
			asks: [reason],
			guards: ['several-objected'],
			does: ['send-to-common-superior'],
			shown: 'inside',
			law: 'XF22 art. 24'
		}),
		/** The common superior of the units that do not agree, or the county where none stands above both. */
		'name-unit': row({
			from: ['disputed'],
			to: 'forwarded',
			by: ['reviewer', 'dispatcher'],
			asks: [{ name: 'unit', kind: 'unit' }, { name: 'body', kind: 'text', max: 60, optional: true }, reason],
			guards: ['arbiter-stands-above', 'unit-not-complained-of'],
			does: ['set-unit'],
			law: 'XF22 art. 24',
			tone: 'primary'
		}),
		'set-share': row({
			from: [...atUnit, ...working],
			to: SAME,
			by: ['handler', 'dispatcher'],
			asks: [coUnit, { name: 'share', kind: 'longtext', max: 2000 }, { name: 'until', kind: 'day' }],
			guards: ['unit-not-complained-of', 'not-the-lead-unit', 'no-open-share-there', 'until-ahead'],
			does: ['add-share-unit'],
			law: 'XF22 art. 24',
			standing: 'reading'
		}),
		'hand-in': row({
			from: everywhere,
			to: SAME,
			by: ['co-handler'],
			asks: [{ name: 'text', kind: 'longtext', max: 8000 }],
			guards: ['share-open'],
			shown: 'inside',
			law: 'XF22 art. 24',
			standing: 'reading',
			tone: 'primary'
		}),
		'release-share': row({
			from: everywhere,
			to: SAME,
			by: ['handler', 'dispatcher'],
			asks: [coUnit, reason],
			guards: ['shares-open', 'open-share-there'],
			shown: 'inside',
			law: 'house rule',
			standing: 'policy'
		}),
		'ask-recusal': row({
			from: handled,
			to: SAME,
			by: ['resident'],
			asks: [{ name: 'whom', kind: 'text', max: 100 }, reason],
			guards: ['no-recusal-open'],
			law: 'XF22 art. 28(3)'
		}),
		'decide-recusal': row({
			from: [...handled, 'answered'],
			to: SAME,
			by: ['head', 'dispatcher'],
			asks: [
				{ name: 'recusal', kind: 'choice', options: ['granted', 'declined'] },
				{ name: 'officer', kind: 'officer', optional: true },
				reason
			],
			guards: ['recusal-open', 'another-than-handler', 'who-steps-aside'],
			does: ['let-step-aside'],
			law: 'XF22 art. 28(3)',
			tone: 'primary'
		}),
		'step-aside': row({
			from: handled,
			to: SAME,
			by: ['handler', 'head', 'co-handler'],
			asks: [reason],
			does: ['let-step-aside'],
			shown: 'inside',
			law: 'XF22 art. 28(3)'
		}),
		'report-harm': row({
			from: everywhere,
			to: SAME,
			by: ['dispatcher', 'handler', 'head'],
			asks: [coUnit, { name: 'share', kind: 'longtext', max: 2000 }],
			guards: ['unit-not-complained-of', 'no-open-share-there'],
			// What was public before anybody knew of the minor comes down (INV-49).
			does: ['add-share-unit', 'withdraw-publication'],
			shown: 'inside',
			law: 'WCN24 art. 11; WCW23 art. 38',
			tone: 'danger'
		}),
		'dismiss-harm': row({
			from: everywhere,
			to: SAME,
			by: ['dispatcher', 'handler', 'head'],
			asks: [reason],
			guards: ['harm-open'],
			shown: 'inside',
			law: 'WCN24 art. 11; INV-65'
		}),
		'check-rating': row({
			from: done,
			to: SAME,
			by: ['dispatcher'],
			asks: [{ name: 'finding', kind: 'choice', options: ratingFindings }, reason],
			guards: ['bad-rating-open', 'not-the-rated'],
			law: 'HCP; part B.9b',
			tone: 'primary'
		}),
		'make-good': row({
			from: done,
			to: SAME,
			by: ['handler', 'head'],
			asks: [{ name: 'text', kind: 'longtext', max: 3000 }],
			guards: ['correction-owed'],
			law: 'HCP; part B.9b',
			tone: 'primary'
		}),
		'call-back': row({
			from: done,
			to: SAME,
			by: ['dispatcher'],
			asks: [
				{ name: 'reached', kind: 'choice', options: ['reached', 'not-reached'] },
				{ ...reason, name: 'said' }
			],
			guards: ['call-back-owed', 'not-the-rated'],
			law: 'HCP; part B.9b',
			tone: 'primary'
		}),
		'record-route-result': row({
			from: ['routed'],
			to: SAME,
			by: ['resident', 'dispatcher', 'handler'],
			asks: [
				{ name: 'routeResult', kind: 'choice', options: routeResults },
				{ name: 'cameOn', kind: 'day' },
				note
			],
			law: 'part C',
			standing: 'policy'
		}),
		/** 对方的受理编号: whoever was sent to another body, such as the 12315 platform, finds the case there by it (part B.6). */
		'record-number-there': row({
			from: ['routed'],
			to: SAME,
			by: ['resident', 'dispatcher', 'handler'],
			asks: [
				{ name: 'externalNumber', kind: 'text', max: 60 },
				{ name: 'handedOn', kind: 'day' }
			],
			law: 'part B.6; SC26 art. 8',
			standing: 'policy'
		}),
		/** The other body did not take it: the matter is not left between two stools. */
		'take-up-again': row({
			from: ['routed'],
			to: 'classified',
			by: ['dispatcher'],
			asks: [reason],
			does: ['clear-route'],
			law: 'XF22 art. 31(6)',
			standing: 'reading'
		})
	} as const;
};

/** Whom these rows tell. */
export const sideNotices = {
	...leavingNotices,
	'refuse-duplicate': 'filer',
	'link-repeat': 'none',
	'refer-dispute': 'none',
	'name-unit': 'filer',
	'set-share': 'none',
	'hand-in': 'none',
	'release-share': 'none',
	'ask-recusal': 'none',
	'decide-recusal': 'filer',
	'step-aside': 'none',
	'report-harm': 'none',
	'dismiss-harm': 'none',
	'check-rating': 'filer',
	'make-good': 'filer',
	'call-back': 'none',
	'record-number-there': 'none',
	'record-route-result': 'none',
	'take-up-again': 'filer'
} as const satisfies Record<keyof ReturnType<typeof sideSteps>, 'filer' | 'none'>;
