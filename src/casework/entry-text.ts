import type { Entry } from '#casework/case.ts';

/** The bytes of an entry that the register commits to. The database gives keys back in its own order, so they are sorted. */
export const entryText = (caseId: string, entry: Entry): string =>
	JSON.stringify(
		[
			caseId,
			entry.n,
			entry.action,
			entry.from,
			entry.to,
			entry.byRole,
			entry.byAccount,
			entry.byUnit,
			entry.at.toISOString(),
			entry.on,
			entry.paper,
			entry.details
		],
		(_, value: unknown) =>
			isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(byKey)) : value
	);

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
