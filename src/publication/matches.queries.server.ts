import { sql } from 'kysely';
import { bigramsOf } from '#publication/bigrams.ts';

/** The index finds the pairs of a word; the text itself decides. For tables with `bigrams` and `search_text`. */
export function matches(term: string) {
	const like = sql<boolean>`search_text like ${`%${term.replace(/[\\%_]/g, '\\$&')}%`}`;
	const pairs = [...term].length > 1 ? bigramsOf(term) : [];
	return pairs.length > 0 ? [sql<boolean>`bigrams @> ${pairs}::text[]`, like] : [like];
}
