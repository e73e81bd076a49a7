import { openChanges, officerAccounts } from '#casework/officer-accounts/officer-accounts.queries.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { namingIn } from '#casework/naming.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import { searchUnits } from '#units/units.ts';
import type { PageServerLoad } from './$types';

/** All officers' accounts, and the changes that wait for a second administrator. */
export const load: PageServerLoad = async (event) => {
	countyKeeper(event);
	const { db, county, ...context } = await event.locals.portal.context();
	const search = (event.url.searchParams.get('q') ?? '').trim().slice(0, 60);
	const page = Math.max(1, Math.min(999, Number(event.url.searchParams.get('page')) || 1));
	const units = search === '' ? [] : searchUnits(county, search).map((unit) => unit.id);
	const { unit } = namingIn(county, event.locals.language, todayOf(context));
	const { rows, count, pages } = await officerAccounts(db, { search, units, page });
	return {
		search,
		page,
		pages,
		count,
		rows: rows.map((row) => ({ ...row, unit: unit(row.unit ?? '') })),
		waiting: (await openChanges(db)).map(({ id, kind, name, body, asker, asked_at }) => ({
			id,
			kind,
			name: name ?? body.name ?? '',
			asker,
			asked_at
		}))
	};
};
