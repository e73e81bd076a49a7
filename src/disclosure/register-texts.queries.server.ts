import { releaseText } from '#disclosure/release-text.ts';
import type { Db } from '#tables.ts';

/** Today's texts of all steps with disclosures, by `id n`, for the check of the register. */
export async function releaseTexts(db: Db): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('disclosure_entries as entry')
		.innerJoin('disclosure_versions as text', (on) =>
			on.onRef('text.disclosure_id', '=', 'entry.disclosure_id').onRef('text.n', '=', 'entry.version')
		)
		.select(['entry.disclosure_id as id', 'entry.n', 'entry.action', 'entry.version', 'entry.by_account'])
		.select(['entry.by_unit', 'entry.on_day', 'entry.at', 'entry.details', 'text.body'])
		.execute();
	return new Map(rows.map((row) => [`${row.id} ${row.n}`, releaseText(row)]));
}
