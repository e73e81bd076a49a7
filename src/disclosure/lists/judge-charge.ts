import { normalise } from '#publication/bigrams.ts';

type Row = Readonly<Record<string, string>>;

export type Judged = { listed: Row[]; mustNotBeCollected: boolean };

/**
 * Whether a charge is on the published list. What is on none must not be collected (YS19 art. 25, INV-43). Names are
 * compared without marks and blanks, either way round: 河道砂石资源费 is found by 砂石资源费, and the other way too.
 */
export function judgeCharge(published: readonly Row[], words: string): Judged {
	const wanted = plain(words);
	if (wanted.length < 2) return { listed: [], mustNotBeCollected: false };
	const listed = published.filter((row) => {
		const name = plain(row['name'] ?? '');
		return name.includes(wanted) || (name.length > 2 && wanted.includes(name));
	});
	return { listed, mustNotBeCollected: listed.length === 0 };
}

const plain = (text: string): string => normalise(text).replace(/ /g, '');
