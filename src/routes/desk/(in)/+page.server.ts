import { redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { readFilter } from '#casework/desk-filter.ts';
import { deskPage } from '#casework/desk.queries.server.ts';
import { queueRow } from '#casework/queue-row.ts';
import { namingIn } from '#casework/naming.ts';
import { wordsIn } from '#i18n/words.ts';
import { officerNames } from '#people/accounts.queries.server.ts';
import { procedures } from '#procedures.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { startOf } from '#routes/desk/start-of.ts';
import type { PageServerLoad } from './$types';

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
	const units = [...new Set([officer.unit, filter.unit, ...list.rows.map((row) => row.unit)])];
	return {
		filter,
		count: list.count,
		pages: list.pages,
		rows: list.rows.map((row) => queueRow(row, words, naming, today)),
		kinds: procedures.filter((one) => !one.sealed).map((one) => one.id),
		stages: [...new Set(procedures.flatMap((one) => (one.sealed ? [] : Object.keys(one.stages))))],
		units: units.flatMap((unit) => (unit ? [{ value: unit, label: naming.unit(unit) }] : []))
	};
};
