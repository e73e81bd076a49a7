import type { Case, Entry } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { filesOf } from '#casework/officer-case.queries.server.ts';
import { issuerOf } from '#casework/paper-issue.ts';
import { paperOf } from '#casework/paper-of.ts';
import { filerOf } from '#casework/parties.queries.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { isPaperKind } from '#papers/kind.ts';
import { paperPdf } from '#papers/pdf.server.ts';
import { paperToken } from '#papers/token.server.ts';

/** Answers that the person reads only once they were served. */
const answers = ['opinion', 'result', 'reply'];
const services = ['deliver', 'serve'];

/** The entries whose paper the person who filed may open. */
export const papersForFiler = (on: Case, procedure: Procedure): Entry[] =>
	on.timeline.filter(
		(entry) =>
			isPaperKind(entry.paper) &&
			procedure.lifecycle[entry.action]?.shown === 'resident' &&
			(!answers.includes(entry.paper) ||
				on.timeline.some((later) => later.n > entry.n && services.includes(later.action)))
	);

export type Copy = { entry: Entry; language: Language; origin: string; for: 'filer' | 'officer' };

/**
 * The paper of an entry as PDF, or null where the entry issued none. The caller has shown that the person may see the
 * case; the filer's name stands on the filer's own copy alone (INV-01).
 */
export async function issuedPaper(
	context: Context,
	procedure: Procedure,
	on: Case,
	copy: Copy
): Promise<Buffer | null> {
	const { entry, language } = copy;
	if (!isPaperKind(entry.paper)) return null;
	const words = wordsIn(language);
	const files = await filesOf(context.db, on.id);
	const named = copy.for === 'filer' ? (await filerOf(context.db, context, on.id))?.name : undefined;
	const paper = paperOf({
		on,
		entry,
		procedure,
		county: context.county,
		measure: context,
		words,
		language,
		filer: named === undefined || named.trim() === '' ? null : named,
		attachments: files.filter((file) => file.entry <= entry.n).length
	});
	if (!paper) return null;
	const token = paperToken(context.masterKey, {
		kind: paper.kind,
		unit: issuerOf(on, entry),
		day: entry.on,
		caseNumber: on.number,
		entry: entry.n
	});
	return paperPdf(paper, entry.at, `${copy.origin}/verify/${token}`, words.papers);
}
