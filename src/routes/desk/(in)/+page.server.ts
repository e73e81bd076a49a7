import { fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { deskPage } from '#casework/desk.queries.server.ts';
import { queueRow } from '#casework/queue-row.ts';
import { namingIn } from '#casework/naming.ts';
import { wordsIn } from '#i18n/words.ts';
import { officerNames } from '#people/accounts.queries.server.ts';
import { procedures } from '#procedures.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { startOf } from '#routes/desk/start-of.ts';
import { keptViews } from '#casework/kept-views.queries.server.ts';
import { dropView, keepView } from '#casework/kept-views.store.server.ts';
import { filterAddress, readFilter } from '#casework/desk-filter.ts';
import { MOST_AT_ONCE } from '#casework/several.ts';
import { storable } from '#platform/storable.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const officer = signedInOfficer({ locals, url });
	const start = startOf(locals.who?.kind === 'officer' ? locals.who.roles : []);
	if (start) redirect(303, start);
	const { language, portal } = locals;
	const context = await portal.context();
	const today = todayOf(context);
	const filter = readFilter(url.searchParams);
	const list = await deskPage(context.db, officer, context.county, filter, today);
	const handlers = list.rows.flatMap((row) => row.handler ?? []);
	const naming = namingIn(context.county, language, today, await officerNames(context.db, handlers));
	const words = wordsIn(language);
	const kept = await keptViews(context.db, officer);
	const here = filterAddress('/desk', { ...filter, page: 1 });
	const units = [...new Set([officer.unit, filter.unit, ...list.rows.map((row) => row.unit)])];
	return {
		filter,
		most: MOST_AT_ONCE,
		kept: kept.filter((one) => one.own && one.path === here),
		count: list.count,
		pages: list.pages,
		rows: list.rows.map((row) => queueRow(row, words, naming, today)),
		kinds: procedures.filter((one) => !one.sealed).map((one) => one.id),
		stages: [...new Set(procedures.flatMap((one) => (one.sealed ? [] : Object.keys(one.stages))))],
		units: units.flatMap((unit) => (unit ? [{ value: unit, label: naming.unit(unit) }] : []))
	};
};

const NAME_LENGTH = 40;

export const actions: Actions = {
	keep: async (event) => {
		const officer = signedInOfficer(event);
		const { db, now } = await event.locals.portal.context();
		const form = await event.request.formData();
		const given = form.get('name');
		const name = typeof given === 'string' ? storable(given).trim() : '';
		if (name === '' || [...name].length > NAME_LENGTH) return fail(400, { wrong: 'missing' as const });
		const path = filterAddress('/desk', { ...readFilter(event.url.searchParams), page: 1 });
		const view = { name, path, forUnit: form.get('for-unit') === 'yes' };
		if (!(await keepView(db, officer, view, now))) return fail(409, { wrong: 'tooMany' as const });
		redirect(303, path);
	},
	drop: async (event) => {
		const officer = signedInOfficer(event);
		const { db } = await event.locals.portal.context();
		const id = (await event.request.formData()).get('id');
		if (typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) await dropView(db, officer, id);
		redirect(303, filterAddress('/desk', { ...readFilter(event.url.searchParams), page: 1 }));
	}
};
