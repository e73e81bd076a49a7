import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { enteredWays } from '#casework/service-ways.ts';
import { reason, row } from '#casework/steps.ts';
import { beforeTheDay, seated } from '#participation/hearing/stages.ts';

const papers = ['hearing-drawn', 'names-published'];

/** From the draw to the published report. */
export const rowsAfter = {
	/** The witness says their secret in public; the portal opens its own and draws. */
	'draw-lots': row({
		from: ['list-frozen'],
		to: 'hearing-drawn',
		by: ['handler'],
		asks: [{ name: 'witnessSecret', kind: 'text', max: 200 }],
		checks: ['day-of-the-draw'],
		does: ['take-it'],
		tone: 'primary',
		law: 'MD19 art. 17'
	}),
	'show-draw': row({
		from: ['hearing-drawn'],
		to: SAME,
		by: ['system'],
		asks: [
			{ name: 'unitSecret', kind: 'text', max: 64 },
			{ name: 'drawn', kind: 'longtext', max: 20_000, optional: true },
			{ name: 'standby', kind: 'longtext', max: 60_000, optional: true }
		],
		law: 'MD19 art. 17'
	}),
	/** The first of the same side who stands by, in the order of the draw: nobody picks. */
	'replace-participant': row({
		from: seated,
		to: SAME,
		by: ['handler'],
		asks: [{ name: 'lotNumber', kind: 'text', max: 20 }, reason],
		law: 'MD19 art. 17'
	}),
	'fill-seat': row({
		from: seated,
		to: SAME,
		by: ['system'],
		asks: [
			{ name: 'lotNumber', kind: 'text', max: 20 },
			{ name: 'substitute', kind: 'text', max: 20, optional: true }
		],
		law: 'MD19 art. 17'
	}),
	'name-chair': row({
		from: beforeTheDay,
		to: SAME,
		by: ['head'],
		asks: [
			{ name: 'chair', kind: 'officer' },
			{ name: 'post', kind: 'text', max: 60 },
			{ name: 'interest', kind: 'choice', options: ['no-interest'] }
		],
		guards: ['chair-not-investigator', 'no-recusal-open'],
		checks: ['chair-stays'],
		law: 'MD19 art. 17; CF21 art. 64; INV-31, INV-32'
	}),
	/** Somebody who takes part says that the chair has an interest; entered by the unit, decided by its head. */
	'ask-recusal': row({
		from: papers,
		to: SAME,
		by: ['handler'],
		asks: [{ name: 'whom', kind: 'text', max: 100 }, reason],
		guards: ['no-recusal-open'],
		shown: 'inside',
		law: 'CF21 art. 43; INV-31'
	}),
	'decide-recusal': row({
		from: papers,
		to: SAME,
		by: ['head'],
		asks: [
			{ name: 'recusal', kind: 'choice', options: ['granted', 'declined'] },
			{ name: 'officer', kind: 'officer', optional: true },
			reason
		],
		guards: ['recusal-open', 'who-steps-aside'],
		shown: 'inside',
		law: 'CF21 art. 43; INV-31'
	}),
	'publish-names': row({
		from: ['hearing-drawn'],
		to: 'names-published',
		by: ['head'],
		checks: ['before-the-day'],
		tone: 'primary',
		law: 'MD19 art. 17; INV-55'
	}),
	'serve-hearing-papers': row({
		from: papers,
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'way', kind: 'choice', options: enteredWays },
			{ name: 'servedOn', kind: 'day' },
			{ name: 'proof', kind: 'longtext', max: 2000 }
		],
		checks: ['served-after-the-draw', 'papers-in-time'],
		law: 'MD19 art. 16; INV-55'
	}),
	'hold-hearing': row({
		from: ['names-published'],
		to: 'hearing-held',
		by: ['handler', 'head'],
		asks: [
			{ name: 'attended', kind: 'number', whole: true, max: 500 },
			{ name: 'course', kind: 'longtext', max: 10_000 }
		],
		guards: ['no-recusal-open'],
		checks: ['on-the-day', 'papers-served', 'chair-stands'],
		tone: 'primary',
		law: 'MD19 art. 17; INV-31, INV-32, INV-55'
	}),
	'treat-point': row({
		from: ['hearing-held'],
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'point', kind: 'longtext', max: 2000 },
			{ name: 'result', kind: 'choice', options: ['adopted', 'partly-adopted', 'not-adopted'] },
			reason
		],
		law: 'MD19 art. 18'
	}),
	'publish-report': row({
		from: ['hearing-held'],
		to: 'hearing-reported',
		by: ['head'],
		asks: [{ name: 'text', kind: 'longtext', max: 10_000 }],
		checks: ['every-part-confirmed', 'points-treated'],
		echo: 'record-hearing',
		tone: 'primary',
		law: 'MD19 arts. 17, 18'
	})
} as const satisfies Lifecycle;
