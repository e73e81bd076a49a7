/** Puts values into the {places} of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
	sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Looks a word up by a key that is only known at run time; a key without a word shows itself. */
export const wordOf = <T>(list: Readonly<Record<string, T>>, key: string): T | undefined =>
	Object.hasOwn(list, key) ? list[key] : undefined;

/** The same shape with other words: what a second language must give. */
export type Shape<T> = T extends string ? string : { readonly [K in keyof T]: Shape<T[K]> };
