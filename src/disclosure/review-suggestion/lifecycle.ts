import type { Lifecycle, StageMeaning, Step } from '#casework/lifecycle.ts';
import { sharedStages } from '#casework/stages.ts';
import { step } from '#casework/steps.ts';

/** Who keeps the register of documents reviews them; a suggestion is answered and never passed to the maker alone. */
const { registered, accepted, drafted, answered, served, routed, merged, withdrawn, closed } = sharedStages;
export const stages = {
	...{ registered, accepted, drafted, answered, served, routed, merged, withdrawn, closed }
} as const satisfies Record<string, StageMeaning>;

export const outcomes = [
	'document-kept',
	'document-amended',
	'document-repealed',
	'document-elsewhere'
] as const;

const LAW = 'ND379';
const open = ['registered', 'accepted', 'drafted', 'answered'];
const done = ['served', 'closed'];

/** The reviewing body takes it as its own; there is no matter to choose. */
const keep: Step = {
	...step.take(['registered']),
	to: 'accepted',
	by: ['dispatcher'],
	does: ['set-unit', 'take-it'],
	shown: 'resident',
	paper: 'acceptance',
	tone: 'primary',
	law: LAW,
	standing: 'unsure'
};

export const lifecycle = {
	register: step.register('registered'),
	'keep-here': keep,
	merge: step.merge(['registered'], 'merged'),
	'route-away': step.routeAway(['registered'], 'routed', ['dispatcher']),
	take: step.take(['accepted']),
	'give-to': step.giveTo(['accepted']),
	'ask-resident': step.askResident(['registered', 'accepted']),
	reply: step.reply(open),
	'add-facts': step.addFacts([...open, 'served']),
	note: step.noteInside(open),
	draft: { ...step.draft(['accepted'], 'drafted', outcomes, LAW), standing: 'unsure' },
	'return-draft': step.returnDraft(['drafted'], 'accepted'),
	sign: { ...step.sign(['drafted'], 'answered', 'reply', LAW), standing: 'unsure' },
	deliver: step.deliver(['answered'], 'served'),
	serve: step.serve(['answered'], 'served'),
	'confirm-solved': step.confirmSolved(['served'], 'closed'),
	rate: step.rate(done),
	withdraw: step.withdraw(['registered', 'accepted', 'drafted'], 'withdrawn'),
	'propose-publication': step.proposePublication(done),
	publish: step.publish(done),
	'withdraw-publication': step.withdrawPublication(done),
	close: step.close(['served'], 'closed')
} as const satisfies Lifecycle;

export type ReviewSuggestionAction = keyof typeof lifecycle;
