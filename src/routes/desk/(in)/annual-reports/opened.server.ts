import { error } from '@sveltejs/kit';
import { reportOf } from '#disclosure/annual-report/report.queries.server.ts';
import { opensReport } from '#disclosure/annual-report/report.store.server.ts';
import { frozenShape } from '#disclosure/annual-report/report.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { Finished } from '#routes/report-files.server.ts';

type Asked = { locals: App.Locals; url: URL; params: { id: string } };

/** A yearly report of the officer's own unit; for everybody else the page does not exist. */
export async function openedReport(event: Asked) {
	const officer = signedInOfficer(event);
	const context = await event.locals.portal.context();
	const row = await reportOf(context.db, event.params.id);
	if (!row || !opensReport(officer, row.kind, row.body)) error(404, 'not-found');
	return { officer, context, row };
}

/** The same once it no longer changes. */
export async function finishedReport(event: Asked): Promise<Finished> {
	const { row } = await openedReport(event);
	const { id, kind, published_on: publishedOn, hash } = row;
	if (publishedOn === null || hash === null) error(404, 'not-found');
	return { id, kind, publishedOn, hash, report: frozenShape.parse(row.frozen) };
}
