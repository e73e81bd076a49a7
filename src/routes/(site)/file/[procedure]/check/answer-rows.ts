import { dayText } from '#i18n/dates.ts';
import { factText, fieldWords } from '#i18n/field-words.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

export type Answered = {
	procedure: string;
	language: Language;
	steps: readonly { step: string; fields: readonly string[] }[];
	kinds: Readonly<Record<string, string>>;
	answers: Readonly<Record<string, string>>;
	units: readonly string[];
	place: { township: string; village: string };
	files: readonly string[];
};

export type AnswerRow = {
	term: string;
	value: string;
	change: { href: string; text: string; about: string };
};

/** Every answer with the link that changes it; what only applies to another choice is left out. */
export function answerRows(words: Words, data: Answered): AnswerRow[] {
	const { filing } = words;
	const { answers } = data;
	const row = (step: string, term: string, value: string): AnswerRow => ({
		term,
		value: value.trim() === '' ? filing.check.empty : value,
		change: { href: `/file/${data.procedure}/${step}?change`, text: filing.change, about: term }
	});
	return data.steps.flatMap(({ step, fields }) => {
		switch (step) {
			case 'place':
				return [row(step, words.forms.steps.place, data.place.township || filing.place.unknown)];
			case 'village':
				return [
					row(step, filing.place.village, data.place.village),
					row(step, filing.place.words, answers['placeWords'] ?? '')
				];
			case 'accused':
				return [
					row(
						step,
						words.forms.steps.accused,
						[...data.units, answers['persons'] ?? ''].filter(Boolean).join('\n')
					)
				];
			case 'evidence':
				return [row(step, words.forms.steps.evidence, data.files.join('\n'))];
			case 'you': {
				const identity = answers['identity'] === 'named' ? filing.you.named : filing.you.anonymous;
				return [
					row(step, filing.you.identity, identity),
					row(step, filing.you.for, wordOf<string>(filing.you, answers['for'] ?? '') ?? '')
				];
			}
			case 'contact':
				return fields
					.filter((field) => applies(field, answers))
					.map((field) =>
						row(step, wordOf<string>(filing.contact, field) ?? field, contactValue(words, field, answers))
					);
			default:
				return fields.map((field) =>
					row(step, fieldWords(words, data.procedure, field).label, valueOf(words, data, field))
				);
		}
	});
}

function valueOf(words: Words, { kinds, answers, language }: Answered, field: string): string {
	const value = answers[field] ?? '';
	return kinds[field] === 'date' && value !== ''
		? dayText(value, language)
		: factText(words, field, kinds[field], value);
}

function applies(field: string, answers: Answered['answers']): boolean {
	const named = answers['identity'] === 'named';
	if (['name', 'address', 'electronic', 'confidential'].includes(field)) return named;
	if (field === 'phone' || field === 'email') return named || (answers[field] ?? '') !== '';
	if (field === 'otherName' || field === 'relation') return answers['for'] === 'other';
	if (field === 'jointNames') return answers['for'] === 'joint';
	if (field === 'age') return (answers['age'] ?? '') !== '';
	if (['guardian', 'guardianConsent'].includes(field))
		return ['8-13', 'under-8'].includes(answers['age'] ?? '');
	return true;
}

const boxes = ['electronic', 'confidential', 'guardianConsent'];

const contactValue = (words: Words, field: string, answers: Answered['answers']): string =>
	boxes.includes(field)
		? answers[field] === 'yes'
			? words.filing.check.yes
			: words.filing.check.no
		: field === 'age'
			? (wordOf<string>(words.filing.ages, answers['age'] ?? '') ?? '')
			: (answers[field] ?? '');
