import { lastEntry, type Case, type Officer } from '#casework/case.ts';
import { caseSides } from '#casework/case-sides.ts';
import { clockWords } from '#casework/clock-words.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { possibleActions } from '#casework/decide.ts';
import { deskPage } from '#casework/desk.queries.server.ts';
import { countCoSigners } from '#casework/co-signers.queries.server.ts';
import { linksOf } from '#casework/links.queries.server.ts';
import { namingIn, type Naming } from '#casework/naming.ts';
import { filesOf, findingOf } from '#casework/officer-case.queries.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { readEntry } from '#casework/read-entry.ts';
import { readFacts } from '#casework/read-facts.ts';
import { readFinding } from '#casework/read-finding.ts';
import { readAlike, sameContact } from '#casework/related.queries.server.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { officerNames } from '#people/accounts.queries.server.ts';

export type Opened = { officer: Officer; context: Context; on: Case; procedure: Procedure };

/** The buttons an officer has on a case now: rows of the lifecycle and nothing else. */
export const actionsOf = ({ officer, context, on, procedure }: Opened) => {
	const deadlines = deadlinesOf(procedure, on.timeline, context);
	const situation = { on, actor: officer, input: {}, today: todayOf(context), deadlines };
	return possibleActions(procedure, situation, context.county);
};

/** Names for everybody and everything that stands in the case. */
export async function namingFor(
	{ context, on }: Pick<Opened, 'context' | 'on'>,
	language: Language
): Promise<Naming> {
	const named = on.timeline.flatMap((entry) => [entry.byAccount, entry.details['officer']]);
	const accounts = [...named, on.handler].filter((one): one is string => typeof one === 'string');
	const names = await officerNames(context.db, [...new Set(accounts)]);
	return namingIn(context.county, language, todayOf(context), names);
}

/** All that an officer sees when a case is opened, in words. */
export async function workbench(opened: Opened, words: Words, language: Language) {
	const { officer, context, on, procedure } = opened;
	const { db, county } = context;
	const today = todayOf(context);
	const naming = await namingFor(opened, language);
	const [files, finding, contact, alike, links, coSigners, queue] = await Promise.all([
		filesOf(db, on.id),
		findingOf(db, on.id),
		sameContact(db, officer, county, on),
		readAlike(db, officer, county, on),
		linksOf(db, officer, county, on.id),
		countCoSigners(db, on.id),
		deskPage(db, officer, county, { view: 'mine', page: 1 }, today)
	]);
	const stageOf = (stage: string) => wordOf(words.casework.stages, stage)?.name ?? stage;
	const next = queue.rows.find((row) => row.id !== on.id);
	return {
		naming,
		facts: readFacts(procedure, on.facts, words),
		files,
		finding: readFinding(finding, county, words.desk, naming, language, procedure.id),
		timeline: on.timeline.toReversed().map((entry) => readTimeline(entry, procedure, words, naming)),
		clocks: deadlinesOf(procedure, on.timeline, context).map((one) => clockWords(one, words, language)),
		sameContact: contact.map((row) => ({ ...row, stage: stageOf(row.stage) })),
		alike: alike.map((row) => ({ ...row, stage: stageOf(row.stage) })),
		links: links.map((row) => ({ ...row, stage: stageOf(row.stage) })),
		coSigners,
		sides: caseSides(on, county, words, naming, today),
		next: next ? { id: next.id, number: next.number } : null,
		actions: actionsOf(opened).map(({ action, step }) => ({
			action,
			text: wordOf(words.casework.actions, action)?.do ?? action,
			tone: step.tone ?? null,
			asks: step.asks.length > 0
		})),
		drafted: lastEntry(on.timeline, 'draft')?.n ?? null
	};
}

function readTimeline(entry: Case['timeline'][number], procedure: Procedure, words: Words, naming: Naming) {
	const step = procedure.lifecycle[entry.action];
	const who =
		entry.byAccount !== null
			? naming.officer(entry.byAccount)
			: entry.byRole === 'system'
				? words.desk.case.system
				: words.desk.case.resident;
	return {
		n: entry.n,
		at: entry.at,
		day: entry.on,
		title: wordOf(words.casework.actions, entry.action)?.done ?? entry.action,
		lines: readEntry(procedure, entry, words, naming),
		who,
		unit: naming.unit(entry.byUnit),
		stage:
			entry.from === null || entry.from === entry.to
				? null
				: (wordOf(words.casework.stages, entry.to)?.name ?? entry.to),
		paper: entry.paper,
		inside: step?.shown === 'inside',
		law: step?.law ?? '',
		standing: wordOf(words.casework.standing, step?.standing ?? '') ?? ''
	};
}
