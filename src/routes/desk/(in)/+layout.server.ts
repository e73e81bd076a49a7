import { keptViews } from '#casework/kept-views.queries.server.ts';
import { viewsOf } from '#casework/desk-filter.ts';
import { deskCounts } from '#casework/desk.queries.server.ts';
import { mayReadExports } from '#casework/incidents/exports.queries.server.ts';
import { countRequests, mayAnswer } from '#casework/own-data/requests.queries.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { namingIn } from '#casework/naming.ts';
import { keepsCounty } from '#routes/desk/county-keeper.server.ts';
import { isKeeper, signedInOfficer } from '#routes/desk/officer.server.ts';
import { countReminders } from '#supervision/reminders.queries.server.ts';
import { mayReadBoard } from '#supervision/scope.queries.server.ts';
import type { LayoutServerLoad } from './$types';

/** The frame of the desk: who is signed in, which views they have, and how much waits in each. */
export const load: LayoutServerLoad = async ({ locals, url }) => {
	const officer = signedInOfficer({ locals, url });
	const context = await locals.portal.context();
	const today = todayOf(context);
	const views = viewsOf(officer);
	const liaison = officer.roles.includes('liaison');
	const reminders = liaison ? 0 : await countReminders(context.db, officer, context.county);
	const counts = liaison ? {} : await deskCounts(context.db, officer, context.county, views, today);
	const kept = liaison ? [] : await keptViews(context.db, officer);
	return {
		kept: [...new Map(kept.map((one) => [one.path, one])).values()],
		officer: {
			name: officer.name,
			unit: namingIn(context.county, locals.language, today).unit(officer.unit)
		},
		views: liaison ? [] : views.map((view) => ({ view, count: counts[view] ?? 0 })),
		reminders,
		dataRequests: await countRequests(context.db, officer, context.county),
		may: {
			supervise: mayReadBoard(officer),
			file: officer.roles.includes('registrar'),
			sealed: liaison,
			incidents: isKeeper(locals, 'security'),
			exports: mayReadExports(officer),
			dataRequests: mayAnswer(officer) && !liaison,
			retention: isKeeper(locals, 'archivist'),
			disclose: !liaison,
			decisions: !liaison,
			topics: officer.roles.includes('dispatcher'),
			catalogue: mayEdit(locals),
			county: keepsCounty(locals)
		}
	};
};

const mayEdit = ({ who }: App.Locals): boolean =>
	who?.kind === 'officer' && who.roles.some((role) => role === 'dispatcher' || role === 'administrator');
