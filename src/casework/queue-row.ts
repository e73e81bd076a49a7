import { dueWords } from '#casework/due-words.ts';
import type { Naming } from '#casework/naming.ts';
import type { Day } from '#clocks/day.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** What a list of the desk reads of a case. */
export type DeskRow = {
	id: string;
	number: string;
	procedure: string;
	stage: string;
	title: string;
	township: string | null;
	unit: string | null;
	handler: string | null;
	received_on: string;
	due_on: string | null;
	waiting_for: string;
	open: boolean;
};

/** A row of the desk's list, in words. */
export const queueRow = (row: DeskRow, words: Words, naming: Naming, today: Day) => ({
	id: row.id,
	number: row.number,
	kind: wordOf(words.casework.procedures, row.procedure)?.short ?? row.procedure,
	title: row.title === '' ? words.desk.queue.noTitle : row.title,
	stage: wordOf(words.casework.stages, row.stage)?.name ?? row.stage,
	waits: wordOf(words.casework.waits, row.waiting_for) ?? '',
	place: naming.place({ township: row.township, village: null }),
	unit: naming.unit(row.unit),
	handler: naming.officer(row.handler),
	received: row.received_on,
	dueOn: row.due_on ?? '',
	due: dueWords(row.due_on, row.open, today, words.desk.due)
});

export type QueueRow = ReturnType<typeof queueRow>;
