import { lastEntry, type Details } from '#casework/case.ts';
import { timelineAt } from '#casework/paper-clocks.ts';
import type { Issue } from '#casework/paper-issue.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Fields } from '#papers/paper.ts';

const saidIn =
	(details: Details | undefined) =>
	(name: string): string =>
		String(details?.[name] ?? '');

/** What notice, announcement, record and report of a hearing say, each read from the row that called, held or reported it. */
export function hearingFields(issue: Issue): Fields {
	const { on, entry, kind, words, language, officers } = issue;
	if (!kind.startsWith('hearing-')) return {};
	const timeline = timelineAt(on, entry);
	const called = saidIn(lastEntry(timeline, 'open-hearing')?.details);
	const held = saidIn(lastEntry(timeline, 'close-hearing')?.details);
	const day = called('heardOn');
	return {
		subject: called('subject'),
		time: [day === '' ? '' : dayText(day, language), called('hour')].filter(Boolean).join(' '),
		place: called('place'),
		chair: officers.get(called('chair')) ?? called('chair'),
		participants: held('attended') || called('invited'),
		recusalRight: words.papers.says.recusalRight,
		record: held('record'),
		signatures: held('signatures'),
		conclusion: saidIn(entry.details)('conclusion')
	};
}

/** What an agreement says: between whom, on what, and by when it is carried out (XF22 art. 33, RT10 art. 29). */
export function agreementFields(issue: Issue): Fields {
	const { on, entry, kind, words, language } = issue;
	if (kind !== 'settlement') return {};
	const offered = saidIn(lastEntry(timelineAt(on, entry), 'offer-mediation')?.details);
	const said = saidIn(entry.details);
	return {
		parties: fill(words.papers.says.parties, {
			number: on.number,
			other: said('otherSide') || offered('otherSide')
		}),
		dispute: said('dispute') || offered('dispute'),
		performBy: said('performBy') === '' ? '' : dayText(said('performBy'), language),
		mediator: said('otherSide') === '' ? offered('committee') : ''
	};
}

/** What the unit reports to the office that assigned the matter: result, what the person said of it, and their rating (B.0). */
export function reportFields(issue: Issue): Fields {
	const { on, entry, kind, words, language } = issue;
	if (kind !== 'closing-report') return {};
	const { says } = words.papers;
	const option = (name: unknown): string => wordOf(words.casework.options, String(name)) ?? '';
	const timeline = timelineAt(on, entry);
	const answered = lastEntry(timeline, 'confirm-solved', 'not-solved', 'ask-recheck', 'withdraw');
	const done = answered ? wordOf(words.casework.actions, answered.action)?.done : undefined;
	const rated = lastEntry(timeline, 'rate');
	return {
		outcome: option(on.outcome) || says.noOutcome,
		answered:
			answered && done
				? fill(says.answered, { said: done, day: dayText(answered.on, language) })
				: says.notAnswered,
		evaluation: (rated && option(rated.details['rating'])) || says.notRated
	};
}
