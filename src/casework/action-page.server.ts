import { optionsFor, suggestionsFor, type Suggestion } from '#casework/action-form.server.ts';
import { lastEntry } from '#casework/case.ts';
import { todayOf } from '#casework/context.server.ts';
import { openProposal } from '#casework/correction.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import type { Ask } from '#casework/lifecycle.ts';
import { decideOpen } from '#casework/decide.ts';
import type { PublicVersion } from '#casework/input.ts';
import { reviewed } from '#casework/levels.ts';
import { askLabel, readEntry } from '#casework/read-entry.ts';
import { readFacts } from '#casework/read-facts.ts';
import { readAlike } from '#casework/related.queries.server.ts';
import { papersToAnnounce, papersToServe } from '#casework/paper-rows.ts';
import { namingFor, type Opened } from '#casework/workbench.server.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** All that the page of one action needs: its questions, what may be chosen, and the texts to be read before. */
export async function actionPage(opened: Opened, action: string, wanted: string | null, language: Language) {
	const { on, procedure, officer, context } = opened;
	const words = wordsIn(language);
	const step = procedure.lifecycle[action];
	const asks: readonly Ask[] = step?.asks ?? [];
	const naming = await namingFor(opened, language);
	const situation = {
		on,
		actor: officer,
		input: {},
		today: todayOf(context),
		deadlines: deadlinesOf(procedure, on.timeline, context)
	};
	const decision = decideOpen(procedure, action, situation, context.county);
	const sorts = asks.some((ask) => ask.kind === 'matter' || ask.kind === 'route');
	const suggestions = sorts ? suggestionsFor(opened, words, naming, language) : [];
	const first = suggestions.find((one) => one.matter === wanted) ?? suggestions[0];
	const draft = action === 'correct-paper' ? openProposal(on) : lastEntry(on.timeline, 'draft');
	const proposal = lastEntry(on.timeline, 'propose-publication');
	const merges = asks.some((ask) => ask.kind === 'case');
	return {
		id: on.id,
		number: on.number,
		title: on.title,
		version: on.version,
		action,
		name: wordOf(words.casework.actions, action)?.do ?? action,
		law: step?.law ?? '',
		standing: wordOf(words.casework.standing, step?.standing ?? '') ?? '',
		shown: step?.shown ?? 'inside',
		paper: step?.paper !== undefined,
		danger: step?.tone === 'danger',
		refused: decision.ok ? null : (wordOf(words.casework.refusals, decision.because) ?? decision.because),
		asks: asks.map((ask) => ({ ...ask, label: askLabel(words, procedure.id, action, ask.name) })),
		options: await optionsFor(
			opened,
			asks,
			words,
			language,
			(action === 'announce-paper' ? papersToAnnounce : papersToServe)(situation)
		),
		suggestions,
		inUse: first?.matter ?? null,
		values: startValues(asks, first, action === 'draft' && draft ? draft.details : {}),
		facts: readFacts(procedure, on.facts, words),
		draft:
			draft && ['correct-paper', 'sign', 'return-draft', 'serve', ...reviewed].includes(action)
				? {
						lines: readEntry(procedure, draft, words, naming),
						who: naming.officer(draft.byAccount),
						day: draft.on
					}
				: null,
		proposal:
			proposal && action === 'publish'
				? {
						version: proposal.details['version'] as PublicVersion,
						who: naming.officer(proposal.byAccount),
						day: proposal.on
					}
				: null,
		alike: merges ? await readAlike(context.db, officer, context.county, on) : []
	};
}

/** What stands in the form at first: the suggestion, or the draft that is written again. */
function startValues(
	asks: readonly Ask[],
	first: Suggestion | undefined,
	before: Readonly<Record<string, unknown>>
): Record<string, string | string[]> {
	return Object.fromEntries(
		asks.map((ask) => {
			const earlier = before[ask.name];
			if (typeof earlier === 'string') return [ask.name, earlier];
			if (ask.kind === 'matter') return [ask.name, first?.matter ?? ''];
			if (ask.kind === 'unit' && ask.name === 'unit') return [ask.name, first?.unit ?? ''];
			if (ask.kind === 'units') return [ask.name, [...(first?.coUnits ?? [])]];
			if (ask.kind === 'route') return [ask.name, first?.route ?? ''];
			return [ask.name, ''];
		})
	);
}
