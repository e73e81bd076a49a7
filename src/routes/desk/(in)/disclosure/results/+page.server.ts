import { error, fail } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { result } from '#disclosure/enforcement/kind.ts';
import { readResults } from '#disclosure/enforcement/read-results.ts';
import { mayWrite } from '#disclosure/may.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { release } from '#disclosure/release.store.server.ts';
import { labelOf } from '#disclosure/words-of.ts';
import { wordsIn, type Words } from '#i18n/words.ts';
import { problemAt } from '#routes/desk/(in)/disclosure/draft-form.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { problemText, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const namesIn = (words: Words) =>
	Object.fromEntries(result.asks.map((ask) => [ask.name, labelOf(words, 'result', ask.name)]));

const writer = (event: Parameters<typeof signedInOfficer>[0]) => {
	const officer = signedInOfficer(event);
	if (officer.roles.includes('liaison') || !mayWrite(officer, result, '')) error(404, 'not-found');
	return officer;
};

export const load: PageServerLoad = (event) => {
	writer(event);
	return { columns: Object.values(namesIn(wordsIn(event.locals.language))) };
};

export const actions: Actions = {
	/** Each row is a result of its own: what is right is drafted and sent for review, what is not is told by its row. */
	default: async (event) => {
		const officer = writer(event);
		const words = wordsIn(event.locals.language);
		const names = namesIn(words);
		const form = await event.request.formData();
		const upload = form.get('file');
		const sent = upload instanceof File && upload.size > 0 ? await upload.text() : '';
		const table = sent === '' ? String(form.get('table') ?? '') : sent;
		const { rows, problems } = readResults(table, names, words.disclosure.options);
		if (problems.length > 0)
			return fail(400, { table, problems: problems.slice(0, 50).map((one) => problemAt(one, names, words)) });
		const context = await event.locals.portal.context();
		const refused: string[] = [];
		for (const [at, row] of rows.entries()) {
			try {
				const id = await draft(context, result, officer, { raw: row });
				await release(context, result, id, 'submit', officer);
			} catch (problem) {
				if (!(problem instanceof Refusal)) throw problem;
				const [name, code] = Object.entries(problem.problems)[0] ?? ['number', problem.because];
				const text = problemText(code, names[name] ?? name, words);
				const because = (words.releases.refusals as Record<string, string>)[code] ?? refusalText(text, words);
				refused.push(problemAt({ row: at + 2, column: name, code: because }, names, words));
			}
		}
		event.locals.portal.log.info('results-imported', { count: rows.length - refused.length });
		return { table: '', problems: refused, imported: rows.length - refused.length };
	}
};
