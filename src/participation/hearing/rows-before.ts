import { SAME, type Ask, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { leastAsks, seatAsks } from '#participation/hearing-terms.ts';
import { beforeTheDay } from '#participation/hearing/stages.ts';

const count = (name: string): Ask => ({ name, kind: 'number', whole: true, max: 200, optional: true });
const when = [
	{ name: 'heldOn', kind: 'day' },
	{ name: 'startsAt', kind: 'text', max: 40 },
	{ name: 'venue', kind: 'text', max: 200 }
] as const;
const lot = [
	{ name: 'witness', kind: 'text', max: 100 },
	{ name: 'witnessSeal', kind: 'text', max: 64 },
	{ name: 'drawOn', kind: 'day' },
	{ name: 'drawPlace', kind: 'text', max: 200 }
] as const;

/** From the preparation to the frozen list. What is shown to everybody stands in public-face.ts. */
export const rowsBefore = {
	'prepare-hearing': row({ from: [], to: 'hearing-prepared', by: ['handler'], law: 'MD19 art. 16' }),
	'announce-hearing': row({
		from: ['hearing-prepared'],
		to: 'hearing-announced',
		by: ['head'],
		asks: [
			...when,
			{ name: 'applyUntil', kind: 'day' },
			{ name: 'whoMay', kind: 'longtext', max: 2000 },
			...Object.values(seatAsks).map(count),
			...leastAsks.map(({ ask }) => count(ask)),
			{ name: 'invited', kind: 'longtext', max: 2000, optional: true },
			{ name: 'ways', kind: 'longtext', max: 1000 }
		],
		checks: ['seats-announced', 'least-within-seats', 'consumers-two-fifths', 'applications-end-before'],
		echo: 'hearing-called',
		tone: 'primary',
		law: 'MD19 arts. 16, 17'
	}),
	/** Never earlier than announced: people have planned for the day. Papers are served again with the new one. */
	'move-hearing': row({
		from: beforeTheDay,
		to: SAME,
		by: ['head'],
		asks: [...when, reason],
		checks: ['later-than-announced', 'papers-still-in-time'],
		law: 'MD19 art. 16'
	}),
	'call-off-hearing': row({
		from: ['hearing-prepared', ...beforeTheDay],
		to: 'hearing-called-off',
		by: ['head'],
		asks: [reason],
		tone: 'danger',
		law: 'house rule',
		standing: 'policy'
	}),
	/** By the portal on the day after the last, or by the unit: nobody closes the door before its day. */
	'close-applications': row({
		from: ['hearing-announced'],
		to: 'applications-closed',
		by: ['system', 'handler'],
		checks: ['applications-over'],
		law: 'MD19 art. 17'
	}),
	/**
	 * The list can no longer change, and neither can the two secrets: their seals are public from now on. The witness
	 * keeps the other secret, so that the unit alone cannot choose the outcome.
	 */
	'freeze-list': row({
		from: ['applications-closed'],
		to: 'list-frozen',
		by: ['handler'],
		asks: lot,
		checks: ['every-application-checked', 'is-a-seal', 'draw-on-a-later-day'],
		does: ['take-it'],
		tone: 'primary',
		law: 'MD19 art. 17'
	}),
	/** The list stays; the secrets are new. For a witness who lost theirs, with the reason in public. */
	'seal-again': row({
		from: ['list-frozen'],
		to: SAME,
		by: ['handler'],
		asks: [...lot, reason],
		checks: ['is-a-seal', 'draw-on-a-later-day'],
		law: 'house rule',
		standing: 'policy'
	}),
	/** What the portal adds to a frozen list: the hash of the list and the seal of the unit's secret. */
	'commit-list': row({
		from: ['list-frozen'],
		to: SAME,
		by: ['system'],
		asks: [
			{ name: 'listHash', kind: 'text', max: 64 },
			{ name: 'unitSeal', kind: 'text', max: 64 }
		],
		law: 'MD19 art. 17'
	}),
	note: row({
		from: ['hearing-prepared', ...beforeTheDay, 'hearing-held'],
		to: SAME,
		by: ['handler', 'head'],
		asks: [{ name: 'note', kind: 'longtext', max: 3000 }],
		shown: 'inside',
		law: 'house rule',
		standing: 'policy'
	})
} as const satisfies Lifecycle;
