import { citationsIn } from '#publication/citations.ts';
import { mayBeBasis, validityOn, type Act } from '#publication/validity.ts';
import type { Db, Trx } from '#tables.ts';

/** The first own document that a text cites as its basis and that may be none on that day: not published, or not in force (INV-42). */
export async function unfitBasis(
	db: Db | Trx,
	text: string,
	mark: string,
	day: string
): Promise<string | null> {
	const cited = citationsIn(text, mark);
	if (cited.length === 0) return null;
	const rows = await db
		.selectFrom('public_disclosures')
		.select(['number', 'effective_on', 'expires_on', 'withdrawn_on', 'acts'])
		.where('kind', '=', 'normative')
		.where('current', '=', true)
		.where('number', 'in', cited)
		.execute();
	const fit = rows.filter((row) =>
		mayBeBasis(
			validityOn(
				{
					effectiveOn: row.effective_on,
					expiresOn: row.expires_on,
					withdrawnOn: row.withdrawn_on,
					acts: row.acts as Act[]
				},
				day
			)
		)
	);
	return cited.find((number) => !fit.some((row) => row.number === number)) ?? null;
}
