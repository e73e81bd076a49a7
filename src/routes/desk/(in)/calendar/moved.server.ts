import { error } from '@sveltejs/kit';
import { knownTo, movesBy } from '#casework/open-clocks.queries.server.ts';
import { visibleOf } from '#casework/visible.queries.server.ts';
import { versionsOf } from '#clocks/rules.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';

/** The due days that one loading moved, as far as the officer may know of the cases. */
export async function movedBy(event: { locals: App.Locals; url: URL; params: { version: string } }) {
	const officer = countyKeeper(event);
	const { db, county, calendar } = await event.locals.portal.context();
	const version = Number(event.params.version);
	if (!Number.isInteger(version) || version < 1 || version > calendar.version) error(404, 'not-found');
	const moves = await movesBy(db, version);
	const ids = moves.map((one) => one.id);
	const known = await knownTo(db, officer, county, ids);
	const opens = new Set(await visibleOf(db, officer, county, ids));
	const { language } = event.locals;
	const rows = moves
		.filter((one) => known.has(one.id))
		.map((one) => ({
			href: opens.has(one.id) ? `/desk/cases/${one.id}/clocks/${one.clock}` : null,
			number: one.number,
			clock: one.clock,
			name: versionsOf(one.clock).at(-1)?.name[language] ?? one.clock,
			before: one.due_before,
			after: one.due_after
		}));
	return { version, rows };
}
