import { error } from '@sveltejs/kit';
import type { Officer } from '#casework/case.ts';
import { todayOf } from '#casework/context.server.ts';
import { namingIn } from '#casework/naming.ts';
import { wordsIn } from '#i18n/words.ts';
import { officerNames } from '#people/accounts.queries.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { readBoard } from '#supervision/board-filter.ts';
import { boardRow } from '#supervision/board-row.ts';
import { boardRows, openable } from '#supervision/board.queries.server.ts';
import { mayReadBoard } from '#supervision/scope.queries.server.ts';

type Asked = { locals: App.Locals; url: URL };

/** An officer who supervises, or reads the board; for everybody else the page does not exist. */
export function boardReader(event: Asked): Officer {
	const officer = signedInOfficer(event);
	if (!mayReadBoard(officer)) error(404, 'not-found');
	return officer;
}

/** The list that the address asks for, in words; page and file show the same. */
export async function boardOf(event: Asked) {
	const officer = boardReader(event);
	const { locals, url } = event;
	const context = await locals.portal.context();
	const { db, county } = context;
	const today = todayOf(context);
	const filter = readBoard(url.searchParams);
	const rows = await boardRows(db, officer, county, filter, today);
	const handlers = [...new Set(rows.flatMap((row) => row.handler ?? []))];
	const [names, visible] = await Promise.all([
		officerNames(db, handlers),
		openable(db, officer, county, [...new Set(rows.map((row) => row.id))])
	]);
	const naming = namingIn(county, locals.language, today, names);
	const words = wordsIn(locals.language);
	return {
		officer,
		context,
		today,
		filter,
		naming,
		words,
		units: [...new Set(rows.map((row) => row.unit))],
		kinds: [...new Set(rows.map((row) => row.procedure))],
		lines: rows.map((row) => boardRow(row, words, naming, visible.has(row.id)))
	};
}
