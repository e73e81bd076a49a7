/** What a case gives to the statistics: a few whole numbers, each on a day, for one place in the cube. */
export type Cell = {
	day: string;
	measure: string;
	procedure: string;
	unit: string;
	task: string;
	township: string;
};
export type Change = Cell & { change: number };

/** The facts of a case that are counted. Nothing here names a person. */
export type Counted = {
	procedure: string;
	unit: string | null;
	task: string | null;
	township: string | null;
	sealed: boolean;
	/** Between offices: counted apart, never among what residents filed. */
	inside: boolean;
	receivedOn: string;
	outcome: string | null;
	/** Calendar days from receipt to the first service of an answer; null before it. */
	answerDays: number | null;
	steps: readonly { action: string; on: string; rating?: string; found?: string }[];
	/** The clock by which answers are in time; null where it has not started or no longer matters. */
	handling: { due: string; metOn: string | null } | null;
};

/** Actions that serve an answer. */
export const served: readonly string[] = ['deliver', 'serve', 'tell-answer'];
const onceEach: Readonly<Record<string, string>> = {
	'route-away': 'routed',
	merge: 'merged',
	withdraw: 'withdrawn',
	extend: 'extended',
	'not-solved': 'not-solved',
	'confirm-solved': 'solved',
	publish: 'published',
	'period-passed': 'unanswered',
	'answer-order': 'order-answered',
	'accept-answer': 'cleared',
	'confirm-progress': 'confirmed',
	'link-repeat': 'repeated',
	'start-mediation': 'mediated',
	'record-agreement': 'settled'
};

/** Steps whose finding is counted, the last of each. */
const findings: Readonly<Record<string, string>> = {
	'decide-review': 'review',
	'enter-review-result': 'review',
	'set-aside-at-review': 'review',
	'decide-recheck': 'recheck',
	'enter-recheck-result': 'recheck',
	'set-aside-at-recheck': 'recheck',
	'record-route-result': 'came-back'
};

/** Measures of what offices file among themselves begin with this. */
export const INSIDE = 'inside:';

/**
 * All that a case contributes. The door writes the difference between before and after, so a sum over
 * changes always equals a recount over cases. A sealed case is counted as received in the county, no more.
 */
export function contributions(one: Counted): Change[] {
	const place = one.sealed
		? { procedure: one.procedure, unit: '', task: '', township: '' }
		: { procedure: one.procedure, unit: one.unit ?? '', task: one.task ?? '', township: one.township ?? '' };
	const counts: Change[] = [];
	const add = (measure: string, day: string, change = 1) =>
		counts.push({ ...place, measure: one.inside ? `${INSIDE}${measure}` : measure, day, change });
	add('received', one.receivedOn);
	if (one.sealed) return counts;

	const answered = one.steps.findIndex((entry) => served.includes(entry.action));
	for (const [action, measure] of Object.entries(onceEach)) {
		// What runs out after the answer was not left unanswered.
		const among = action === 'period-passed' && answered >= 0 ? one.steps.slice(0, answered) : one.steps;
		const step = among.find((entry) => entry.action === action);
		// What the other body did not take and was taken up again is not counted as sent away.
		const back = action === 'route-away' && one.steps.some((entry) => entry.action === 'take-up-again');
		if (step && !back) add(measure, step.on);
	}
	const answer = one.steps[answered];
	if (answer) {
		add('answered', answer.on);
		add('answer-days', answer.on, one.answerDays ?? 0);
		if (one.outcome) add(`outcome:${one.outcome}`, answer.on);
	}
	if (one.handling) {
		const { due, metOn } = one.handling;
		add('due', due);
		if (metOn !== null) add(metOn <= due ? 'in-time' : 'late-answered', due);
	}
	const rated = one.steps.findLast((entry) => entry.rating !== undefined);
	const checked = one.steps.findLast((entry) => entry.action === 'check-rating');
	const isVoid = rated && checked?.found === 'void' && one.steps.indexOf(checked) > one.steps.indexOf(rated);
	if (isVoid) add('rating-void', rated.on);
	else if (rated?.rating) add(`rating:${rated.rating}`, rated.on);
	for (const measure of new Set(Object.values(findings))) {
		const found = one.steps.findLast((entry) => findings[entry.action] === measure && entry.found);
		if (found) add(`${measure}:${found.found}`, found.on);
	}
	return counts.filter((count) => count.change !== 0);
}

const keyOf = (cell: Cell): string =>
	[cell.day, cell.measure, cell.procedure, cell.unit, cell.task, cell.township].join('\u0001');

/** What must be added so that `before` becomes `after`. */
export function difference(before: readonly Change[], after: readonly Change[]): Change[] {
	const sums = new Map<string, Change>();
	const fold = (list: readonly Change[], sign: number) => {
		for (const one of list) {
			const known = sums.get(keyOf(one));
			sums.set(keyOf(one), { ...one, change: (known?.change ?? 0) + sign * one.change });
		}
	};
	fold(before, -1);
	fold(after, 1);
	return [...sums.values()].filter((one) => one.change !== 0);
}
