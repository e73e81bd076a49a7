import type { Case, Entry } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { freezePaper } from '#casework/freeze-paper.server.ts';
import { countFiles } from '#casework/officer-case.queries.server.ts';
import { issuerOf } from '#casework/paper-issue.ts';
import { paperOf } from '#casework/paper-of.ts';
import { caseKeyOf, filerOf, partiesOf } from '#casework/parties.queries.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { wordsIn } from '#i18n/words.ts';
import { officerNames } from '#people/accounts.queries.server.ts';
import { isPaperKind, kinds, type PaperKind } from '#papers/kind.ts';
import { paperNumbers } from '#papers/papers.queries.server.ts';
import { seal } from '#platform/crypto.server.ts';
import type { Trx } from '#tables.ts';

/** Issues the paper of an entry, in the door's transaction: with it or not at all. */
export async function issuePaper(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	on: Case,
	entry: Entry
): Promise<void> {
	const kind = entry.paper;
	if (!isPaperKind(kind)) return;
	const numbers = await paperNumbers(trx, on.id);
	// A letter about another case names nobody of that one either.
	const parties = await Promise.all(
		[on.id, ...(on.boundTo === null ? [] : [on.boundTo])].map((id) => partiesOf(trx, context, id))
	);
	const filers = parties
		.flat()
		.flatMap(({ person }) =>
			[person.name, person.phone, person.email, person.address, person.idNumber].filter(
				(text) => [...text.trim()].length >= 2
			)
		);
	const officers = await officerNames(trx, namedOfficers(on));
	const attachments = await countFiles(trx, on.id, entry.n);
	await freezePaper(trx, context, {
		subject: on.id,
		caseId: on.id,
		entry: entry.n,
		kind,
		unit: issuerOf(on, entry),
		on: entry.on,
		caseNumber: on.number,
		signedBy: entry.byAccount,
		addressee: await sealedName(trx, context, on, kind),
		replaces: null,
		draw: (number, language) =>
			paperOf({
				...{ on, entry, kind, procedure, numbers, number, attachments, filers, officers },
				...{ county: context.county, measure: context, words: wordsIn(language), language }
			})
	});
}

/** Officers whom a row names: who chairs a hearing. */
const namedOfficers = ({ timeline }: Case): string[] =>
	timeline.flatMap(({ details }) => (typeof details['chair'] === 'string' ? [details['chair']] : []));

/** The name of who filed, as the paper bears it on that person's own copy: readable as long as the case's key exists. */
export async function sealedName(
	trx: Trx,
	context: Context,
	on: Case,
	kind: PaperKind
): Promise<string | null> {
	if (kinds[kind].to !== 'filer') return null;
	const name = (await filerOf(trx, context, on.id))?.name.trim() ?? '';
	const key = name === '' ? null : await caseKeyOf(trx, context, on.id);
	return key ? seal(key, name, on.id) : null;
}
