import type { TopicMessage } from '#jurisdiction/topics/message.ts';

/** What a person adds, what each further message of the same person adds, and what the likes add each time they double. */
const perPerson = 3;
const perRepeat = 0.3;
const perDoubling = 1.5;
const day = 86_400_000;
/** A topic cools and an outburst counts by at most these shares. */
const fresh = 0.15;
const sudden = 0.15;

/** Whoever wrote, each once; a message without a writer is a person of its own. */
export function peopleIn(members: readonly TopicMessage[]): number {
	return new Set(members.map((message) => message.user ?? `\u0000${message.id}`)).size;
}

/** How much a topic burns: people first, then likes; repeats of one person barely count, nor do the likes of one alone. */
export function heatOf(members: readonly TopicMessage[], asOf: number): number {
	const people = peopleIn(members);
	const likes = members.reduce((sum, { likes = 0, dislikes = 0 }) => sum + Math.max(0, likes - dislikes), 0);
	const liked = perDoubling * Math.log2(1 + likes) * (people > 1 ? 1 : 0.4);
	const times = members.map(({ time }) => Date.parse(time)).filter((time) => !Number.isNaN(time));
	const last = Math.max(...times, 0);
	const age = times.length > 0 ? Math.max(0, asOf - last) / day : 365;
	const span = times.length > 0 ? (last - Math.min(...times)) / day : 365;
	const pace = 1 + fresh * Math.exp(-age / 90) + sudden * Math.exp(-span / 60);
	return (perPerson * people + perRepeat * (members.length - people) + liked) * pace;
}
