import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { decideOpen } from '#casework/decide.ts';
import { FILE_LIMIT } from '#casework/keep-upload.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { documentsOf } from '#disclosure/information-request/documents.queries.server.ts';
import { handToCatalogue, keepDocument } from '#disclosure/information-request/documents.store.server.ts';
import { readDocument } from '#disclosure/redaction/read-document.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const opened = async (event: Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } }) => {
	const all = await openedCase(event);
	const { on, procedure, officer, context } = all;
	if (!procedure.lifecycle['decide-part']) error(404, 'not-found');
	const may = (action: string): boolean =>
		decideOpen(
			procedure,
			action,
			{
				on,
				actor: officer,
				input: {},
				today: todayOf(context),
				deadlines: deadlinesOf(procedure, on.timeline, context)
			},
			context.county
		).ok;
	return { ...all, works: may('decide-part'), hands: may('hand-to-catalogue') };
};

export const load: PageServerLoad = async (event) => {
	const { on, context, works, hands } = await opened(event);
	const rows = await documentsOf(context.db, on.id);
	const shown = rows.map(({ id, kind, name, hash, passages }) => ({ id, kind, name, hash, passages }));
	return {
		id: on.id,
		number: on.number,
		title: on.title,
		version: on.version,
		works,
		hands,
		documents: shown
	};
};

export const actions: Actions = {
	upload: async (event) => {
		const { on, context, officer, works } = await opened(event);
		if (!works) error(404, 'not-found');
		const words = wordsIn(event.locals.language).reports.documents;
		const upload = (await event.request.formData()).get('file');
		if (!(upload instanceof File) || upload.size === 0)
			return fail(400, { refused: words.unreadable['not-readable'] });
		if (upload.size > FILE_LIMIT) return fail(400, { refused: words.unreadable['too-large'] });
		const bytes = new Uint8Array(await upload.arrayBuffer());
		const read = await readDocument(bytes);
		if (typeof read === 'string') return fail(400, { refused: words.unreadable[read] });
		const row = await keepDocument(context, event.locals.portal.files, on.id, officer, bytes, {
			kind: 'source',
			name: upload.name.slice(-100),
			type: read.kind === 'pdf' ? 'application/pdf' : 'text/plain; charset=utf-8',
			source: null,
			passages: 0,
			hidden: read.kind === 'pdf' ? read.hidden : 0
		});
		redirect(303, `/desk/cases/${on.id}/documents/${row.id}`);
	},
	hand: async (event) => {
		const { on, procedure, context, officer } = await opened(event);
		const form = await event.request.formData();
		const input = { document: String(form.get('document')), documentTitle: on.title };
		try {
			await handToCatalogue(context, procedure, on, officer, input, Number(form.get('seen')));
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(409, { refused: refusalText(refused.because, wordsIn(event.locals.language)) });
		}
		redirect(303, `/desk/cases/${on.id}?done=hand-to-catalogue`);
	}
};
