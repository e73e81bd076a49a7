import { suggest, type Model } from '#jurisdiction/text/classifier.ts';
import { confidence } from '#jurisdiction/text/confidence.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';
import { suggestMatters } from '#jurisdiction/suggest-matters.ts';
import type { County, Matter } from '#units/county.ts';

/** A matter that a text may be about, with the words that decided. */
export type Ranked = { matter: Matter; words: readonly string[]; weight: number };
export type Ranking = { matters: Ranked[]; certainty: 'certain' | 'likely' | 'unsure' };
export type RankMatters = (title: string, body: string) => Ranking;

/** Words of any message; in a title they say nothing of the matter. */
const kindWords = new Set(['建议', '咨询', '请问', '举报', '投诉', '反映', '希望', '请求', '求助']);

/**
 * Ranks the catalogue's matters for a text by two witnesses: the words and examples of the catalogue, and, once there is
 * a model, the classifier that also learned from what officers decided. Certain only where
 * both name the same matter and the title itself holds one of its words.
 */
export const rankWith =
	(county: County, model: Model | null): RankMatters =>
	(title, body) => {
		const byTitle = new Map(suggestMatters(county, title, 12).map((hit) => [hit.matter.id, hit]));
		const byWords = suggestMatters(county, `${title}\n${body}`, 12)
			.map((hit) => ({ ...hit, score: hit.score + 2 * (byTitle.get(hit.matter.id)?.score ?? 0) }))
			.sort((a, b) => b.score - a.score);
		const top = byWords[0];
		const learned = model ? suggest(model, { title, body }, tokenize).slice(0, 8) : [];
		const best = Math.max(1, top?.score ?? 1);
		const ranked = new Map<string, Ranked>();
		for (const hit of byWords)
			ranked.set(hit.matter.id, { matter: hit.matter, words: hit.words, weight: hit.score / best });
		for (const one of learned) {
			const matter = county.matters.find((entry) => entry.id === one.label);
			if (!matter) continue;
			const known = ranked.get(matter.id);
			const words =
				known && known.words.length > 0 ? known.words : one.because.slice(0, 3).map((reason) => reason.word);
			ranked.set(matter.id, { matter, words, weight: (known?.weight ?? 0) + one.probability });
		}
		const matters = [...ranked.values()].sort(
			(a, b) => b.weight - a.weight || a.matter.id.localeCompare(b.matter.id)
		);
		const first = matters[0]?.matter.id ?? '';
		const titled = byTitle.get(first)?.words.some((word) => !kindWords.has(word)) ?? false;
		const agree = learned[0]?.label === first && top?.matter.id === first;
		const learnedSurely = learned[0]?.label === first && confidence(learned) !== 'unsure';
		const certainty = agree && titled ? 'certain' : agree || titled || learnedSurely ? 'likely' : 'unsure';
		return { matters, certainty };
	};
