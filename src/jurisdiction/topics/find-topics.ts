import type { Tokenize } from '#jurisdiction/text/features.ts';
import { groupByLikeness } from '#jurisdiction/topics/group.ts';
import { heatOf, peopleIn } from '#jurisdiction/topics/heat.ts';
import { neighboursOf } from '#jurisdiction/topics/likeness.ts';
import type { Neighbours } from '#jurisdiction/topics/likeness.ts';
import { mattersOf, onOneMatter, sameMatter } from '#jurisdiction/topics/matter.ts';
import type { Matter } from '#jurisdiction/topics/matter.ts';
import type { Topic, TopicMessage } from '#jurisdiction/topics/message.ts';
import { knownStems, namesOf } from '#jurisdiction/topics/names.ts';
import { agreement, named, rarenessAmong } from '#jurisdiction/topics/place-agreement.ts';
import type { Named } from '#jurisdiction/topics/place-agreement.ts';
import { countPieces, placeOf } from '#jurisdiction/topics/place-text.ts';
import { termsOf } from '#jurisdiction/topics/terms.ts';

/** Below this, two messages are not compared at all; below that, two groups are not one topic. */
const worthALook = 0.03;
const oneTopic = 0.18;
/** What likeness is worth without a place, with two different ones, and what agreement on the place adds. */
const noPlace = 0.8;
const otherPlace = 0.1;
const samePlace = 1.4;
const samePlaceAndMatter = 0.15;
/** What stays of the heat where a place has many troubles rather than one. */
const mixed = 0.4;

/**
 * Messages of the same place, target and matter together, the hottest first. `asOf` is the hour from which topics
 * are fresh or old. A message is in one topic at most; one that nobody else speaks of is in none.
 */
export function findTopics(all: readonly TopicMessage[], tokenize: Tokenize, asOf: number): Topic[] {
	const messages = [...new Map(all.map((message) => [message.id, message])).values()];
	const stems = knownStems(messages, tokenize);
	const who = messages.map((message) => named(message, namesOf(message, tokenize, stems)));
	const near = neighboursOf(
		messages.map((message) => termsOf(message, tokenize)),
		worthALook
	);
	const matters = mattersOf(messages);
	weighPlaces(near, messages, matters, who);
	const titlesWith = countPieces(messages);
	return groupByLikeness(near, oneTopic)
		.filter((group) => group.length > 1)
		.map((group) => group.sort((a, b) => a - b))
		.map((group): Topic & { group: number[] } => {
			const members = group.flatMap((i) => messages[i] ?? []);
			return {
				group,
				place: '',
				members: members.map(({ id }) => id),
				people: peopleIn(members),
				heat: heatOf(members, asOf) * (mixed + onOneMatter(group.flatMap((i) => matters[i] ?? [])))
			};
		})
		.sort((a, b) => b.heat - a.heat || order(a.members[0] ?? '', b.members[0] ?? ''))
		.map(({ group, ...topic }) => ({
			...topic,
			place: placeOf(
				group.flatMap((i) => messages[i] ?? []),
				group.map((i) => who[i]?.names ?? []),
				titlesWith
			)
		}));
}

function weighPlaces(
	near: Neighbours,
	messages: readonly TopicMessage[],
	matters: readonly Matter[],
	who: readonly Named[]
): void {
	const rareness = rarenessAmong(who);
	for (const [i, likenesses] of near.entries()) {
		for (const [j, likeness] of likenesses) {
			const [a, b, ofA, ofB] = [who[i], who[j], matters[i], matters[j]];
			if (i < j || !a || !b || !ofA || !ofB) continue;
			const [at, atOther] = [messages[i]?.where, messages[j]?.where];
			const apart = at !== undefined && atOther !== undefined && at !== atOther;
			const place = apart ? 0 : agreement(a, b, rareness);
			const told = place === undefined ? noPlace : otherPlace + samePlace * place;
			const weight = apart || (a.sure && b.sure) ? told : Math.max(noPlace, told);
			const weighed = likeness * weight + samePlaceAndMatter * (place ?? 0) * sameMatter(ofA, ofB);
			likenesses.set(j, weighed);
			near[j]?.set(i, weighed);
		}
	}
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
