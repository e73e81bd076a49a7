/** A value as text, its keys in one order: the database gives them back in its own. What is hashed is written so. */
export const sortedJson = (value: unknown): string =>
	JSON.stringify(value, (_, one: unknown) =>
		isObject(one) ? Object.fromEntries(Object.entries(one).toSorted(byKey)) : one
	);

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
