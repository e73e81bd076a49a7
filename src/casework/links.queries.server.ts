import type { Officer } from '#casework/case.ts';
import type { LinkKind } from '#casework/links.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

export type SeenLink = {
	id: string;
	number: string;
	title: string;
	stage: string;
	kind: LinkKind;
	/** Whether the link was made at this case, or at the other one. */
	way: 'to' | 'from';
};

/** The cases on which this one hangs and those that hang on it, as far as the officer may see them. */
export async function linksOf(db: Db, officer: Officer, county: County, id: string): Promise<SeenLink[]> {
	const seen = (at: 'case_id' | 'other_id', other: 'case_id' | 'other_id') =>
		db
			.selectFrom('cases')
			.innerJoin('case_links', `case_links.${other}`, 'cases.id')
			.select(['cases.id', 'cases.number', 'cases.title', 'cases.stage', 'case_links.kind'])
			.where(`case_links.${at}`, '=', id)
			.where((row) =>
				row(
					'cases.id',
					'in',
					row.selectFrom('cases').select('cases.id').where(casesVisibleTo(officer, county))
				)
			)
			.orderBy('cases.received_on', 'desc')
			.limit(50)
			.execute();
	const [to, from] = await Promise.all([seen('case_id', 'other_id'), seen('other_id', 'case_id')]);
	return [
		...to.map((row) => ({ ...row, kind: row.kind as LinkKind, way: 'to' as const })),
		...from.map((row) => ({ ...row, kind: row.kind as LinkKind, way: 'from' as const }))
	];
}
