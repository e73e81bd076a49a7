/** A path of this site that a link may lead back to; anything else becomes the first page. */
export const ownPath = (to: string | null): string =>
	to !== null && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : '/';
