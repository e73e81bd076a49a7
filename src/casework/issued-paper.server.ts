import type { Case, Entry } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { unservedCorrection } from '#casework/correction.ts';
import { caseKeyOf } from '#casework/parties.queries.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import type { Language } from '#i18n/language.ts';
import { isPaperKind, kinds } from '#papers/kind.ts';
import type { Paper } from '#papers/paper.ts';
import { papersOf, type IssuedPaper } from '#papers/papers.queries.server.ts';
import { paperPdf } from '#papers/pdf.server.ts';
import { open } from '#platform/crypto.server.ts';

/** Answers that the person reads only once they were served. */
const answers = ['opinion', 'result', 'reply', 'disclosure-answer', 'record-answer'];
const services = ['deliver', 'serve', 'deliver-correction', 'serve-correction'];

/** The entries whose paper the person who filed may open. */
export const papersForFiler = (on: Case, procedure: Procedure): Entry[] =>
	on.timeline.filter(
		(entry) =>
			isPaperKind(entry.paper) &&
			procedure.lifecycle[entry.action]?.shown === 'resident' &&
			kinds[entry.paper].to !== 'third-party' &&
			(!answers.includes(entry.paper) ||
				(entry.action === 'correct-paper' && unservedCorrection(on)?.n !== entry.n) ||
				on.timeline.some((later) => later.n > entry.n && services.includes(later.action)))
	);

export type Copy = { entry: number; language: Language; for: 'filer' | 'officer' };
export type PaperCopy = { paper: Paper; issued: IssuedPaper; all: readonly IssuedPaper[] };

/**
 * The paper of an entry as it was issued, or null where the entry issued none. The caller has shown that the person may
 * see the case; the filer's name stands on the filer's own copy alone (INV-01), as long as the case's key exists.
 */
export async function issuedPaper(context: Context, caseId: string, copy: Copy): Promise<PaperCopy | null> {
	const all = await papersOf(context.db, caseId);
	const issued = all.find((one) => one.entry === copy.entry);
	if (!issued) return null;
	const paper = issued.content[copy.language];
	const named = copy.for === 'filer' && issued.addressee !== null;
	const key = named ? await caseKeyOf(context.db, context, caseId) : null;
	const addressee = key && issued.addressee !== null ? String(open(key, issued.addressee, caseId)) : null;
	return {
		paper: addressee === null ? paper : { ...paper, head: { ...paper.head, addressee } },
		issued,
		all
	};
}

/** That copy as PDF. `origin` is the address of the portal, for the code that leads to the verification page. */
export const paperFile = ({ paper, issued }: PaperCopy, origin: string): Promise<Buffer> =>
	paperPdf(paper, {
		issuedAt: issued.issuedAt,
		verify: `${origin}/verify/${issued.token}`,
		hash: issued.hash
	});
