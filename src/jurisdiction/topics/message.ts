/** A message as the search for topics reads it. `user` is whatever tells one person's messages from another's. */
export type TopicMessage = {
	id: string;
	title: string;
	body: string;
	/** ISO 8601, with the hour where it is known. */
	time: string;
	user?: string | undefined;
	/** The place the form asked for, where it did: two that differ are two places, whatever the texts say. */
	where?: string | undefined;
	likes?: number | undefined;
	dislikes?: number | undefined;
};

/** Messages of the same place, target and matter; `people` counts whoever wrote, each once. */
export type Topic = { place: string; members: string[]; people: number; heat: number };
