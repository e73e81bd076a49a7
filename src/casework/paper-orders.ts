import type { Entry } from '#casework/case.ts';
import { basisText } from '#casework/basis-text.ts';
import type { Deadline } from '#casework/deadlines.ts';
import { timelineAt } from '#casework/paper-clocks.ts';
import { unitNameOn, type Issue } from '#casework/paper-issue.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Fields } from '#papers/paper.ts';

const demands = ['reminder', 'supervision-letter', 'advice'];

/** Whether a paper demands something of the unit that the case now lies with. */
export const isDemand = (kind: string | null): boolean => kind !== null && demands.includes(kind);

/** What 催办单, 督办函, 工作建议书 and 督办反馈 say: the breach, its rule, what is demanded by when, and the answer (B.0, B.10). */
export function orderFields(issue: Issue, running: Deadline | undefined): Fields {
	const { on, entry, kind, words, language, county } = issue;
	const says = words.papers.says;
	const said = (name: string): string => String(entry.details[name] ?? '');
	const name = (unit: string): string => unitNameOn(county, unit, entry.on, language);
	if (kind === 'supervision-feedback') {
		const letter = timelineAt(on, entry).findLast((one) => one.n < entry.n && isDemand(one.paper));
		return {
			receiver: name(on.dispatcher),
			letterAnswered: letter ? letterText(issue, letter) : '',
			evidence: said('proof')
		};
	}
	if (!isDemand(kind)) return {};
	const ground = on.facts['ground'] ?? '';
	const breach = wordOf(words.casework.options, ground) ?? ground;
	const law = issue.procedure.articles?.[ground] ?? '';
	const proposal = wordOf(words.casework.options, said('proposal'));
	return {
		receiver: said('receivedBy') || name(on.unit ?? on.dispatcher),
		breach,
		rule: basisText(law, entry.on, says.countyRule, language),
		answerBy: running?.due ? dayText(running.due, language) : '',
		approver: said('approvedBy'),
		approvedOn: said('approvedOn') === '' ? '' : dayText(said('approvedOn'), language),
		reason: said('reason') || fill(says.orderReason, { matter: on.title, breach }),
		demand: [proposal, on.facts['story'] ?? ''].filter(Boolean).join(language === 'zh' ? '：' : ': ')
	};
}

const letterText = ({ numbers, words, language }: Issue, letter: Entry): string =>
	fill(words.papers.says.earlier, { number: numbers.get(letter.n) ?? '', day: dayText(letter.on, language) });
