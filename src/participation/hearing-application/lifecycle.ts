import { SAME, type Lifecycle, type StageMeaning } from '#casework/lifecycle.ts';
import { sharedStages } from '#casework/stages.ts';
import { reason, row, step } from '#casework/steps.ts';

/** 听证会报名: from the receipt to the confirmed part of the record, MD19 art. 17; statutes part E. */
export const stages = {
	'application-registered': { waitsFor: 'unit', open: true },
	'application-admitted': { waitsFor: 'nobody', open: true },
	'application-excluded': { waitsFor: 'nobody', open: false },
	'application-listed': { waitsFor: 'nobody', open: true },
	'on-standby': { waitsFor: 'nobody', open: true },
	'seat-drawn': { waitsFor: 'nobody', open: true },
	'papers-served': { waitsFor: 'nobody', open: true },
	'seat-given-up': { waitsFor: 'nobody', open: false },
	'said-recorded': { waitsFor: 'resident', open: true },
	'said-confirmed': { waitsFor: 'nobody', open: false },
	'said-unconfirmed': { waitsFor: 'nobody', open: false },
	'seat-absent': { waitsFor: 'nobody', open: false },
	'application-ended': { waitsFor: 'nobody', open: false },
	withdrawn: sharedStages.withdrawn
} as const satisfies Record<string, StageMeaning>;

export const excludedBecause = ['no-tie', 'wrong-side', 'under-age', 'applied-twice'] as const;

const law = 'MD19 art. 17';
const waiting = ['application-registered', 'application-admitted', 'application-listed', 'on-standby'];
const withSeat = ['seat-drawn', 'papers-served'];
const number = [{ name: 'lotNumber', kind: 'text', max: 20 }] as const;
/** The portal carries to each what the list and the lot say; persons decided before. */
const told = (from: readonly string[], to: string) => row({ from, to, by: ['system'], asks: number, law });

export const lifecycle = {
	register: {
		...step.register('application-registered'),
		by: ['resident', 'registrar', 'handler', 'system'],
		law
	},
	'add-facts': step.addFacts(waiting),
	withdraw: step.withdraw(waiting, 'withdrawn'),
	'admit-applicant': row({
		from: ['application-registered', 'application-excluded'],
		to: 'application-admitted',
		by: ['handler'],
		tone: 'primary',
		law
	}),
	/** With a reason that the person reads; taken back by admitting them while the list is open. */
	'exclude-applicant': row({
		from: ['application-registered', 'application-admitted'],
		to: 'application-excluded',
		by: ['handler'],
		asks: [{ name: 'outcome', kind: 'choice', options: excludedBecause }, reason],
		does: ['set-outcome'],
		tone: 'danger',
		law
	}),
	'tell-listed': told(['application-admitted'], 'application-listed'),
	'give-seat': told(['application-listed', 'on-standby'], 'seat-drawn'),
	'stand-by': told(['application-listed'], 'on-standby'),
	'tell-papers': row({
		from: withSeat,
		to: 'papers-served',
		by: ['system'],
		asks: [
			{ name: 'way', kind: 'text', max: 40 },
			{ name: 'servedOn', kind: 'day' }
		],
		law: 'MD19 art. 16'
	}),
	'give-up-seat': row({
		from: withSeat,
		to: 'seat-given-up',
		by: ['resident'],
		asks: [{ ...reason, optional: true }],
		tone: 'danger',
		law
	}),
	'take-seat-back': row({ from: withSeat, to: 'seat-given-up', by: ['system'], asks: number, law }),
	'record-said': row({
		from: ['papers-served', 'said-recorded'],
		to: 'said-recorded',
		by: ['handler'],
		asks: [{ name: 'said', kind: 'longtext', max: 10_000 }],
		tone: 'primary',
		law
	}),
	/** 经本人确认: each speaker confirms the own part with the own code. */
	'confirm-said': row({
		from: ['said-recorded'],
		to: 'said-confirmed',
		by: ['resident'],
		tone: 'primary',
		law
	}),
	'dispute-said': row({
		from: ['said-recorded'],
		to: SAME,
		by: ['resident'],
		asks: [{ name: 'text', kind: 'longtext', max: 5000 }],
		law
	}),
	'note-unconfirmed': row({
		from: ['said-recorded'],
		to: 'said-unconfirmed',
		by: ['handler'],
		asks: [reason],
		law,
		standing: 'reading'
	}),
	'note-absent': row({ from: withSeat, to: 'seat-absent', by: ['handler'], law, standing: 'policy' }),
	'end-application': row({
		from: [...waiting, ...withSeat],
		to: 'application-ended',
		by: ['system'],
		asks: [{ name: 'ended', kind: 'choice', options: ['seats-filled', 'hearing-off'] }],
		law: 'house rule',
		standing: 'policy'
	}),
	note: step.noteInside([...waiting, ...withSeat, 'said-recorded'])
} as const satisfies Lifecycle;

export type ApplicationAction = keyof typeof lifecycle;
