/** A topic as a day found it: its words, its cases, and the day on which it was first found. */
export type KeptTopic = { place: string; members: string[]; since: string };

/** A topic goes on where any of its cases was in one before. */
export const since = (members: readonly string[], earlier: readonly KeptTopic[], today: string): string =>
	earlier
		.filter((one) => one.members.some((id) => members.includes(id)))
		.map((one) => one.since)
		.sort()[0] ?? today;
