import type { Ask, Lifecycle } from '#casework/lifecycle.ts';
import { row } from '#casework/steps.ts';
import { opinions, thirdParties } from '#disclosure/information-request/consultations.ts';

const party: Ask = { name: 'party', kind: 'choice', options: thirdParties };
const letter: Ask = { name: 'letter', kind: 'longtext', max: 4000, inside: true };
const consent: Ask = { name: 'consent', kind: 'choice', options: opinions, inside: true };
const why: Ask = { name: 'reason', kind: 'longtext', max: 3000, optional: true, inside: true };
const onDay: Ask = { name: 'servedOn', kind: 'day' };
const unit: Ask = { name: 'agency', kind: 'unit' };

/** Third parties and co-producing agencies are asked; the answer's clock stands still meanwhile (FOI19 arts. 32-34). */
export const consulting = (working: readonly string[]) =>
	({
		'consult-third-party': row({
			from: working,
			to: 'consulting',
			by: ['handler'],
			asks: [party, letter],
			checks: ['within-answer-period'],
			does: ['take-it'],
			paper: 'consultation-letter',
			law: 'FOI19 art. 32'
		}),
		'answer-consultation': row({
			from: ['consulting'],
			to: 'same',
			by: ['third-party'],
			asks: [party, consent, why],
			checks: ['was-asked', 'refusal-with-reason'],
			follows: 'end-consultation',
			law: 'FOI19 art. 32'
		}),
		'record-opinion': row({
			from: ['consulting'],
			to: 'same',
			by: ['handler'],
			asks: [party, consent, why, onDay],
			checks: ['was-asked', 'refusal-with-reason'],
			follows: 'end-consultation',
			law: 'FOI19 art. 32'
		}),
		/** Written reasons to the third party before anything is given against its will (INV-37). */
		'tell-third-party': row({
			from: working,
			to: 'same',
			by: ['handler'],
			asks: [party, { name: 'reason', kind: 'longtext', max: 4000, inside: true }],
			checks: ['was-consulted', 'consultations-settled'],
			shown: 'inside',
			paper: 'third-party-notice',
			law: 'FOI19 art. 32'
		}),
		'consult-co-agency': row({
			from: working,
			to: 'consulting',
			by: ['handler'],
			asks: [unit, letter],
			guards: ['unit-not-complained-of'],
			checks: ['within-answer-period'],
			does: ['take-it', 'add-co-unit'],
			paper: 'co-agency-letter',
			law: 'FOI19 art. 34'
		}),
		'answer-as-agency': row({
			from: ['consulting'],
			to: 'same',
			by: ['co-handler'],
			asks: [consent, why],
			checks: ['was-asked', 'refusal-with-reason'],
			follows: 'end-consultation',
			tone: 'primary',
			law: 'FOI19 art. 34'
		}),
		'record-agency-opinion': row({
			from: ['consulting'],
			to: 'same',
			by: ['handler'],
			asks: [unit, consent, why, onDay],
			checks: ['was-asked', 'refusal-with-reason'],
			follows: 'end-consultation',
			law: 'FOI19 art. 34'
		}),
		'end-consultation': row({
			from: ['consulting'],
			to: 'received',
			by: ['system'],
			checks: ['consultations-settled'],
			law: 'FOI19 arts. 32-34'
		})
	}) as const satisfies Lifecycle;
