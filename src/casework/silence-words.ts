import type { Entry } from '#casework/case.ts';
import { namingIn } from '#casework/naming.ts';
import { shortDay } from '#i18n/dates.ts';
import { fill } from '#i18n/fill.ts';
import { isLanguage, type Language } from '#i18n/language.ts';
import { citation } from '#i18n/laws.ts';
import { wordsIn, type Words } from '#i18n/words.ts';
import type { County } from '#units/county.ts';
import { findUnit } from '#units/units.ts';

type Said = Pick<Entry, 'on' | 'details'>;

const said = (entry: Said, name: string): string => {
	const value = entry.details[name];
	return typeof value === 'string' ? value : '';
};

/** Who answers for that body; the county's line where it names none. */
export function phoneOf(county: County, unit: string): string {
	const found = findUnit(county, unit);
	const own = [found?.switchboard, ...(found?.lines ?? [])].filter(Boolean);
	return own.length > 0 ? own.join('、') : '12345';
}

/** What a person may do after a period that ended in silence: which period, whom to turn to, how, and by when. */
export function silenceWords(entry: Said, county: County, words: Words, language: Language) {
	const naming = namingIn(county, language, entry.on);
	const body = said(entry, 'body');
	const route = county.routes.find((one) => one.code === said(entry, 'route'));
	const until = said(entry, 'until');
	return {
		clock: naming.clock(said(entry, 'clock')),
		due: shortDay(said(entry, 'due'), language),
		basis: said(entry, 'law')
			.split(/;\s*/)
			.map((one) => citation(one, language))
			.join(' · '),
		body: naming.unit(body),
		unit: body,
		phone: phoneOf(county, body),
		route: route
			? {
					name: route.name[language],
					body: route.body[language],
					contact: route.contact[language],
					until:
						until === ''
							? (route.period?.[language] ?? '')
							: fill(words.follow.silence.until, { day: shortDay(until, language) })
				}
			: null
	};
}

/** The same in a few sentences, for the notice. */
export function remedyText(entry: Entry, county: County, tongue: string): string {
	const language = isLanguage(tongue) ? tongue : 'zh';
	const words = wordsIn(language);
	const { silence } = words.follow;
	const found = silenceWords(entry, county, words, language);
	const first = fill(silence.text, { clock: found.clock, due: found.due });
	const body = fill(silence.body, { body: found.body, phone: found.phone });
	const way = found.route ? fill(silence.route, found.route) : '';
	return [first, body, way].filter(Boolean).join('\n');
}
