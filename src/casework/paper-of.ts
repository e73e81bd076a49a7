import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { issuerOf, numberOf, unitNameOn, type Issue } from '#casework/paper-issue.ts';
import { paperFields } from '#casework/paper-fields.ts';
import { wordOf, fill } from '#i18n/fill.ts';
import { shortDay } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';
import { isPaperKind } from '#papers/kind.ts';
import { owed } from '#papers/owed.ts';
import { paper, type Paper } from '#papers/paper.ts';
import type { County } from '#units/county.ts';
import { findUnit, superiorsOf } from '#units/units.ts';

/** The paper that an entry issued, with every field that part B.0 owes; null where the entry issued none. */
export function paperOf(issue: Issue): Paper | null {
	const { on, entry, procedure, county, words, language } = issue;
	const kind = entry.paper;
	if (!isPaperKind(kind)) return null;
	const head = words.papers.head;
	const says = words.papers.says;
	const toUnit = owed[kind].to === 'unit';
	const filer = issue.filer ?? fill(head.filer, { number: on.number });
	return paper(
		kind,
		{
			number: numberOf(issue, entry),
			issuer: unitNameOn(county, issuerOf(on, entry), entry.on, language),
			addressee: toUnit ? unitNameOn(county, receiverOf(on, entry), entry.on, language) : filer,
			caseNumber: on.number,
			issuedOn: shortDay(entry.on, language),
			signatory: words.papers.signatories[entry.byRole],
			contact: contactOf(county, issuerOf(on, entry), words),
			delivery: toUnit ? says.betweenUnits : on.electronic ? says.electronic : says.onPaper
		},
		paperFields(issue, kind),
		wordOf(words.casework.procedures, procedure.id)?.name ?? procedure.id,
		words.papers,
		language
	);
}

/** To whom a paper between units goes: forwarded to the unit named, an objection to who sorts, its decision to who objected. */
function receiverOf(on: Case, entry: Entry): string {
	const named = entry.details['unit'];
	if (typeof named === 'string') return named;
	const objected = lastEntry(on.timeline.slice(0, entry.n - 1), 'object');
	return entry.paper === 'objection-decision' ? (objected?.byUnit ?? on.dispatcher) : on.dispatcher;
}

/** Telephone of the unit, or of the nearest one above it that has one. */
function contactOf(county: County, unit: string, words: Words): string {
	const own = findUnit(county, unit);
	const numbers = [...(own ? [own] : []), ...superiorsOf(county, unit)].map((one) =>
		[one.switchboard, ...one.lines].filter((line) => line !== '')
	);
	const lines = numbers.find((some) => some.length > 0);
	return lines ? fill(words.papers.says.phone, { lines: lines.join('、') }) : words.papers.says.online;
}
