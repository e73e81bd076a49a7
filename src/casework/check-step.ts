import type { Draft } from '#casework/draft.ts';
import { checkContact, checkYou, personFields } from '#casework/draft-person.ts';
import type { FieldView, Form } from '#casework/form.ts';

/** What may be chosen on the pages about the place. */
export type Places = { townships: readonly string[]; villages: readonly string[] };

/** The fields that a page takes from its form. */
export function fieldsOf(form: Form, step: string): readonly string[] {
	switch (step) {
		case 'place':
			return ['township'];
		case 'village':
			return ['village', 'placeWords'];
		case 'accused':
			return ['persons'];
		case 'evidence':
			return [];
		case 'you':
			return personFields.you;
		case 'contact':
			// A name is kept from those complained of; where nobody is, there is nothing to ask.
			return personFields.contact.filter((field) => field !== 'confidential' || form.complainedOf !== 'no');
		default:
			return form.steps.find((one) => one.key === step)?.fields ?? [];
	}
}

/** A problem code for each field of the page that is not right; none when the page may be left. */
export function checkStep(
	form: Form,
	step: string,
	draft: Draft,
	places: Places,
	today: string
): Record<string, string> {
	const { answers } = draft;
	const given = (field: string): string => (answers[field] ?? '').trim();
	switch (step) {
		case 'place':
			return given('township') === 'unknown' || places.townships.includes(given('township'))
				? {}
				: { township: 'choose-one' };
		case 'village': {
			const listed = given('village') === '' || places.villages.includes(given('village'));
			return {
				...(listed ? {} : { village: 'choose-one' }),
				...(given('placeWords').length > 200 ? { placeWords: 'too-long' } : {})
			};
		}
		case 'accused': {
			const missing = form.complainedOf === 'asked' && draft.units.length === 0 && given('persons') === '';
			return missing
				? { unit: 'accused-missing' }
				: given('persons').length > 200
					? { persons: 'too-long' }
					: {};
		}
		case 'evidence':
			return {};
		case 'you':
			return checkYou(answers, form.identities);
		case 'contact':
			return checkContact(answers);
		default:
			return checkFacts(form, fieldsOf(form, step), answers, today);
	}
}

/** Whether a file was promised in an answer and none is there. */
export const promisedMissing = (form: Form, answers: Draft['answers'], files: number): boolean =>
	files === 0 && form.promises !== undefined && answers[form.promises.fact] === form.promises.answer;

function checkFacts(
	form: Form,
	fields: readonly string[],
	answers: Draft['answers'],
	today: string
): Record<string, string> {
	const problems: Record<string, string> = {};
	for (const field of fields) {
		const view = form.views[field] as FieldView | undefined;
		const read = form.schema.shape[field]?.safeParse(answers[field] ?? '');
		if (read && !read.success) problems[field] = read.error.issues[0]?.message ?? 'missing';
		else if (view?.kind === 'date' && typeof read?.data === 'string' && read.data > today)
			problems[field] = 'not-past';
	}
	return problems;
}

/** The facts of the case: what the schema makes of the answers, and where it is in the person's own words. */
export function factsFrom(form: Form, answers: Draft['answers']): Record<string, string> | null {
	const given = Object.fromEntries(Object.keys(form.views).map((field) => [field, answers[field] ?? '']));
	const read = form.schema.safeParse(given);
	if (!read.success) return null;
	const where = (answers['placeWords'] ?? '').trim();
	return {
		...(read.data as Record<string, string>),
		...(form.place && where !== '' ? { placeWords: where } : {})
	};
}
