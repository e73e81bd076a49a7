import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { findCaseByNumber, loadCase } from '#casework/case.queries.server.ts';
import type { Context } from '#casework/context.server.ts';
import { insertLink } from '#casework/link.store.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeSystemAction } from '#casework/take-action.server.ts';
import { textOf } from '#participation/draft-course.ts';
import { suggested } from '#participation/decision/form.ts';
import { readNumber } from '#platform/one-time-code.ts';
import type { Trx } from '#tables.ts';

/** What a step of the decision means for whoever suggested it. */
const outcomes: Readonly<Record<string, string>> = {
	start: 'decision-begun',
	'turn-down': 'decision-not-begun',
	'take-off': 'decision-not-begun'
};

/**
 * Ties a decision to the suggestion that it came from, and enters there what the county made of it, with the reason: its
 * filer is told (MD19 art. 10(3)).
 */
export async function keepOrigin(trx: Trx, context: Context, after: Case, entry: Entry): Promise<void> {
	if (!suggested.includes(after.facts['origin'] ?? '')) return;
	const told = outcomes[entry.action];
	if (entry.action !== 'propose' && told === undefined) return;
	const number = after.facts['originNumber'] ?? '';
	const found = await findCaseByNumber(trx, readNumber(number) ?? number);
	const suggestion = found?.procedure === 'suggestion' ? await loadCase(trx, found.id, 'lock') : null;
	if (told === undefined) {
		// The unit that studied it proposes; to anybody else the number names nothing.
		if (!suggestion || suggestion.unit !== entry.byUnit || !isPut(suggestion))
			throw new Refusal('check-input', { originNumber: 'no-such-suggestion' });
		await insertLink(trx, after, 'origin', suggestion.id);
		return;
	}
	const procedure = context.procedures.find((one) => one.id === suggestion?.procedure);
	const step = procedure?.lifecycle['record-county-decision'];
	// Withdrawn meanwhile, or answered by hand: nothing is owed there any more.
	if (!suggestion || !procedure || !step?.from.includes(suggestion.stage) || !isPut(suggestion)) return;
	await takeSystemAction(trx, context, procedure, suggestion.id, 'record-county-decision', {
		countyDecision: told,
		decisionTitle: after.title,
		cameOn: entry.on,
		reason: textOf(entry, 'reason') || textOf(entry, 'study')
	});
}

/** Put to the county, which has not decided. */
export const isPut = ({ timeline }: Pick<Case, 'timeline'>): boolean =>
	lastEntry(timeline, 'put-to-county', 'record-county-decision')?.action === 'put-to-county';
