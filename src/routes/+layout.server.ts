import type { LayoutServerLoad } from './$types';

/** What every page's frame needs: language, size and who is signed in. */
export const load: LayoutServerLoad = ({ locals, url }) => ({
	language: locals.language,
	large: locals.large,
	demonstration: locals.portal.config.demonstration,
	path: url.pathname,
	who:
		locals.who === null
			? null
			: locals.who.kind === 'officer'
				? { kind: locals.who.kind, name: locals.who.name }
				: { kind: locals.who.kind }
});
