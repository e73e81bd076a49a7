import { versionOn } from '#disclosure/lists/difference.ts';
import { listEditions } from '#publication/disclosed.queries.server.ts';
import type { Db } from '#tables.ts';

/** The list of that name as it holds on a day, with the editions there are. */
export async function readListOn(db: Db, list: string, day: string) {
	const editions = (await listEditions(db, list)).filter((one) => one.withdrawn_on === null);
	const edition = versionOn(editions, day);
	const body = edition?.body as {
		rows?: Readonly<Record<string, string>>[];
		fields?: Record<string, string>;
	};
	return { editions, edition: edition ?? null, rows: body?.rows ?? [], fields: body?.fields ?? {} };
}
