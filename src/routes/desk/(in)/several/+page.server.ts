import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { optionsFor } from '#casework/action-form.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { readFilter } from '#casework/desk-filter.ts';
import { deskRows } from '#casework/desk.queries.server.ts';
import { rawInput } from '#casework/raw-input.ts';
import { askLabel } from '#casework/read-entry.ts';
import { MOST_AT_ONCE, takenTogether } from '#casework/several.ts';
import { offersFor, openSeveral, refusalsOf, takeOnSeveral } from '#casework/several.server.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { procedureOf } from '#procedures.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const asked = async (event: RequestEvent) => ({
	officer: signedInOfficer(event),
	context: await event.locals.portal.context(),
	words: wordsIn(event.locals.language)
});

/** The row in the address, `procedure:action`; one that is not taken together is as if it were not there. */
function rowOf(search: URLSearchParams) {
	const [id = '', action = ''] = (search.get('do') ?? '').split(':');
	const procedure = procedureOf(id);
	const step = procedure?.lifecycle[action];
	if (!procedure || !step || !takenTogether(action)) return null;
	return { procedure, action, step };
}

export const load: PageServerLoad = async (event) => {
	const { officer, context, words } = await asked(event);
	const search = event.url.searchParams;
	const ids = search.has('all')
		? await deskRows(
				context.db,
				officer,
				context.county,
				readFilter(search),
				todayOf(context),
				MOST_AT_ONCE
			).then((rows) => rows.map((row) => row.id))
		: search.getAll('case');
	const row = rowOf(search);
	const opened = await openSeveral(context, officer, ids.slice(0, MOST_AT_ONCE));
	const chosen = row ? opened.filter((one) => one.procedure.id === row.procedure.id) : opened;
	const first = chosen[0];
	const why = row ? refusalsOf(context, officer, chosen, row.action) : [];
	const nameOf = (action: string) => wordOf(words.casework.actions, action)?.do ?? action;
	return {
		gone: ids.length - chosen.length,
		most: ids.length > MOST_AT_ONCE ? MOST_AT_ONCE : null,
		rows: chosen.map(({ on }, at) => ({
			id: on.id,
			number: on.number,
			title: on.title === '' ? words.desk.queue.noTitle : on.title,
			version: on.version,
			stage: wordOf(words.casework.stages, on.stage)?.name ?? on.stage,
			why: why[at] == null ? null : refusalText(why[at], words)
		})),
		offers: row
			? []
			: offersFor(context, officer, chosen).map((offer) => ({
					value: `${offer.procedure}:${offer.action}`,
					kind: wordOf(words.casework.procedures, offer.procedure)?.short ?? offer.procedure,
					action: nameOf(offer.action),
					count: offer.count
				})),
		row:
			row && first
				? {
						key: `${row.procedure.id}:${row.action}`,
						name: nameOf(row.action),
						asks: row.step.asks.map((ask) => ({
							...ask,
							label: askLabel(words, row.procedure.id, row.action, ask.name)
						})),
						options: await optionsFor(
							{ officer, context, ...first },
							row.step.asks,
							words,
							event.locals.language
						)
					}
				: null
	};
};

export const actions: Actions = {
	take: async (event) => {
		const { officer, context, words } = await asked(event);
		const row = rowOf(event.url.searchParams);
		if (!row) error(404, 'not-found');
		const form = await event.request.formData();
		const ids = form.getAll('case').filter((one): one is string => typeof one === 'string');
		if (ids.length > MOST_AT_ONCE) error(413, 'too-many');
		if (ids.length === 0) redirect(303, '/desk/several');
		const seen = new Map(ids.map((id) => [id, Number(form.get(`seen-${id}`) ?? -1)]));
		const values = rawInput(row.step.asks, form);
		const chosen = (await openSeveral(context, officer, ids)).filter(
			(one) => one.procedure === row.procedure
		);
		const taken = await takeOnSeveral(context, officer, chosen, row.action, values, seen);
		event.locals.portal.log.info('several', {
			action: row.action,
			count: taken.filter((one) => one.because === null).length
		});
		const results = taken.map((one) => ({
			...one,
			because: one.because === null ? null : refusalText(one.because, words)
		}));
		const answer = { row: `${row.procedure.id}:${row.action}`, results };
		return results.every((one) => one.because !== null) ? fail(409, answer) : answer;
	}
};
