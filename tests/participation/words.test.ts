import { expect, it } from 'vitest';
import { appraisalSteps as appraisalEn } from '#i18n/en/appraisal-steps.ts';
import { expertSteps as expertEn } from '#i18n/en/expert-steps.ts';
import { hearingSteps as hearingEn } from '#i18n/en/hearing-steps.ts';
import { participationSteps as participationEn } from '#i18n/en/participation-steps.ts';
import { languages } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { appraisalSteps } from '#i18n/zh/appraisal-steps.ts';
import { expertSteps } from '#i18n/zh/expert-steps.ts';
import { hearingSteps } from '#i18n/zh/hearing-steps.ts';
import { participationSteps } from '#i18n/zh/participation-steps.ts';

type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const own: Readonly<Record<string, readonly Words[]>> = {
	zh: [participationSteps, hearingSteps, expertSteps, appraisalSteps],
	en: [participationEn, hearingEn, expertEn, appraisalEn]
};
/** Under which name the words of a form stand among those of all forms. */
const ofForms: Readonly<Record<string, string>> = {
	fields: 'fields',
	fieldsIn: 'fieldsIn',
	fieldOptions: 'options',
	fieldOptionsIn: 'optionsIn',
	formSteps: 'steps'
};

it.each(languages)(
	'keeps its own words in %s: no other procedure has another word under the same key',
	(language) => {
		const { casework, forms } = wordsIn(language) as unknown as Record<string, Words>;
		const lost = (own[language] ?? []).flatMap((steps) =>
			Object.entries(steps).flatMap(([section, words]) => {
				const all = ofForms[section] ? forms?.[ofForms[section]] : casework?.[section];
				return Object.entries(words)
					.filter(([key, word]) => JSON.stringify(all?.[key]) !== JSON.stringify(word))
					.map(([key]) => `${section}.${key}`);
			})
		);
		expect(lost).toEqual([]);
	}
);
