import type { Config } from '#platform/config.server.ts';

/** What the start hands to the portal's own preparation: the database is open and migrated. */
export type Preparation = {
	readonly config: Config;
	readonly url: string;
	readonly masterKey: string;
};

/** What runs beside the pages until the portal stops, and what the start prints below the address. */
export type Prepared = { readonly lines: readonly string[]; readonly stop: () => Promise<void> };

/** The portal's own preparation: the county's data, the demonstration, the jobs. */
export async function prepare(_preparation: Preparation): Promise<Prepared> {
	return { lines: [], stop: async () => undefined };
}
