import { error, fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { handUpsOf } from '#disclosure/annual-report/report.queries.server.ts';
import { drawReport, publishReport, saveReport } from '#disclosure/annual-report/report.store.server.ts';
import {
	cellsOfKind,
	frozenShape,
	isForPublic,
	partsOfKind,
	type Entered
} from '#disclosure/annual-report/report.ts';
import { handUp } from '#disclosure/annual-report/hand-up.store.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedReport } from '#routes/desk/(in)/annual-reports/opened.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { officer, context, row } = await openedReport(event);
	const { kind, id } = row;
	const published = row.published_on !== null;
	const drawn = published ? null : await drawReport(context.db, context, row);
	return {
		id,
		kind,
		published: row.published_on,
		report: drawn?.report ?? frozenShape.parse(row.frozen),
		faults: drawn?.faults ?? null,
		parts: partsOfKind(kind),
		cells: kind === 'rule-of-law' ? [] : cellsOfKind(kind),
		handedUp: (await handUpsOf(context.db, [id]))[0] ?? null,
		handsUp: officer.roles.includes('head'),
		writes: !published && officer.roles.includes('handler'),
		forPublic: isForPublic(kind),
		publishes: !published && isForPublic(kind) && officer.roles.includes('head'),
		hash: row.hash,
		saved: event.url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { officer, context, row } = await openedReport(event);
		const form = await event.request.formData();
		const text = (name: string): string =>
			String(form.get(name) ?? '')
				.replace(/\r\n/g, '\n')
				.trim();
		const narrative = Object.fromEntries(partsOfKind(row.kind).map((part) => [part, text(`part-${part}`)]));
		const entered: Entered = Object.fromEntries(
			cellsOfKind(row.kind).map((cell) => [
				cell,
				{ n: readFigure(text(`cell-${cell}`)), source: text(`source-${cell}`).slice(0, 200) }
			])
		);
		await saveReport(context, officer, row.id, narrative, row.kind === 'rule-of-law' ? {} : entered).catch(
			declined
		);
		redirect(303, `/desk/annual-reports/${row.id}?saved`);
	},
	'hand-up': async (event) => {
		const { officer, context, row } = await openedReport(event);
		const words = wordsIn(event.locals.language);
		const to = String((await event.request.formData()).get('to') ?? '');
		try {
			await handUp(context, officer, row.id, to);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'check-input') return fail(400, { to, noWhom: words.reports.desk.noWhom });
			return fail(409, { refused: refusalText(refused.because, words) });
		}
		redirect(303, `/desk/annual-reports/${row.id}`);
	},
	publish: async (event) => {
		const { officer, context, row } = await openedReport(event);
		try {
			await publishReport(context, officer, row.id);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(409, { refused: refusalText(refused.because, wordsIn(event.locals.language)) });
		}
		redirect(303, `/disclosure/annual-reports/${row.id}`);
	}
};

/** A figure as typed; a body may also take away what stands on the portal twice. What is no number adds nothing. */
const readFigure = (typed: string): number => {
	const n = Number(typed.normalize('NFKC').replace(/[\s,]/g, ''));
	return Number.isFinite(n) ? Math.round(n * 100) / 100 : 0;
};

function declined(refused: unknown): never {
	if (refused instanceof Refusal) error(404, 'not-found');
	throw refused;
}
