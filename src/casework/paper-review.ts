import { lastEntry } from '#casework/case.ts';
import { unitNameOn, type Issue } from '#casework/paper-issue.ts';
import { redo } from '#casework/remedy-words.ts';
import { dayText } from '#i18n/dates.ts';
import { fill } from '#i18n/fill.ts';
import { citation } from '#i18n/laws.ts';
import type { Fields } from '#papers/paper.ts';

/** What papers of review, re-check, "not again", "running elsewhere" and mediation say beyond the common fields. */
export function reviewFields(issue: Issue): Fields {
	const { entry, kind, county, on, words, language } = issue;
	const says = words.papers.says;
	const said = (name: string): string => String(entry.details[name] ?? '');
	const day = (name: string): string => (said(name) === '' ? '' : dayText(said(name), language));
	switch (kind) {
		case 'recheck-opinion':
			return { finality: entry.action === 'decide-recheck' ? says.finality : redo(issue, entry) };
		case 'review-refusal':
			return { stays: says.stays };
		case 'final-refusal':
			return {
				earlier: fill(says.earlier, { number: said('otherNumber'), day: day('otherDecidedOn') }),
				newFacts: says.newFacts
			};
		case 'refusal':
			return said('route') === ''
				? {
						reasonCode: says.runningElsewhere,
						article: citation('XF22 art. 19(3)', language),
						body: unitNameOn(county, said('otherUnit'), entry.on, language),
						routeContact: fill(says.otherNumber, { number: said('otherNumber') }),
						period: day('otherDue') || says.noPeriod,
						stays: says.stays
					}
				: {};
		case 'mediation-letter': {
			const offer = lastEntry(on.timeline, 'offer-mediation')?.details;
			return {
				receiver: String(offer?.['committee'] ?? ''),
				reason: String(offer?.['dispute'] ?? ''),
				stays: says.stays
			};
		}
		default:
			return {};
	}
}
