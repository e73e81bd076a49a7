import { lastEntry, type Entry } from '#casework/case.ts';
import { timelineAt } from '#casework/paper-clocks.ts';
import { unitNameOn, type Issue } from '#casework/paper-issue.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Fields } from '#papers/paper.ts';

const drafts = ['draft-legality', 'draft-competition', 'draft-risk'] as const;

const said = (entry: Entry | undefined, name: string): string => String(entry?.details[name] ?? '');

/** What opinions on a draft, and the report of an assessment, say: each from the row that drafted it, signed by another. */
export function appraisalFields(issue: Issue): Fields {
	const { on, entry, kind, words, language, county } = issue;
	const { says } = words.papers;
	const option = (name: string): string => wordOf(words.casework.options, name) ?? '';
	if (kind === 'file-return') return { howToResend: says.howToResend };
	if (kind === 'counsel-opinion') return { counselKind: option(said(entry, 'counselKind')) };
	if (!['legality-opinion', 'competition-opinion', 'risk-report'].includes(kind)) return {};
	const timeline = timelineAt(on, entry);
	const draft = lastEntry(timeline, ...drafts);
	const drafted = (name: string) => said(draft, name);
	const looks = timeline.filter((one) => one.action === 'look-into-risk');
	return {
		draftVersion: fill(says.draftVersion, { n: drafted('version') }),
		verdict: option(drafted('verdict')),
		counsel: said(lastEntry(timeline, 'hear-counsel'), 'counsel'),
		...Object.fromEntries(
			['power', 'process', 'substance', 'advice', 'exceptionGround', 'exceptionEnds', 'plan'].map((name) => [
				name,
				drafted(name)
			])
		),
		opinion: drafted('opinion'),
		effect: option(drafted('effect')),
		level: option(drafted('level')),
		riskPoints: drafted('points'),
		riskMeasures: drafted('measures'),
		assessor:
			said(lastEntry(timeline, 'commission-body'), 'body') ||
			unitNameOn(county, on.unit ?? '', entry.on, language),
		surveyed: looks
			.map((one) =>
				fill(says.looked, {
					day: dayText(said(one, 'heldOn'), language),
					way: option(said(one, 'looked')),
					found: said(one, 'found')
				})
			)
			.join('\n')
	};
}
