type Row = Readonly<Record<string, string>>;

export type Change = { key: string; from: string; to: string };
export type Difference = {
	added: Row[];
	removed: Row[];
	changed: { row: Row; changes: Change[] }[];
};

/** What a reader must know of two versions of a list. Entries are the same when their code is; their order says nothing. */
export function differenceOf(before: readonly Row[], after: readonly Row[]): Difference {
	const old = new Map(before.map((row) => [row['code'] ?? '', row]));
	const now = new Map(after.map((row) => [row['code'] ?? '', row]));
	return {
		added: after.filter((row) => !old.has(row['code'] ?? '')),
		removed: before.filter((row) => !now.has(row['code'] ?? '')),
		changed: after.flatMap((row) => {
			const earlier = old.get(row['code'] ?? '');
			const changes = earlier ? changesOf(earlier, row) : [];
			return changes.length > 0 ? [{ row, changes }] : [];
		})
	};
}

const changesOf = (from: Row, to: Row): Change[] =>
	[...new Set([...Object.keys(from), ...Object.keys(to)])]
		.map((key) => ({ key, from: from[key] ?? '', to: to[key] ?? '' }))
		.filter((one) => one.from !== one.to);

/** The version in force on a day, of versions with the day from which each holds and the day it was published. */
export const versionOn = <V extends { effective_on: string | null; published_on: string }>(
	versions: readonly V[],
	day: string
): V | undefined =>
	versions
		.filter((one) => (one.effective_on ?? one.published_on) <= day)
		.toSorted(
			(a, b) =>
				(a.effective_on ?? '').localeCompare(b.effective_on ?? '') ||
				a.published_on.localeCompare(b.published_on)
		)
		.at(-1);
