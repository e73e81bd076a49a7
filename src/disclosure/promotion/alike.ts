import { LIKE, likeness } from '#casework/likeness.ts';

/** A request as it is compared; `filer` tells people apart and says nothing else of them. */
export type Asked = { id: string; title: string; story: string; filer: string };

const textOf = ({ title, story }: Asked): string => `${title} ${story.slice(0, 600)}`;

/** Those of the others that read like this one. A person decides whether they ask for the same. */
export const alikeTo = (one: Asked, others: readonly Asked[]): Asked[] =>
	others.filter((other) => other.id !== one.id && likeness(textOf(one), textOf(other)) >= LIKE);

/** How many people stand behind some requests: who asks twice counts once. */
export const peopleBehind = (requests: readonly Pick<Asked, 'filer'>[]): number =>
	new Set(requests.map((one) => one.filer)).size;

/** From here on it is several who ask (FOI19 art. 44). */
export const SEVERAL = 2;

export type Known = { id: string; state: 'open' | 'begun' | 'declined'; decidedOn: string | null };
/** A request that stands with a suggestion; `late` ones came after the unit had decided. */
export type Member = { id: string; filer: string; late: boolean };

/** Those of the late ones behind whom stands nobody who had asked before. */
export function freshOf(members: readonly Member[]): Member[] {
	const before = new Set(members.filter((one) => !one.late).map((one) => one.filer));
	return members.filter((one) => one.late && !before.has(one.filer));
}

/**
 * What a further request makes of what is known: it joins, or it is the first sign. After a no it takes as many new people
 * as it took at first; `members` holds the request itself already.
 */
export function nextOf(
	known: Known | null,
	group: readonly Asked[],
	members: readonly Member[]
): 'begin' | 'join' | 'nothing' {
	if (known === null) return peopleBehind(group) >= SEVERAL ? 'begin' : 'nothing';
	return known.state === 'declined' && peopleBehind(freshOf(members)) >= SEVERAL ? 'begin' : 'join';
}
