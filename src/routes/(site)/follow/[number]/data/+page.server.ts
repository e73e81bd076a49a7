import { error, fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { holdingsOf } from '#casework/own-data/holdings.server.ts';
import { readRequest } from '#casework/own-data/read-request.ts';
import { askOwnData } from '#casework/own-data/requests.store.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { dayInChina } from '#clocks/day.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import { unitNames } from '#units/names.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is held of whoever filed, and what they may ask about it (PI21 arts. 44-50). */
export const load: PageServerLoad = async (event) => {
	const { on, context } = await followedCase(event);
	const names = unitNames(context.county, event.locals.language);
	const { looks, notices, requests, ...held } = await holdingsOf(context, on);
	return {
		number: on.number,
		sealed: on.sealed,
		...held,
		notices: notices.map((one) => ({
			channel: one.channel,
			day: dayInChina(one.created_at),
			sent: one.sent_at !== null
		})),
		looks: looks.map((look) => ({ ...look, unit: names[look.unit ?? ''] ?? '' })),
		requests: requests.map(({ id, kind, asked_on, due_on, agreed_by, outcome, asked, answer }) => ({
			id,
			kind,
			asked_on,
			due_on,
			state: outcome ?? (agreed_by === null ? ('open' as const) : ('agreed' as const)),
			words: asked?.words ?? '',
			answer
		})),
		due: reckoned(context, 'PI-RIGHTS', todayOf(context)),
		sent: event.url.searchParams.has('sent')
	};
};

const names = ['kind', 'words', 'name', 'phone', 'email', 'address'];

export const actions: Actions = {
	default: async (event) => {
		const { on, context } = await followedCase(event);
		if (on.sealed) error(404, 'not-found');
		const form = await event.request.formData();
		const typed = Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]));
		const read = readRequest((name) => typed[name] ?? '');
		if ('problems' in read) return fail(400, { typed, problems: read.problems, refused: null });
		try {
			await askOwnData(context, on, read.asked);
		} catch (refusal) {
			if (!(refusal instanceof Refusal)) throw refusal;
			return fail(409, { typed, problems: {}, refused: refusal.because });
		}
		redirect(303, `/follow/${on.number}/data?sent`);
	}
};
