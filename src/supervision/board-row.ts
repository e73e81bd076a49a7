import type { Naming } from '#casework/naming.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

type Row = {
	id: string;
	number: string;
	procedure: string;
	stage: string;
	waiting_for: string;
	handler: string | null;
	task: string | null;
	unit: string;
	clock: string | null;
	due_on: string | null;
	days: number;
	asked: boolean | number;
	orders: number;
	paper: string | null;
	signed: boolean | number;
};

/** A row of the board, in words: what, whose, on whom it stands still, and for how long. */
export const boardRow = (row: Row, words: Words, naming: Naming, open: boolean) => ({
	id: row.id,
	number: row.number,
	href: open ? `/desk/cases/${row.id}` : null,
	kind: wordOf(words.casework.procedures, row.procedure)?.short ?? row.procedure,
	unit: naming.unit(row.unit),
	/** Which period the row is about, for the order that is opened from it. */
	period: row.clock,
	clock: row.clock === null ? '' : naming.clock(row.clock),
	due: row.due_on ?? '',
	tone: row.days > 0 ? ('late' as const) : row.due_on === null ? ('paused' as const) : ('soon' as const),
	late:
		row.due_on === null
			? ''
			: row.days > 0
				? fill(words.supervision.late, { days: row.days })
				: fill(words.supervision.left, { days: -row.days }),
	stage: wordOf(words.casework.stages, row.stage)?.name ?? row.stage,
	waits: [turn(row, words, naming), handledBy(naming.officer(row.handler), words)]
		.filter(Boolean)
		.join(words.desk.queue.comma),
	task: naming.task(row.task),
	asked: Boolean(row.asked),
	orders: row.orders,
	/** Number of the last letter, with whether the unit signed for it. */
	paper:
		row.paper === null
			? ''
			: fill(row.signed ? words.supervision.signed : words.supervision.unsigned, { number: row.paper })
});

/** Whose turn it is: a case may wait for the filer, or for nobody, while a unit still owes what the row is about. */
const turn = ({ clock, waiting_for, unit }: Row, words: Words, naming: Naming): string =>
	clock !== null && ['resident', 'nobody'].includes(waiting_for)
		? naming.unit(unit)
		: (wordOf(words.casework.waits, waiting_for) ?? '');

/** The officer apart from whose turn it is: beside “the filer” a bare name would read as the filer's. */
const handledBy = (name: string, words: Words): string =>
	name === '' ? '' : fill(words.supervision.handledBy, { name });

export type BoardLine = ReturnType<typeof boardRow>;
