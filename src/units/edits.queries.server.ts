import type { Db } from '#tables.ts';
import { matter, type County, type Matter } from '#units/county.ts';
import { checkMatter } from '#units/check-county.ts';
import { withMatters } from '#units/matters.ts';

const newestEdits = (db: Db) =>
	db
		.selectFrom('matters')
		.select(['id', 'version', 'body'])
		.distinctOn('id')
		.orderBy('id')
		.orderBy('version', 'desc')
		.execute();

/**
 * The county with its catalogue as it was edited, asked again and again; the newest version of each matter counts. It is
 * the same value until somebody edits: what is worked out from a county (the index
 * of its matters, who keeps whom away) is remembered by that value, so a new one is dear.
 */
export function editedCounty(db: Db, county: County): () => Promise<County> {
	let known = { edits: '', county };
	return async () => {
		const rows = await newestEdits(db);
		const edits = rows.map((row) => `${row.id} ${row.version}`).join('\n');
		if (edits !== known.edits) {
			known = {
				edits,
				county: withMatters(
					county,
					rows.flatMap((row) => stillFits(county, row.body))
				)
			};
		}
		return known.county;
	};
}

/** An edit that no longer fits the county's files (its unit has ended) gives way to the files. */
function stillFits(county: County, body: unknown): Matter[] {
	const parsed = matter.safeParse(body);
	return parsed.success && checkMatter(county, parsed.data).length === 0 ? [parsed.data] : [];
}

/** The versions of a matter, newest first, with who edited it and when. */
export const versionsOf = (db: Db, id: string) =>
	db
		.selectFrom('matters')
		.leftJoin('accounts', 'accounts.id', 'matters.edited_by')
		.select(['matters.version', 'matters.body', 'matters.edited_at', 'accounts.name'])
		.where('matters.id', '=', id)
		.orderBy('matters.version', 'desc')
		.execute();

/** The day of the last edit of each matter that was edited. */
export async function editedMatters(db: Db): Promise<ReadonlyMap<string, Date>> {
	const rows = await db
		.selectFrom('matters')
		.select(({ fn }) => ['id', fn.max('edited_at').as('at')])
		.groupBy('id')
		.execute();
	return new Map(rows.map((row) => [row.id, row.at]));
}
