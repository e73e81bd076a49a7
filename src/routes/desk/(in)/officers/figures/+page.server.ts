import { fail, redirect } from '@sveltejs/kit';
import { setSignInFigure } from '#casework/officer-accounts/set-sign-in-figure.store.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { isDay } from '#clocks/day.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { isSignInFigure, signInFigureNames, signInFigures } from '#people/sign-in-figures.ts';
import { signInFigureHistory, signInLimits } from '#people/sign-in-figures.queries.server.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the county sets about signing in: the figure in force, the usual one, and what was set before. */
export const load: PageServerLoad = async (event) => {
	countyKeeper(event);
	const context = await event.locals.portal.context();
	const today = todayOf(context);
	const limits = await signInLimits(context.db, today);
	const [y = '', m = '', d = ''] = today.split('-');
	return {
		saved: event.url.searchParams.has('saved'),
		rows: signInFigureNames.map((name) => ({ name, now: limits[name], ...signInFigures[name] })),
		today: { y, m: String(Number(m)), d: String(Number(d)) },
		history: (await signInFigureHistory(context.db)).map((row) => ({
			id: row.id,
			name: row.key.slice('sign-in:'.length),
			from: row.from_day,
			value: Number(row.value),
			reason: row.reason
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = countyKeeper(event);
		const form = await event.request.formData();
		const text = (name: string) =>
			String(form.get(name) ?? '')
				.normalize('NFKC')
				.trim();
		const day = { y: text('from-y'), m: text('from-m'), d: text('from-d') };
		const from = `${day.y}-${day.m.padStart(2, '0')}-${day.d.padStart(2, '0')}`;
		const values = {
			name: text('name'),
			value: text('value'),
			from: day,
			reason: text('reason').slice(0, 500)
		};
		const value = /^\d{1,4}$/.test(values.value) ? Number(values.value) : NaN;
		const set = { ...values, value, from: isDay(from) ? from : '' };
		try {
			await setSignInFigure(await event.locals.portal.context(), set, officer.account);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const words = wordsIn(event.locals.language).access.figures;
			const figure = isSignInFigure(values.name) ? signInFigures[values.name] : { least: 0, most: 0 };
			const said = (code: string) => fill(words.problems[code as keyof typeof words.problems], figure);
			const problems = Object.entries(refused.problems).map(([field, code]) => [field, said(code)]);
			return fail(400, { values, errors: Object.fromEntries(problems) as Record<string, string> });
		}
		redirect(303, '/desk/officers/figures?saved');
	}
};
