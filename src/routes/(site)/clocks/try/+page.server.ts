import { day, isDay, type Day } from '#clocks/day.ts';
import { readExplanation } from '#clocks/explanation.ts';
import type { ClockEvent } from '#clocks/due-day.ts';
import { ruleAreas, ruleFor, versionsOf, type Rule } from '#clocks/rules.ts';
import { readFigures } from '#clocks/settings.queries.server.ts';
import { withSettings } from '#clocks/settings.ts';
import { wordsIn, type Words } from '#i18n/words.ts';
import type { PageServerLoad } from './$types';

/** A period worked out for anybody: a form that only reads, so the answer has an address of its own. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { language, portal } = locals;
	const words = wordsIn(language);
	const ask = url.searchParams;
	const values = {
		rule: ask.get('rule') ?? '',
		start: { y: ask.get('start-y') ?? '', m: ask.get('start-m') ?? '', d: ask.get('start-d') ?? '' },
		more: (ask.get('more') ?? '').trim()
	};
	const areas = Object.entries(ruleAreas).map(([area, rules]) => ({
		label: words.clocks.list.areas[area as keyof typeof ruleAreas],
		options: [...new Map(rules.map((one) => [one.id, one.name[language]]))].map(([value, label]) => ({
			value,
			label
		}))
	}));
	if (values.rule === '' && !ask.has('start-y')) return { values, areas, errors: {}, answer: null };
	const { start, rule, errors } = check(values, words);
	if (!start || !rule || Object.keys(errors).length > 0) return { values, areas, errors, answer: null };
	const own = withSettings(rule, await readFigures(portal.publicDb), start);
	const events: ClockEvent[] = [{ type: 'start', date: start }];
	if (values.more !== '') {
		events.push({ type: 'extend', days: Number(values.more), decided: start, notified: start });
	}
	const explanation = readExplanation(
		{ rule: own, events, calendar: await portal.calendar() },
		words,
		language
	);
	return { values, areas, errors: {}, answer: { name: rule.name[language], explanation } };
};

type Values = { rule: string; start: { y: string; m: string; d: string }; more: string };

function check(values: Values, words: Words) {
	const all = words.clocks.attempt;
	const errors: Record<string, string> = {};
	const start = dayFrom(values.start);
	if (start === null) errors['start'] = all.noDay;
	if (versionsOf(values.rule).length === 0) errors['rule'] = all.noRule;
	const rule: Rule | undefined = start === null ? undefined : ruleFor(values.rule, start);
	if (start !== null && errors['rule'] === undefined && !rule) errors['rule'] = all.notInForce;
	const more = /^\d{1,3}$/.test(values.more) ? Number(values.more) : 0;
	if (values.more !== '' && (more < 1 || more > 366)) errors['more'] = all.noMore;
	return { start, rule, errors };
}

function dayFrom({ y, m, d }: Values['start']): Day | null {
	const plain = (text: string, length: number) => text.normalize('NFKC').trim().padStart(length, '0');
	const text = `${plain(y, 4)}-${plain(m, 2)}-${plain(d, 2)}`;
	return isDay(text) && text >= '2005-01-01' && text <= '2100-12-31' ? day(text) : null;
}
