import { lastEntry, type Entry } from '#casework/case.ts';
import { timelineAt } from '#casework/paper-clocks.ts';
import type { Issue } from '#casework/paper-issue.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Fields } from '#papers/paper.ts';

const drafts: readonly string[] = ['make-version', 'change-slightly', 'change-greatly'];

const said = (entry: Entry | undefined, name: string): string => String(entry?.details[name] ?? '');

/** What minutes say of the meeting that this step concludes, from the statements as they were entered one by one. */
export function minutesFields(issue: Issue): Fields {
	const { on, entry, kind, words, language } = issue;
	if (kind !== 'deliberation-minutes') return {};
	const { says } = words.papers;
	const option = (name: string): string => wordOf(words.casework.options, name) ?? name;
	const timeline = timelineAt(on, entry);
	const called = lastEntry(timeline, 'schedule-meeting');
	const since = timeline.filter((one) => one.n > (called?.n ?? 0));
	const members = since.filter((one) => one.action === 'statement');
	const head = lastEntry(since, 'head-statement');
	const all = [...members, ...(head ? [head] : [])];
	const line = (one: Entry): string =>
		fill(says.spoke, {
			n: String(all.indexOf(one) + 1),
			speaker: said(one, 'speaker'),
			position: option(said(one, 'position')),
			said: said(one, 'said')
		});
	const versions = timeline.filter((one) => drafts.includes(one.action)).length;
	const because = said(head, 'reason');
	const dissent = all.filter((one) => said(one, 'position') !== 'for');
	const count = (position: string) => all.filter((one) => said(one, 'position') === position).length;
	return {
		meeting: option(said(called, 'meeting')),
		time: dayText(said(called, 'heldOn'), language),
		discussed: fill(says.draftVersion, { n: String(versions) }),
		positions: ['for', 'against', 'abstains']
			.map((position) => fill(says.positionCount, { position: option(position), n: String(count(position)) }))
			.join(says.positionBreak),
		spoken: members.map(line).join('\n'),
		headSpoke: [
			...(head ? [line(head)] : []),
			...(because === '' ? [] : [fill(says.headReason, { reason: because })])
		].join('\n'),
		dissent: dissent.length === 0 ? says.noDissent : dissent.map(line).join('\n'),
		decided: wordOf(words.casework.actions, entry.action)?.done ?? '',
		resolution: said(entry, 'resolution') || said(entry, 'reason')
	};
}
