import { todayOf } from '#casework/context.server.ts';
import type { Day } from '#clocks/day.ts';
import { groupOf, groups } from '#disclosure/desk-groups.ts';
import { document } from '#disclosure/catalogue/kind.ts';
import { promotionsOf } from '#disclosure/promotion/promotions.queries.server.ts';
import { lists } from '#disclosure/lists/lists.ts';
import { mayWrite } from '#disclosure/may.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { filedKeys, offeredTo, underWork } from '#disclosure/releases.queries.server.ts';
import { kinds } from '#disclosures.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	const context = await event.locals.portal.context();
	const filed = await filedKeys(context.db, officer.unit);
	const rows = (await underWork(context.db, officer)).map((row) => {
		const owes = row.kind === 'normative' && row.public_since !== null && !filed.has(row.id);
		return { ...row, file_by: owes ? reckoned(context, 'ND-FILE', row.public_since as Day) : null };
	});
	const offered = await offeredTo(context.db, officer.unit);
	const several = mayWrite(officer, document, officer.unit)
		? (await promotionsOf(context.db, officer, context.county)).filter((one) => one.requests.length > 0)
		: [];
	return {
		several: several
			.filter((one) => one.state === 'open')
			.map(({ id, people, requests }) => ({ id, people, title: requests[0]?.title ?? '' })),
		everSeveral: several.length > 0,
		offered: offered.map(({ id, title, offered_on }) => ({ id, title, on: offered_on })),
		today: todayOf(context),
		groups: groups.map((group) => ({
			group,
			rows: rows.filter((row) => groupOf(row, officer) === group)
		})),
		kinds: kinds
			.filter((kind) => kind.id !== 'list' && kind.cases !== 'one' && mayWrite(officer, kind, officer.unit))
			.map((kind) => ({
				id: kind.id,
				exists: kind.id === 'profile' ? (rows.find((row) => row.kind === 'profile')?.id ?? null) : null
			})),
		lists: lists
			.filter((one) => one.unit === officer.unit)
			.map((one) => ({
				id: one.id,
				exists: rows.find((row) => row.kind === 'list' && row.key === one.id)?.id ?? null
			}))
	};
};
