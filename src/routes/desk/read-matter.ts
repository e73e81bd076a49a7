import { linesOf } from '#casework/filled-form.ts';
import type { Words } from '#i18n/words.ts';
import { matter as schema, type County, type Matter } from '#units/county.ts';
import { unitOn } from '#units/units.ts';

const BY_PLACE = 'by-place';
const MOST = 60;

/** A matter of the catalogue from the edit form; what the form does not ask stays as it was. */
export const readMatter = {
	schema,
	byPlace: BY_PLACE,
	form(before: Matter, form: FormData): Matter {
		const text = (name: string): string => {
			const value = form.get(name);
			return typeof value === 'string' ? value.trim() : '';
		};
		const lines = (name: string) => linesOf(text(name));
		const unit = text('unit');
		const procedure = schema.shape.procedure.safeParse(text('procedure'));
		return {
			...before,
			title: { zh: text('titleZh'), en: text('titleEn') },
			words: [...new Set(lines('words'))],
			examples: { zh: lines('examplesZh'), en: lines('examplesEn') },
			competent: unit === BY_PLACE ? { byPlace: 'township' } : { unit },
			coUnits: [...new Set(form.getAll('coUnits').map(String))].filter((one) => one !== '' && one !== unit),
			route: text('route') === '' ? null : text('route'),
			procedure: procedure.success ? procedure.data : before.procedure
		};
	}
};

/** What is not right in an edited matter, by field. */
export function matterProblem(
	county: County,
	today: string,
	matter: Matter,
	words: Words['desk']['catalogue']
): Record<string, string> {
	const errors: Record<string, string> = {};
	const long = (texts: readonly string[]) => texts.length > MOST || texts.some((text) => text.length > 200);
	if (matter.title.zh === '') errors['titleZh'] = words.needTitle;
	if (matter.title.en === '') errors['titleEn'] = words.needTitle;
	if (matter.words.length === 0) errors['words'] = words.needWords;
	if (long(matter.words)) errors['words'] = words.tooMuch;
	if (matter.examples.zh.length < 3 || matter.examples.zh.some((one) => one.length < 4)) {
		errors['examplesZh'] = words.needExamples;
	}
	if (long(matter.examples.zh)) errors['examplesZh'] = words.tooMuch;
	if (long(matter.examples.en)) errors['examplesEn'] = words.tooMuch;
	if ('unit' in matter.competent && !unitOn(county, matter.competent.unit, today))
		errors['unit'] = words.chooseUnit;
	if (matter.coUnits.some((unit) => !unitOn(county, unit, today))) errors['coUnits'] = words.chooseUnit;
	if (matter.route !== null && !county.routes.some((route) => route.code === matter.route)) {
		errors['route'] = words.chooseUnit;
	}
	if (Object.keys(errors).length === 0 && !schema.safeParse(matter).success)
		errors['titleZh'] = words.tooMuch;
	return errors;
}
