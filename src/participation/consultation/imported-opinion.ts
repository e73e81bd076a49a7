import { opinionFacts, opinionForm, type OpinionFacts } from '#participation/consultation/form.ts';
import { readCsv, type Column, type CsvProblem } from '#platform/read-csv.ts';

export const writtenChannels = ['letter', 'visit', 'call'] as const;

export type ImportedOpinion = {
	person: string;
	phone: string;
	channel: (typeof writtenChannels)[number];
	facts: OpinionFacts;
};

/** As many opinions as one sheet may hold, so that it is entered while somebody waits. */
export const mostOpinions = 500;

/** The columns of a sheet, in the order of its template; all but the first four may be left out. */
export const opinionColumns: readonly Column[] = [
	{ key: 'channel', required: true, max: 20, options: writtenChannels },
	{ key: 'person', required: true, max: 40 },
	{ key: 'voice', required: true, max: 20, options: opinionForm.views['voice']?.options ?? null },
	{ key: 'story', required: true, max: 8000 },
	{ key: 'phone', required: false, max: 30 },
	{ key: 'title', required: false, max: 60 },
	{ key: 'clause', required: false, max: 60 },
	{ key: 'proposal', required: false, max: 4000 },
	{ key: 'nickname', required: false, max: 20 }
];

const firstWords = (story: string): string =>
	[...(story.split(/[\n，。；？！]/)[0] ?? '')].slice(0, 60).join('');

/** Reads a sheet of opinions that an officer typed; an opinion without a title is called by its first words. */
export function readOpinions(
	text: string,
	words: Readonly<Record<string, string>>,
	options: Readonly<Record<string, string>>
): { opinions: ImportedOpinion[]; problems: CsvProblem[] } {
	const { rows, problems } = readCsv(text, opinionColumns, words, options, '');
	if (rows.length > mostOpinions)
		return { opinions: [], problems: [{ row: mostOpinions, column: 'story', code: 'too-many-rows' }] };
	if (problems.length > 0) return { opinions: [], problems };
	return {
		problems,
		opinions: rows.map((row) => ({
			person: row['person'] ?? '',
			phone: row['phone'] ?? '',
			channel: writtenChannels.find((one) => one === row['channel']) ?? 'letter',
			facts: opinionFacts.parse({
				...row,
				title: row['title'] || firstWords(row['story'] ?? ''),
				supports: ''
			})
		}))
	};
}
