import type { Deadline } from '#casework/deadlines.ts';
import { timelineAt } from '#casework/paper-clocks.ts';
import { contactOf } from '#casework/paper-contact.ts';
import { issuerOf, type Issue } from '#casework/paper-issue.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Fields } from '#papers/paper.ts';

/** What the papers of information requests say beyond the others: what was asked for, part by part, and by which day. */
export function requestFields(issue: Issue, clocks: readonly Deadline[]): Fields {
	const { on, entry, words, language } = issue;
	const { says } = words.papers;
	const said = (name: string): string => String(entry.details[name] ?? '');
	const option = (name: string): string =>
		name === '' ? '' : (wordOf(words.casework.options, name) ?? name);
	const day = (text: string | null | undefined): string => (text ? dayText(text, language) : '');
	const dueOf = (...ids: string[]) => clocks.findLast((one) => ids.includes(one.clock))?.due;
	const drafted = timelineAt(on, entry).findLast((one) => one.action === 'draft');
	const correction = entry.action === 'ask-correction';
	return {
		application: [on.title, on.facts['story'] ?? ''].filter((text) => text !== '').join('\n'),
		receivedOn: day(said('servedOn')),
		receivedHow: option(said('receivedHow')),
		points: said('points'),
		until: day(correction ? dueOf('FOI-CORRECT-SUBMIT') : said('until')),
		silence: silenceOf(issue),
		payment:
			entry.action === 'charge-fee'
				? fill(says.payment, { contact: contactOf(issue.county, issuerOf(on, entry), words) })
				: '',
		countOf: said('count'),
		scheme: option(said('scheme')),
		sum: said('sum') === '' ? '' : fill(says.yuan, { n: said('sum') }),
		payBy: day(dueOf('FOI-FEE-PAY')),
		letter: said('letter'),
		replyBy: day(entry.action === 'consult-co-agency' ? dueOf('FOI-CO-AGENCY') : dueOf('FOI-THIRD-PARTY')),
		parts: partLines(issue),
		obtain: String(drafted?.details['where'] ?? ''),
		correctedText: String(drafted?.details['correctedText'] ?? ''),
		correctedOn: day(drafted?.details['correctedOn'] as string | undefined),
		provision: wordOf(words.forms.options, on.facts['provision'] ?? '') ?? ''
	};
}

/** What silence means after each of these papers. */
function silenceOf({ entry, words }: Issue): string {
	const { says } = words.papers;
	if (entry.action === 'ask-correction') return says.correctionSilence;
	if (entry.action === 'charge-fee') return says.feeSilence;
	if (entry.details['letter'] === undefined) return '';
	return entry.action === 'consult-co-agency' ? says.agencySilence : says.thirdPartySilence;
}

/** Each part of what was asked for, with its decision and its ground, as last decided before this paper. */
function partLines({ on, entry, words }: Issue): string {
	const parts = new Map<string, string>();
	const option = (name: unknown): string => wordOf(words.casework.options, String(name)) ?? String(name);
	for (const { action, details } of timelineAt(on, entry)) {
		const part = String(details['part'] ?? '');
		if (action !== 'decide-part') continue;
		const ground = details['ground'] === undefined ? '' : option(details['ground']);
		const line = ground === '' ? words.papers.says.part : words.papers.says.partWithheld;
		if (details['decision'] === 'drop') parts.delete(part);
		else parts.set(part, fill(line, { part, decision: option(details['decision']), ground }));
	}
	return [...parts.values()].join('\n');
}
