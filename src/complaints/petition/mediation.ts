import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';

/** 人民调解: of their own will, free of charge, over when one side says no; then the other ways are named (RT10 arts. 4, 17, 26). */
export const mediationRows = {
	'offer-mediation': row({
		from: ['accepted'],
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'committee', kind: 'text', max: 80 },
			{ name: 'otherSide', kind: 'text', max: 100 },
			{ name: 'dispute', kind: 'longtext', max: 2000 }
		],
		guards: ['no-mediation-offered'],
		law: 'XF22 arts. 33, 37; RT10 art. 17'
	}),
	'agree-mediation': row({
		from: ['accepted'],
		to: SAME,
		by: ['resident'],
		asks: [],
		guards: ['mediation-offered'],
		law: 'RT10 art. 17',
		tone: 'primary'
	}),
	'decline-mediation': row({
		from: ['accepted'],
		to: SAME,
		by: ['resident', 'handler'],
		asks: [{ ...reason, optional: true }],
		guards: ['mediation-offered'],
		law: 'RT10 art. 17'
	}),
	/** For somebody who agreed by voice or on paper. */
	'record-consent': row({
		from: ['accepted'],
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'agreedOn', kind: 'day' },
			{ name: 'proof', kind: 'text', max: 200 }
		],
		guards: ['mediation-offered'],
		law: 'RT10 art. 17'
	}),
	'start-mediation': row({
		from: ['accepted'],
		to: 'mediating',
		by: ['handler'],
		asks: [
			{ name: 'otherAgreedOn', kind: 'day' },
			{ name: 'mediator', kind: 'text', max: 80 }
		],
		guards: ['mediation-agreed', 'no-recusal-open'],
		paper: 'mediation-letter',
		law: 'RT10 art. 17',
		tone: 'primary'
	}),
	'record-agreement': row({
		from: ['mediating'],
		to: 'settled',
		by: ['handler'],
		asks: [
			{ name: 'agreementNumber', kind: 'text', max: 80 },
			{ name: 'servedOn', kind: 'day' },
			{ name: 'terms', kind: 'longtext', max: 8000 },
			{ name: 'performBy', kind: 'day', optional: true },
			{ name: 'signatures', kind: 'longtext', max: 500 }
		],
		guards: ['no-recusal-open'],
		paper: 'settlement',
		law: 'RT10 arts. 29, 33',
		tone: 'primary'
	}),
	/** 和解: both sides agree by themselves before the unit has answered (XF22 art. 33). */
	'record-settlement': row({
		from: ['accepted'],
		to: 'settled',
		by: ['handler'],
		asks: [
			{ name: 'otherSide', kind: 'text', max: 100 },
			{ name: 'dispute', kind: 'longtext', max: 2000 },
			{ name: 'servedOn', kind: 'day' },
			{ name: 'terms', kind: 'longtext', max: 8000 },
			{ name: 'performBy', kind: 'day', optional: true },
			{ name: 'signatures', kind: 'longtext', max: 500 }
		],
		guards: ['no-recusal-open'],
		paper: 'settlement',
		law: 'XF22 art. 33',
		tone: 'primary'
	}),
	'end-mediation': row({
		from: ['mediating'],
		to: 'accepted',
		by: ['handler'],
		asks: [{ name: 'route', kind: 'route' }, reason],
		law: 'RT10 art. 26'
	}),
	'stop-mediation': row({
		from: ['mediating'],
		to: 'accepted',
		by: ['resident'],
		asks: [{ ...reason, optional: true }],
		law: 'RT10 arts. 17, 26',
		tone: 'danger'
	}),
	/** Both sides ask the court within 30 days of the agreement to confirm it. */
	'record-confirmation': row({
		from: ['settled'],
		to: SAME,
		by: ['resident', 'handler'],
		asks: [
			{ name: 'confirmation', kind: 'choice', options: ['court-confirmed', 'court-declined'] },
			{ name: 'cameOn', kind: 'day' },
			{ name: 'note', kind: 'longtext', max: 1000, optional: true }
		],
		guards: ['not-confirmed'],
		law: 'RT10 art. 33'
	})
} as const satisfies Lifecycle;
