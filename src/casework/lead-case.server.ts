import { loadCase } from '#casework/case.queries.server.ts';
import type { Case } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { namingIn } from '#casework/naming.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/**
 * How the case goes into which this one was merged: stage, unit, last step and day owed. Neither its number nor a word of
 * what somebody else wrote in it, for another person may have filed it.
 */
export async function leadOf(context: Context, on: Case, language: Language) {
	const lead = on.mergedInto === null ? undefined : await loadCase(context.db, on.mergedInto);
	const procedure = context.procedures.find((one) => one.id === lead?.procedure);
	if (!lead || !procedure || lead.sealed) return null;
	const words = wordsIn(language);
	const stage = wordOf(words.casework.stages, lead.stage);
	const step = lead.timeline.findLast((one) => procedure.lifecycle[one.action]?.shown === 'resident');
	const counted = deadlinesOf(procedure, lead.timeline, context).find((one) => one.counts);
	return {
		stage: stage?.name ?? lead.stage,
		unit: namingIn(context.county, language, todayOf(context)).unit(lead.unit ?? lead.dispatcher),
		step: step ? (wordOf(words.casework.actions, step.action)?.done ?? step.action) : '',
		on: step?.on ?? null,
		due: counted?.state === 'running' ? counted.due : null,
		// A result is told to nobody before it is served on the person it was written to.
		outcome:
			lead.outcome === null || !lead.timeline.some((entry) => entry.to === 'served')
				? ''
				: (wordOf<string>(words.casework.options, lead.outcome) ?? '')
	};
}
