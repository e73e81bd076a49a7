/** An answer as it was given, and when. */
export type KeptAnswer = {
	readonly body: Buffer;
	readonly headers: readonly (readonly [string, string])[];
	readonly at: Date;
};

/** The last good answers of this process, for the time in which it cannot give new ones. */
export type KeptAnswers = {
	readonly get: (key: string) => KeptAnswer | undefined;
	readonly put: (key: string, answer: KeptAnswer) => void;
};

/** Keeps at most so many bytes; what was not asked for longest goes first, and one large answer never takes all. */
export function keepAnswers(bytes: number): KeptAnswers {
	const kept = new Map<string, KeptAnswer>();
	let held = 0;
	const drop = (key: string): void => {
		held -= kept.get(key)?.body.length ?? 0;
		kept.delete(key);
	};
	return {
		get: (key) => kept.get(key),
		put: (key, answer) => {
			drop(key);
			if (answer.body.length > bytes / 16) return;
			kept.set(key, answer);
			held += answer.body.length;
			for (const oldest of kept.keys()) {
				if (held <= bytes) break;
				drop(oldest);
			}
		}
	};
}
