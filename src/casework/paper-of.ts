import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { disciplineBody, issuerOf, unitNameOn, type Issue } from '#casework/paper-issue.ts';
import { contactOf } from '#casework/paper-contact.ts';
import { hideFiler } from '#casework/hide-filer.ts';
import { isDemand } from '#casework/paper-orders.ts';
import { paperFields } from '#casework/paper-fields.ts';
import { wordOf, fill } from '#i18n/fill.ts';
import { shortDay } from '#i18n/dates.ts';
import { kinds } from '#papers/kind.ts';
import { missing, paper, type Fields, type Head, type Paper } from '#papers/paper.ts';

/** The paper that an entry issues, with every field that part B.0 owes, or what it lacks. */
export function paperOf(issue: Issue): Paper | { missing: readonly string[] } {
	const { kind, procedure, words, language } = issue;
	const head = headOf(issue);
	const fields = kinds[kind].to === 'filer' ? paperFields(issue) : withoutFiler(issue);
	const gone = missing(kind, head, fields);
	if (gone.length > 0) return { missing: gone };
	const name = wordOf(words.casework.procedures, procedure.id)?.name ?? procedure.id;
	return paper(kind, head, fields, name, words.papers, language);
}

const withoutFiler = (issue: Issue): Fields =>
	Object.fromEntries(
		Object.entries(paperFields(issue)).map(([field, text]) => [field, hideFiler(text, issue.filers)])
	);

/** Who writes to whom, when and how. It never holds the name of who filed: that is put in on the own copy alone (INV-01). */
export function headOf({ on, entry, kind, county, words, language, number }: Issue): Head {
	const { head, says } = words.papers;
	const { to } = kinds[kind];
	const issuer = issuerOf(on, entry);
	return {
		number,
		issuer: unitNameOn(county, issuer, entry.on, language),
		addressee:
			to === 'unit'
				? entry.action === 'pass-clue'
					? disciplineBody(county, entry.on, language)
					: unitNameOn(county, receiverOf(on, entry), entry.on, language)
				: to === 'file'
					? fill(head.file, { number: on.number })
					: to === 'public'
						? head.everybody
						: to === 'third-party'
							? fill(head.thirdParty, { number: on.number })
							: fill(head.filer, { number: on.number }),
		caseNumber: on.number,
		issuedOn: shortDay(entry.on, language),
		signatory: words.papers.signatories[entry.byRole],
		contact: contactOf(county, issuer, words, to === 'filer' ? 'phone' : 'unitPhone'),
		delivery:
			to === 'public'
				? says.publicly
				: to === 'file'
					? says.intoFile
					: to === 'filer'
						? on.electronic
							? says.electronic
							: says.onPaper
						: says.betweenUnits
	};
}

/** To whom a paper between units goes: forwarded to the unit named, an objection to who sorts, its decision to who objected. */
function receiverOf(on: Case, entry: Entry): string {
	if (typeof entry.details['receivedBy'] === 'string') return entry.details['receivedBy'];
	const offer = lastEntry(on.timeline, 'offer-mediation')?.details['committee'];
	if (entry.paper === 'mediation-letter' && typeof offer === 'string') return offer;
	if (isDemand(entry.paper)) return on.unit ?? on.dispatcher;
	const named = entry.details['unit'] ?? entry.details['receiver'] ?? entry.details['agency'];
	if (typeof named === 'string') return named;
	const objected = lastEntry(on.timeline.slice(0, entry.n - 1), 'object');
	return entry.paper === 'objection-decision' ? (objected?.byUnit ?? on.dispatcher) : on.dispatcher;
}
