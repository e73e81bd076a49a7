import type { Filing } from '#casework/file-case.store.server.ts';

/** A filing that says nothing more than it must: of nobody, by nobody, nowhere, without files; the rest is added. */
export const plainFiling = {
	accused: [],
	parties: [],
	identity: 'named',
	township: null,
	village: null,
	channel: 'web',
	electronic: true,
	language: 'zh',
	files: [],
	matter: null,
	finding: null
} as const satisfies Partial<Filing>;
