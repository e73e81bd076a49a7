import type { Form } from '#casework/form.ts';

/** What a resident has typed so far. It lies sealed; see draft.store.server.ts. */
export type Draft = {
	procedure: string;
	language: string;
	/** By field and as typed: what was wrong is shown back the same. */
	answers: Readonly<Record<string, string>>;
	/** Units complained of. */
	units: readonly string[];
	matter: string | null;
	/** Steps that were left with good answers. */
	done: readonly string[];
	/** The query code of the receipt, drawn when the draft begins. */
	code: string;
	sent: Sent | null;
	/** The case on which this one will stand, and the unit that leads it. */
	standsOn?: { caseId: string; unit: string };
};

export type Sent = { caseId: string; number: string; receivedAt: string };

export const newDraft = (
	procedure: string,
	language: string,
	code: string,
	matter: string | null,
	answers: Draft['answers']
): Draft => ({
	procedure,
	language,
	answers,
	units: [],
	matter,
	done: [],
	code,
	sent: null
});

/** The pages of a form in their order. Place and person are two pages each: what the second asks follows from the first. */
export const stepsOf = (form: Form): string[] => [
	...form.steps.map((step) => step.key),
	...(form.place ? ['place', 'village'] : []),
	...(form.complainedOf === 'no' ? [] : ['accused']),
	...(form.evidence ? ['evidence'] : []),
	'you',
	'contact'
];

/** The page after this one: while an answer is changed, the first that is not done, or the check. */
export function stepAfter(form: Form, draft: Pick<Draft, 'done'>, step: string, changing: boolean): string {
	const steps = stepsOf(form);
	if (changing) return firstOpenStep(form, draft) ?? 'check';
	return steps[steps.indexOf(step) + 1] ?? firstOpenStep(form, draft) ?? 'check';
}

export const stepBefore = (form: Form, step: string): string | null => {
	const steps = stepsOf(form);
	return step === 'check' ? (steps.at(-1) ?? null) : (steps[steps.indexOf(step) - 1] ?? null);
};

export const firstOpenStep = (form: Form, draft: Pick<Draft, 'done'>): string | undefined =>
	stepsOf(form).find((step) => !draft.done.includes(step));

/** The draft with the answers of a step, which is done when nothing is wrong with them. */
export function withAnswers(
	draft: Draft,
	step: string,
	answers: Readonly<Record<string, string>>,
	good: boolean
): Draft {
	const others = draft.done.filter((one) => one !== step);
	return { ...draft, answers: { ...draft.answers, ...answers }, done: good ? [...others, step] : others };
}
