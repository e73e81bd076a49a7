import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dayInChina } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { now } from '#platform/time.server.ts';
import { passDays } from '#work.server.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST = 70;

/** Only in a demonstration: its time can be moved on, so that a period can be seen to end. */
export const load: PageServerLoad = ({ locals, url }) => {
	if (!locals.portal.config.demonstration) error(404, 'not-found');
	return { today: dayInChina(now()), passed: Number(url.searchParams.get('passed')) || null };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		if (!locals.portal.config.demonstration) error(404, 'not-found');
		const typed = String((await request.formData()).get('days') ?? '').trim();
		const days = z.coerce.number().int().min(1).max(MOST).safeParse(typed);
		if (!days.success) {
			return fail(400, { typed, error: wordsIn(locals.language).demonstration.wrong });
		}
		await passDays(locals.portal, days.data);
		redirect(303, `/demonstration?passed=${days.data}`);
	}
};
