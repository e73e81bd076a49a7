import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { knownNames } from '#casework/known-names.server.ts';
import { keepDocument } from '#disclosure/information-request/documents.store.server.ts';
import {
	findAll,
	linesOf,
	readArea,
	readRange,
	wholeText,
	withoutPassages,
	joined
} from '#disclosure/redaction/passages.ts';
import { spansUnder } from '#disclosure/redaction/areas.server.ts';
import { readDocument } from '#disclosure/redaction/read-document.server.ts';
import { redact } from '#disclosure/redaction/redact.server.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { proposeMasks } from '#publication/mask.ts';
import { openedSource, type SourceEvent } from './source.server.ts';
import type { Actions, PageServerLoad } from './$types';

const opened = async (event: SourceEvent) => {
	const source = await openedSource(event);
	const { on, context } = source;
	const read = await readDocument(source.bytes);
	if (typeof read === 'string') error(404, 'not-found');
	const text = wholeText(read.pages);
	const known = await knownNames(context, on);
	const proposals = [...new Set(proposeMasks(text, { known }).map((one) => one.text))];
	return { ...source, read, text, proposals, words: wordsIn(event.locals.language).reports.documents };
};

export const load: PageServerLoad = async (event) => {
	const { on, document, read, proposals } = await opened(event);
	return {
		id: on.id,
		here: `/desk/cases/${on.id}/documents/${document.id}`,
		name: document.name,
		hidden: document.hidden,
		notes: read.kind === 'pdf' ? read.notes : 0,
		sheets: read.kind === 'pdf' ? read.drawn.map(({ width, height }) => ({ width, height })) : [],
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
		areas: String(form.get('areas') ?? ''),
		chosen: form.getAll('proposal').map(String),
		whole: form.get('whole') === 'yes'
	};
	const { text, words } = ready;
	const lines = linesOf(ready.read.pages);
	const found = [...lists(form, 'words'), ...typed.chosen].map((one) => ({ one, spans: findAll(text, one) }));
	const ranges = lists(form, 'ranges').map((one) => ({ one, spans: readRange(lines, one) }));
	const sheets = ready.read.kind === 'pdf' ? ready.read.drawn.length : 0;
	const areas = lists(form, 'areas').map((one) => ({ one, area: readArea(one, sheets) }));
	const errors = [
		...found
			.filter(({ spans }) => spans.length === 0)
			.map(({ one }) => ({ href: '#words', text: fill(words.notFound, { text: one }) })),
		...ranges
			.filter(({ spans }) => spans === null)
			.map(({ one }) => ({ href: '#ranges', text: fill(words.notThere, { text: one }) })),
		...areas
			.filter(({ area }) => area === null)
			.map(({ one }) => ({ href: '#areas', text: fill(words.noArea, { text: one }) }))
	];
	const cut = areas.flatMap(({ area }) => (area ? [area] : []));
	const spans = joined([
		...[...found, ...ranges].flatMap((one) => one.spans ?? []),
		...spansUnder(ready.read, cut)
	]);
	return { ...ready, typed, errors, spans, areas: cut };
};

export const actions: Actions = {
	preview: async (event) => {
		const { typed, errors, spans, areas, text } = await marked(event);
		return errors.length > 0
			? fail(400, { typed, errors })
			: { typed, preview: withoutPassages(text, spans), areas };
	},
	make: async (event) => {
		const { typed, errors, spans, areas, read, document, on, officer, context, words } = await marked(event);
		if (errors.length > 0) return fail(400, { typed, errors });
		// A copy in which nothing is covered is made on purpose or not at all.
		if (spans.length + areas.length === 0 && !typed.whole)
			return fail(400, { typed, errors: [{ href: '#whole', text: words.nothingMarked }] });
		const made = await redact(read, spans, areas);
		if ('found' in made) {
			const text = fill(words.stayed, { text: made.found.join('、') });
			return fail(409, { typed, errors: [{ href: '#words', text }] });
		}
		await keepDocument(context, event.locals.portal.files, on.id, officer, made.bytes, {
			kind: 'clean',
			name: document.name,
			type: document.type,
			source: document.id,
			passages: spans.length + areas.length,
			hidden: 0
		});
		redirect(303, `/desk/cases/${on.id}/documents`);
	}
};
