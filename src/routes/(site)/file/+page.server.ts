import { emergencies, lawfulWays, matterOptions } from '#routes/(site)/file/ways.ts';
import { draftCookie } from '#routes/(site)/file/draft.server.ts';
import { readDraft } from '#casework/draft.store.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { doorOf, nextQuestion, readTold } from '#complaints/door.ts';
import { testRoutes } from '#jurisdiction/test-routes.ts';
import { filedAlone } from '#procedures.ts';
import { now } from '#platform/time.server.ts';
import { keepTold, toldIn } from '#routes/(site)/file/told.server.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** The doors; with `words` or with answers, what was found for them. */
export const load: PageServerLoad = async ({ url, locals, cookies }) => {
	const { portal, language } = locals;
	const words = await toldIn(locals, url);
	const told = readTold(
		url.searchParams.get('what'),
		url.searchParams.get('who'),
		url.searchParams.get('want')
	);
	const doors = filedAlone.map((one) => one.id);
	const answered = told.what !== null && nextQuestion(told) === null;
	if (words === '' && !answered) return { doors, drafts: await openDrafts(), found: null };

	const county = await portal.county();
	const door = answered ? doorOf(told) : null;
	const hits = (await portal.context())
		.rank(words, '')
		.matters.slice(0, 5)
		.map((one) => ({ ...one, score: one.weight }));
	const routes = testRoutes(county, {
		procedure: door?.procedure ?? '',
		matter: hits[0]?.matter,
		text: words,
		answers: door?.answers ?? []
	});
	return {
		doors,
		drafts: [],
		found: {
			words,
			told: url.searchParams.get('told') ?? '',
			door: door?.procedure ?? null,
			emergencies: emergencies(county, routes, language),
			ways: lawfulWays(county, routes, language),
			matters: matterOptions(county, hits, dayInChina(now()), language)
		}
	};

	async function openDrafts(): Promise<string[]> {
		const mine = await Promise.all(
			doors.map(async (id) => {
				const secret = cookies.get(draftCookie(id, url));
				const draft = secret ? await readDraft(portal, secret) : null;
				return draft && !draft.sent ? id : null;
			})
		);
		return mine.flatMap((id) => (id === null ? [] : [id]));
	}
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const words = String((await request.formData()).get('words') ?? '').trim();
		redirect(303, words === '' ? '/file' : `/file?told=${await keepTold(locals, words)}`);
	}
};
