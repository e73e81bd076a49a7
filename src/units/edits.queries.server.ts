import type { Db } from '#tables.ts';
import { matter, type County, type Matter } from '#units/county.ts';
import { checkMatter } from '#units/check-county.ts';
import { withMatters } from '#units/matters.ts';

/** The county with its catalogue as it was edited; the newest version of each matter counts. */
export async function withEdits(db: Db, county: County): Promise<County> {
	const rows = await db
		.selectFrom('matters')
		.select('body')
		.distinctOn('id')
		.orderBy('id')
		.orderBy('version', 'desc')
		.execute();
	return withMatters(
		county,
		rows.flatMap((row) => stillFits(county, row.body))
	);
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
