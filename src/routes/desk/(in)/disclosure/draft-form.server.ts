import { fail, redirect } from '@sveltejs/kit';
import Papa from 'papaparse';
import type { Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { hiddenInPublication } from '#disclosure/redaction/hidden.server.ts';
import { dropUploads, keepForPublic, MOST_FILES } from '#casework/keep-upload.server.ts';
import { rawInput } from '#casework/raw-input.ts';
import { Refusal } from '#casework/refusal.ts';
import { visibleOf } from '#casework/visible.queries.server.ts';
import type { Kind, Rows } from '#disclosure/kind.ts';
import { readList } from '#disclosure/lists/kind.ts';
import { listOf } from '#disclosure/lists/lists.ts';
import { differenceOf } from '#disclosure/lists/difference.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { beginPromotion } from '#disclosure/promotion/promotions.store.server.ts';
import { caseToCall } from '#disclosure/payer-calls/call-payers.server.ts';
import { callOf } from '#disclosure/releases.queries.server.ts';
import { columnOf, labelOf } from '#disclosure/words-of.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import { wordsIn, type Words } from '#i18n/words.ts';
import { disclosedHeads, disclosedAs } from '#publication/disclosed.queries.server.ts';
import { problemText, refusalText } from '#routes/desk/refused.ts';
import type { FileRow } from '#tables.ts';

type Given = {
	locals: App.Locals;
	officer: Officer;
	context: Context;
	kind: Kind;
	today: string;
	/** The disclosure that gets its next version. */
	id?: string;
	key?: string;
};

/** What the form of a kind shows before anybody has typed. */
export async function draftPage(given: Given, start: Readonly<Record<string, string>>, rows: Rows) {
	const { kind, locals, officer, today } = given;
	const words = wordsIn(locals.language);
	const list = kind.id === 'list' ? listOf(given.key ?? start['list'] ?? '') : undefined;
	return {
		kind: kind.id,
		list: list?.id ?? null,
		asks: kind.asks
			.filter((ask) => ask.name !== 'list')
			.map((ask) => ({ ...ask, label: labelOf(words, kind.id, ask.name) })),
		values: Object.fromEntries(
			kind.asks.map((ask) => [ask.name, start[ask.name] ?? (ask.name === 'formedOn' ? today : '')])
		),
		files: kind.files,
		columns: list ? list.columns.map((column) => columnOf(words, list.id, column.key)) : [],
		table: list && rows.length > 0 ? tableOf(rows, list.id, words) : '',
		standing:
			kind.id === 'clean-up'
				? (await disclosedHeads(given.context.db, { kinds: ['normative'], unit: officer.unit }, today))
						.filter((one) => ['in-force', 'amended', 'suspended', 'not-yet'].includes(one.validity))
						.map((one) => ({ key: one.key, number: one.number, title: one.title }))
				: null
	};
}

const tableOf = (rows: Rows, list: string, words: Words): string =>
	Papa.unparse(
		rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(words, list, key), value]))
		)
	);

type Read = { rows: Rows; problems: string[]; table: string };

async function readRows(given: Given, form: FormData, words: Words): Promise<Read> {
	const { kind } = given;
	if (kind.id === 'clean-up') {
		const keys = form.getAll('key').map(String);
		const rows = keys.flatMap((key, at) => {
			const result = String(form.get(`result-${key}`) ?? '');
			const text = (name: string) => String(form.getAll(name)[at] ?? '');
			return ['keep', 'amend', 'repeal'].includes(result)
				? [
						{
							key,
							number: text('number'),
							title: text('documentTitle'),
							result,
							reason: String(form.get(`reason-${key}`) ?? '').slice(0, 500)
						}
					]
				: [];
		});
		return { rows, problems: [], table: '' };
	}
	const list = listOf(given.key ?? String(form.get('list') ?? ''));
	if (kind.id !== 'list' || !list) return { rows: [], problems: [], table: '' };
	const upload = form.get('file');
	const sent = upload instanceof File && upload.size > 0 ? await upload.text() : '';
	const table = sent === '' ? String(form.get('table') ?? '') : sent;
	const names = Object.fromEntries(list.columns.map((one) => [one.key, columnOf(words, list.id, one.key)]));
	const read = readList(list, table, names);
	return { rows: read.rows, problems: read.problems.map((one) => problemAt(one, names, words)), table };
}

/** What is wrong in a table, by row and column, in words. */
export const problemAt = (
	one: { row: number; column: string; code: string },
	names: Readonly<Record<string, string>>,
	words: Words
): string =>
	fill(words.releases.problemAt, {
		row: one.row,
		column: names[one.column] ?? one.column,
		problem: wordOf<string>(words.releases.problems, one.code) ?? one.code
	});

/** The cases that a new text is about: those that the officer sees, or the one case that a notice comes from. */
export async function casesFor(
	{ kind, context, officer }: Given,
	asked: readonly string[]
): Promise<string[]> {
	if (kind.cases === 'many') return visibleOf(context.db, officer, context.county, asked);
	if (kind.cases !== 'one') return [];
	const on = await caseToCall(context, officer, asked[0] ?? '');
	if (!on || (await callOf(context.db, on.id)) !== null) throw new Refusal('not-found');
	return [on.id];
}

/** Saves what the form brought, or shows what it would change. */
export async function saveDraft(given: Given, form: FormData, preview: boolean) {
	const { kind, locals, officer, context } = given;
	const words = wordsIn(locals.language);
	const values = {
		...rawInput(kind.asks, form),
		...(given.key && kind.id === 'list' ? { list: given.key } : {})
	};
	const { rows, problems, table } = await readRows(given, form, words);
	const errors: Record<string, string> =
		problems.length > 0 ? { table: problemText(`rows-wrong:${problems.length}`, '', words) } : {};
	const shown = { values, table, problems: problems.slice(0, 50) };
	if (problems.length > 0) return fail(400, { ...shown, errors });
	if (preview) {
		const now = await disclosedAs(context.db, ['list'], String(values['list']), given.today);
		return {
			...shown,
			errors,
			preview: { count: rows.length, difference: differenceOf(now?.rows ?? [], rows) }
		};
	}
	const uploads = form
		.getAll('attachments')
		.filter((one): one is File => one instanceof File && one.size > 0);
	const kept = kind.files
		? await keepForPublic(locals.portal.files, uploads, MOST_FILES, hiddenInPublication)
		: [];
	const files = kept.flatMap((one): FileRow[] => ('file' in one ? [one.file] : []));
	const refused = kept.flatMap((one) => ('refused' in one ? [one] : []));
	try {
		if (refused.length > 0)
			throw new Refusal('check-input', { attachments: refused.map((one) => fileText(one, words)).join(' ') });
		const cases = given.id === undefined ? await casesFor(given, form.getAll('case').map(String)) : [];
		const asked = String(form.get('promotion') ?? '').slice(0, 40);
		const promotion = kind.id === 'document' && given.id === undefined ? asked : '';
		const id = await draft(
			context,
			kind,
			officer,
			{
				...(given.id === undefined ? {} : { id: given.id }),
				raw: values,
				rows,
				files,
				cases,
				offered: String(form.get('offered') ?? '')
			},
			(trx, made) =>
				promotion === '' ? Promise.resolve() : beginPromotion(trx, context, officer, promotion, made)
		);
		locals.portal.log.info('drafted', { kind: kind.id, disclosureId: id });
		redirect(303, `/desk/disclosure/${id}?done=draft`);
	} catch (problem) {
		if (!(problem instanceof Refusal)) throw problem;
		await dropUploads(locals.portal.files, files);
		const wrong = Object.entries(problem.problems).map(([name, code]) => [
			name === 'rows' ? 'table' : name,
			name === 'attachments' ? code : problemText(code, labelOf(words, kind.id, name), words)
		]);
		const because =
			problem.because === 'check-input'
				? undefined
				: (wordOf<string>(words.releases.refusals, problem.because) ?? refusalText(problem.because, words));
		return fail(400, {
			...shown,
			errors: Object.fromEntries(wrong) as Record<string, string>,
			refused: because
		});
	}
}

const fileText = (one: { name: string; refused: string; found?: readonly string[] }, words: Words): string =>
	fill(words.releases.fileRefused, {
		name: one.name,
		found: (one.found ?? [one.refused])
			.map((what) => wordOf<string>(words.releases.found, what) ?? what)
			.join('、')
	});
