import type { Case, Entry } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { isDemand } from '#casework/paper-orders.ts';
import { remedyOnceServed } from '#casework/remedy-words.ts';
import { isFilersPaper } from '#casework/paper-rows.ts';
import { serviceOf } from '#casework/paper-service.ts';
import { unitNameOn } from '#casework/paper-issue.ts';
import type { Procedure } from '#casework/procedure.ts';
import { isServiceWay, serviceWays } from '#casework/service-ways.ts';
import { dayText, shortDay } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn, type Words } from '#i18n/words.ts';
import { citation } from '#i18n/laws.ts';
import { papersOf } from '#papers/papers.queries.server.ts';

/** A paper as lists name it: kind and day. */
export const paperLabel = (entry: Entry, words: Words, language: Language): string =>
	fill(words.papers.named, {
		title: wordOf(words.papers.kinds, entry.paper ?? '')?.title ?? entry.paper ?? '',
		day: shortDay(entry.on, language)
	});

/** The papers of some entries in words: number, what became of each, how it was served, and what can be done against it. */
export async function paperList(
	context: Context,
	procedure: Procedure,
	on: Case,
	entries: readonly Entry[],
	language: Language
) {
	const words = wordsIn(language);
	const all = await papersOf(context.db, on.id);
	const nameOf = (id: string | null) => all.find((one) => one.id === id);
	const seen = { on, procedure, county: context.county, measure: context, words, language };
	return entries.flatMap((entry) => {
		const issued = all.find((one) => one.entry === entry.n);
		if (!issued || entry.paper === null) return [];
		const service = serviceOf(on, entry);
		const later = nameOf(issued.correctedBy);
		return [
			{
				n: entry.n,
				on: entry.on,
				title: issued.content[language].title,
				number: issued.number,
				correctedBy: later ? { n: later.entry, number: later.number } : null,
				corrects: nameOf(issued.replaces)?.number ?? null,
				served: isDemand(entry.paper)
					? signedText(service, words, language, context, entry)
					: service
						? servedText(service, words, language, context, entry)
						: '',
				toServe: isFilersPaper(entry) && service === null && !later && wantsService(entry),
				remedy: service && !later ? remedyOnceServed(seen, entry, service.from) : null
			}
		];
	});
}

/** What is handed over in the act and what only records a service is not served itself. */
const wantsService = (entry: Entry): boolean =>
	!['receipt', 'hand-over', 'service-receipt', 'service-announcement'].includes(entry.paper ?? '');

function servedText(
	service: NonNullable<ReturnType<typeof serviceOf>>,
	words: Words,
	language: Language,
	{ county }: Context,
	entry: Entry
): string {
	const { papers, casework } = words;
	const way = isServiceWay(service.way) ? service.way : 'portal';
	const unit = service.unit === null ? '' : unitNameOn(county, service.unit, entry.on, language);
	return [
		fill(papers.servedOn, { day: dayText(service.on, language), way: wordOf(casework.options, way) ?? way }),
		service.from === service.on ? '' : fill(papers.countsFrom, { day: dayText(service.from, language) }),
		service.proof === '' ? '' : fill(papers.servedProof, { proof: service.proof, unit }),
		fill(papers.servedLaw, {
			law: citation(serviceWays[way].article, language),
			standing: casework.standing[serviceWays[way].standing]
		})
	]
		.filter((part) => part !== '')
		.join(language === 'zh' ? '' : ' ');
}

/** A letter of supervision: who signed for it and when, or that nobody has yet. */
function signedText(
	signed: ReturnType<typeof serviceOf>,
	{ papers }: Words,
	language: Language,
	{ county }: Context,
	entry: Entry
): string {
	if (!signed) return papers.notSignedFor;
	const unit = unitNameOn(county, signed.unit ?? '', entry.on, language);
	return fill(papers.signedFor, { day: dayText(signed.on, language), unit });
}

export type PaperRow = Awaited<ReturnType<typeof paperList>>[number];
