import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Officer } from '#casework/case.ts';
import { exportPurposes, type ExportList } from '#casework/incidents/duties.ts';
import { recordExport } from '#casework/incidents/incidents.store.server.ts';
import { storable } from '#platform/storable.ts';
import { handOnNote } from '#routes/desk/export-note.server.ts';
import { tableFile, type Table } from '#routes/data-answer.ts';

/**
 * A table of cases as a file. It leaves only once it was said what for, and who took it is written down first
 * (ZW716 art. 7; INV-60); otherwise the question is asked again.
 */
export async function leaveDesk(
	event: RequestEvent,
	officer: Officer,
	list: ExportList,
	name: string,
	make: () => Promise<Extract<Table, readonly unknown[]>>
): Promise<Response> {
	const form = await event.request.formData();
	const purpose = exportPurposes.find((one) => one === form.get('purpose'));
	const note = storable(String(form.get('note') ?? ''))
		.trim()
		.slice(0, 300);
	if (!purpose || note === '') {
		const asked = new URLSearchParams(event.url.search);
		asked.set('list', list);
		asked.set('purpose', purpose ?? '');
		handOnNote(event, note);
		if (event.params['version']) asked.set('version', event.params['version']);
		redirect(303, `/desk/export?${asked}`);
	}
	const rows = await make();
	const context = await event.locals.portal.context();
	const filter = event.params['version'] ? `?version=${event.params['version']}` : event.url.search;
	await recordExport(context, officer, { list, purpose, note, filter, rows: rows.length });
	return tableFile(rows, name, { 'cache-control': 'no-store' });
}
