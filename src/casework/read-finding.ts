import { z } from 'zod';
import type { Naming } from '#casework/naming.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { County } from '#units/county.ts';

const stored = z.object({
	unit: z.string().nullable().catch(null),
	certainty: z.enum(['certain', 'likely', 'unsure']).catch('unsure'),
	because: z.array(z.string()).catch([]),
	routes: z
		.array(z.object({ code: z.string(), by: z.string(), decided: z.array(z.string()).catch([]) }))
		.catch([])
});

export type ReadFinding = {
	unit: string;
	certainty: string;
	because: string[];
	routes: { name: string; why: string }[];
};

/** How the unit was found, in words: kept as codes, read in either language. Its own procedure is no other route. */
export function readFinding(
	finding: unknown,
	county: County,
	words: Words['desk'],
	naming: Naming,
	language: Language,
	procedure: string
): ReadFinding | null {
	const parsed = stored.safeParse(finding);
	if (!parsed.success) return null;
	const { unit, certainty, because, routes } = parsed.data;
	return {
		unit: naming.unit(unit),
		certainty: words.certainties[certainty],
		because: because.map((code) => readReason(code, county, words, naming, language)),
		routes: routes
			.filter((route) => county.routes.find((one) => one.code === route.code)?.procedure !== procedure)
			.map((route) => ({
				name: naming.route(route.code),
				why: route.by === 'words' ? fill(words.because.words, { name: route.decided.join('、') }) : ''
			}))
	};
}

/** One reason: 'duty:street-lamps', 'recusal:housing', 'no-place'. */
export function readReason(
	code: string,
	county: County,
	words: Words['desk'],
	naming: Naming,
	language: Language
): string {
	const [kind = '', id = ''] = code.split(':', 2);
	const sentence = wordOf(words.because, kind);
	if (sentence === undefined) return code;
	return fill(sentence, { name: nameOf(kind, id, county, naming, language) });
}

function nameOf(kind: string, id: string, county: County, naming: Naming, language: Language): string {
	switch (kind) {
		case 'matter':
			return naming.matter(id);
		case 'duty':
			return county.duties.find((duty) => duty.id === id)?.name[language] ?? id;
		case 'place':
			return naming.place({ township: id, village: null });
		case 'procedure':
			return county.routes.find((route) => route.procedure === id)?.name[language] ?? id;
		default:
			return naming.unit(id);
	}
}
