import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { knownNames } from '#casework/known-names.server.ts';
import { documentOf } from '#disclosure/information-request/documents.queries.server.ts';
import { keepDocument } from '#disclosure/information-request/documents.store.server.ts';
import {
	findAll,
	linesOf,
	readRange,
	wholeText,
	withoutPassages,
	joined
} from '#disclosure/redaction/passages.ts';
import { readDocument } from '#disclosure/redaction/read-document.server.ts';
import { redact } from '#disclosure/redaction/redact.server.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { proposeMasks } from '#publication/mask.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

const opened = async (
	event: Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string; document: string } }
) => {
	const all = await openedCase(event);
	const { on, context, officer } = all;
	const document = await documentOf(context.db, on.id, event.params.document);
	if (document?.kind !== 'source' || officer.unit !== on.unit) error(404, 'not-found');
	const bytes = new Uint8Array(await event.locals.portal.files.get(document.storage_key));
	const read = await readDocument(bytes);
	if (typeof read === 'string') error(404, 'not-found');
	const text = wholeText(read.pages);
	const known = await knownNames(context, on);
	const proposals = [...new Set(proposeMasks(text, { known }).map((one) => one.text))];
	return { ...all, document, read, text, proposals, words: wordsIn(event.locals.language).reports.documents };
};

export const load: PageServerLoad = async (event) => {
	const { on, document, read, proposals } = await opened(event);
	return {
		id: on.id,
		name: document.name,
		hidden: document.hidden,
		proposals,
		lines: linesOf(read.pages).map(({ page, line, text }) => ({ page, line, text }))
	};
};

const lists = (form: FormData, name: string): string[] =>
	String(form.get(name) ?? '')
		.split(/\r?\n/)
		.map((one) => one.trim())
		.filter((one) => one !== '');

const marked = async (event: RequestEvent & { params: { id: string; document: string } }) => {
	const ready = await opened(event);
	const form = await event.request.formData();
	const typed = {
		words: String(form.get('words') ?? ''),
		ranges: String(form.get('ranges') ?? ''),
		chosen: form.getAll('proposal').map(String)
	};
	const { text, words } = ready;
	const lines = linesOf(ready.read.pages);
	const found = [...lists(form, 'words'), ...typed.chosen].map((one) => ({ one, spans: findAll(text, one) }));
	const ranges = lists(form, 'ranges').map((one) => ({ one, spans: readRange(lines, one) }));
	const errors = [
		...found
			.filter(({ spans }) => spans.length === 0)
			.map(({ one }) => ({ href: '#words', text: fill(words.notFound, { text: one }) })),
		...ranges
			.filter(({ spans }) => spans === null)
			.map(({ one }) => ({ href: '#ranges', text: fill(words.notThere, { text: one }) }))
	];
	const spans = joined([...found, ...ranges].flatMap((one) => one.spans ?? []));
	return { ...ready, typed, errors, spans };
};

export const actions: Actions = {
	preview: async (event) => {
		const { typed, errors, spans, text } = await marked(event);
		return errors.length > 0
			? fail(400, { typed, errors })
			: { typed, preview: withoutPassages(text, spans), count: spans.length };
	},
	make: async (event) => {
		const { typed, errors, spans, read, document, on, officer, context, words } = await marked(event);
		if (errors.length > 0) return fail(400, { typed, errors });
		const made = await redact(read, spans);
		if ('found' in made) {
			const text = fill(words.stayed, { text: made.found.join('、') });
			return fail(409, { typed, errors: [{ href: '#words', text }] });
		}
		await keepDocument(context, event.locals.portal.files, on.id, officer, made.bytes, {
			kind: 'clean',
			name: document.name,
			type: document.type,
			source: document.id,
			passages: spans.length,
			hidden: 0
		});
		redirect(303, `/desk/cases/${on.id}/documents`);
	}
};
