import { expect, it } from 'vitest';
import { languages } from '#i18n/language.ts';
import { participationSteps as en } from '#i18n/en/participation-steps.ts';
import { wordsIn } from '#i18n/words.ts';
import { participationSteps as zh } from '#i18n/zh/participation-steps.ts';

it.each(languages)(
	'keeps its own words in %s: no other procedure has another word under the same key',
	(language) => {
		const { casework, forms } = wordsIn(language);
		const { fields, fieldsIn, fieldOptions, fieldOptionsIn, formSteps, ...steps } =
			language === 'zh' ? zh : en;
		const own = {
			...steps,
			fields,
			fieldsIn,
			options_: fieldOptions,
			optionsIn: fieldOptionsIn,
			steps: formSteps
		};
		const all = {
			...casework,
			...forms,
			options: casework.options,
			options_: forms.options
		} as unknown as Record<string, Record<string, unknown>>;
		const lost = Object.entries(own).flatMap(([section, words]) =>
			Object.entries(words)
				.filter(([key, word]) => JSON.stringify(all[section]?.[key]) !== JSON.stringify(word))
				.map(([key]) => `${section}.${key}`)
		);
		expect(lost).toEqual([]);
	}
);
