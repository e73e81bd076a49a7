/** The ids for aria-describedby, without the absent ones; undefined leaves the attribute out. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
	const present = ids.filter((id) => typeof id === 'string' && id !== '');
	return present.length > 0 ? present.join(' ') : undefined;
}
