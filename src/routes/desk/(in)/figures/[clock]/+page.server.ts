import { error, fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { setFigure } from '#casework/set-figure.server.ts';
import { dayInChina, isDay } from '#clocks/day.ts';
import { countyClocks, figureProblems, mostOf } from '#clocks/figure-limits.ts';
import { figureHistory } from '#clocks/settings.queries.server.ts';
import { withSettings } from '#clocks/settings.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One county figure: what it is, and what it was. */
export const load: PageServerLoad = async (event) => {
	countyKeeper(event);
	const context = await event.locals.portal.context();
	const today = todayOf(context);
	const rule = countyClocks(today).find(({ id }) => id === event.params.clock);
	if (!rule) error(404, 'not-found');
	const history = (await figureHistory(context.db)).filter((one) => one.clock === rule.id);
	const [y = '', m = '', d = ''] = today.split('-');
	return {
		name: rule.name,
		usual: rule.length,
		now: withSettings(rule, context.figures, today).length,
		capped: rule.standing !== 'policy',
		most: mostOf(rule),
		today: { y, m: String(Number(m)), d: String(Number(d)) },
		history: history.map((one) => ({
			id: one.id,
			from: one.from_day,
			figure: Number(one.value),
			reason: one.reason,
			on: dayInChina(one.set_at)
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = countyKeeper(event);
		const { locals, params, request } = event;
		const form = await request.formData();
		const text = (name: string) =>
			String(form.get(name) ?? '')
				.normalize('NFKC')
				.trim();
		const values = {
			figure: text('figure'),
			reason: String(form.get('reason') ?? '')
				.trim()
				.slice(0, 500),
			from: { y: text('from-y'), m: text('from-m'), d: text('from-d') }
		};
		const { y, m, d } = values.from;
		const from = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
		const context = await locals.portal.context();
		const today = todayOf(context);
		const figure = /^\d{1,4}$/.test(values.figure) ? Number(values.figure) : NaN;
		const one = { clock: params.clock, figure, from: isDay(from) ? from : '', reason: values.reason };
		const problems = figureProblems(one, today);
		if (problems.includes('not-a-county-figure')) error(404, 'not-found');
		if (problems.length > 0) {
			const words = wordsIn(locals.language).clocks.figures;
			const rule = countyClocks(today).find(({ id }) => id === params.clock);
			const errors: Record<string, string> = {};
			if (problems.includes('not-in-range')) {
				errors['figure'] = fill(words.notNumber, { max: rule ? mostOf(rule) : 366 });
			}
			if (problems.includes('not-a-day')) errors['from'] = words.notDay;
			if (problems.includes('no-reason')) errors['reason'] = words.noReason;
			return fail(400, { values, errors });
		}
		await setFigure(context, one, officer.account);
		locals.portal.log.info('figure-set', { clock: params.clock });
		redirect(303, '/desk/figures?saved');
	}
};
