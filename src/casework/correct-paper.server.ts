import type { Case, Entry } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { aimOf, isCorrections, isOperative, proposalOf } from '#casework/correction.ts';
import { freezePaper } from '#casework/freeze-paper.server.ts';
import { issuerOf, unitNameOn } from '#casework/paper-issue.ts';
import { Refusal } from '#casework/refusal.ts';
import { shortDay } from '#i18n/dates.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { isPaperKind } from '#papers/kind.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import type { Line, Paper } from '#papers/paper.ts';
import type { Trx } from '#tables.ts';

/** Issues the corrected paper of an entry: a new number, the words of the old paper with what was put right, and its name. */
export async function issueCorrection(trx: Trx, context: Context, on: Case, entry: Entry): Promise<void> {
	const proposal = proposalOf(on, entry);
	const aim = proposal && aimOf(on, proposal);
	const corrections = proposal?.details['corrections'];
	const old = (await papersOf(trx, on.id)).find((one) => one.entry === aim?.n);
	if (!old || !proposal || !isPaperKind(entry.paper) || !isCorrections(corrections)) {
		throw new Refusal('paper-to-correct');
	}
	const reason = String(proposal.details['reason'] ?? '');
	await freezePaper(trx, context, {
		subject: on.id,
		caseId: on.id,
		entry: entry.n,
		kind: entry.paper,
		unit: issuerOf(on, entry),
		on: entry.on,
		caseNumber: on.number,
		signedBy: entry.byAccount,
		addressee: old.addressee,
		replaces: { id: old.id, reason, operative: isOperative(corrections) },
		draw: (number, language): Paper => {
			const { papers: words } = wordsIn(language);
			const before = old.content[language];
			const corrects: Line = {
				field: 'corrects',
				label: words.fields.corrects,
				text: fill(words.says.corrects, { number: old.number, day: shortDay(old.issuedOn, language), reason })
			};
			const put = (lines: readonly Line[]): Line[] =>
				lines
					.filter((line) => line.field !== 'corrects')
					.map((line) => ({ ...line, text: corrections[line.field] ?? line.text }));
			return {
				...before,
				head: {
					...before.head,
					number,
					issuer: unitNameOn(context.county, issuerOf(on, entry), entry.on, language),
					issuedOn: shortDay(entry.on, language),
					signatory: words.signatories[entry.byRole]
				},
				facts: put(before.facts),
				texts: [corrects, ...put(before.texts)]
			};
		}
	});
}
