import type { Case } from '#casework/case.ts';
import { harmOpen, harmWordsOf } from '#casework/harm.ts';
import type { Naming } from '#casework/naming.ts';
import { isShareLate, sharesOf } from '#casework/shares.ts';
import { tasksOf } from '#casework/tasks.ts';
import type { Day } from '#clocks/day.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';
import type { County } from '#units/county.ts';

/** What runs beside the handling, in words: shares of helping units, signs of harm, and what waits for somebody. */
export function caseSides(on: Case, county: County, words: Words, naming: Naming, today: Day) {
	return {
		shares: sharesOf(on.timeline).map((share) => ({
			unit: naming.unit(share.unit),
			asked: share.asked,
			until: share.until,
			handedInOn: share.handedInOn,
			answer: share.answer,
			harm: share.harm,
			late: isShareLate(share, today)
		})),
		harm: harmOpen(on) ? harmWordsOf(on) : [],
		tasks: tasksOf(on, county).map((task) => wordOf(words.sides.tasks, task) ?? task),
		minor: on.minor
	};
}

export type CaseSides = ReturnType<typeof caseSides>;
