import { redirect } from '@sveltejs/kit';
import Papa from 'papaparse';
import { todayOf } from '#casework/context.server.ts';
import { readFilter } from '#casework/desk-filter.ts';
import { deskRows } from '#casework/desk.queries.server.ts';
import { exportPurposes } from '#casework/incidents/duties.ts';
import { recordExport } from '#casework/incidents/incidents.store.server.ts';
import { namingIn } from '#casework/naming.ts';
import { queueRow } from '#casework/queue-row.ts';
import { wordsIn } from '#i18n/words.ts';
import { officerNames } from '#people/accounts.queries.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { RequestHandler } from './$types';

const MOST = 10_000;

/** The view as a file, once it was said what for: the same rows in the same order, and no cell that a spreadsheet would take for a formula. */
export const POST: RequestHandler = async ({ locals, url, request }) => {
	const officer = signedInOfficer({ locals, url });
	const form = await request.formData();
	const purpose = exportPurposes.find((one) => one === form.get('purpose'));
	const note = String(form.get('note') ?? '')
		.trim()
		.slice(0, 300);
	if (!purpose || note === '') {
		const asked = new URLSearchParams(url.search);
		asked.set('purpose', purpose ?? '');
		asked.set('note', note);
		redirect(303, `/desk/export?${asked}`);
	}
	const context = await locals.portal.context();
	const today = todayOf(context);
	const rows = await deskRows(context.db, officer, context.county, readFilter(url.searchParams), today, MOST);
	await recordExport(context, officer, { purpose, note, filter: url.search, rows: rows.length });
	const handlers = [...new Set(rows.flatMap((row) => row.handler ?? []))];
	const naming = namingIn(context.county, locals.language, today, await officerNames(context.db, handlers));
	const words = wordsIn(locals.language);
	const heads = words.desk.queue;
	const lines = rows.map((row) => {
		const { number, kind, title, stage, place, unit, handler, received, dueOn, due } = queueRow(
			row,
			words,
			naming,
			today
		);
		return {
			[heads.number]: number,
			[heads.kind]: kind,
			[heads.title]: title,
			[heads.stage]: stage,
			[heads.place]: place,
			[heads.unit]: unit,
			[heads.handler]: handler,
			[heads.received]: received,
			[heads.dueOn]: dueOn,
			[heads.due]: due.text
		};
	});
	// The mark at the start tells spreadsheets that this is UTF-8.
	const body = `\ufeff${Papa.unparse(lines, { escapeFormulae: true })}`;
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="cases-${today}.csv"`
		}
	});
};
