import { lastEntry, type Entry } from '#casework/case.ts';
import { basisText } from '#casework/basis-text.ts';
import { timelineAt } from '#casework/paper-clocks.ts';
import { unitNameOn, type Issue } from '#casework/paper-issue.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Fields } from '#papers/paper.ts';

const drafts = ['draft-legality', 'draft-competition', 'draft-risk'] as const;

const said = (entry: Entry | undefined, name: string): string => String(entry?.details[name] ?? '');

/** What opinions on a draft, and the report of an assessment, say: each from the row that drafted it, signed by another. */
export function appraisalFields(issue: Issue): Fields {
	return { ...lawOfDocuments(issue), ...opinionFields(issue) };
}

function opinionFields(issue: Issue): Fields {
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

/** A normative document is reviewed under other rules than a decision; the rows name those of decisions. */
const underOtherLaw: Readonly<Record<string, string>> = {
	'legality-opinion': 'ND115',
	'counsel-opinion': 'ND115',
	'competition-opinion': 'GP24 art. 14'
};

function lawOfDocuments({ on, entry, kind, words, language }: Issue): Fields {
	if (said(on.timeline[0], 'about') !== 'normative-draft') return {};
	const law = underOtherLaw[kind] ?? (entry.action === 'return-competition' ? 'GP24 art. 14' : 'ND115');
	return { legal: basisText(law, entry.on, words.papers.says.countyRule, language) };
}
