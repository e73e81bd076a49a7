import { judgeCharge } from '#disclosure/lists/judge-charge.ts';
import { offListAddress, otherwiseAddress } from '#disclosure/lists/otherwise.ts';
import { wordsIn } from '#i18n/words.ts';
import { storable } from '#platform/storable.ts';
import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import { searchUnits } from '#units/units.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = storable(url.searchParams.get('words') ?? '')
		.trim()
		.slice(0, 80);
	const today = todayHere();
	const [fees, pricing] = await Promise.all([
		readListOn(locals.portal.publicDb, 'fees', today),
		readListOn(locals.portal.publicDb, 'pricing', today)
	]);
	const from = (list: 'fees' | 'pricing', rows: typeof fees.rows) => rows.map((row) => ({ list, ...row }));
	// What the government prices may be collected too: YS19 art. 25 asks for both lists.
	const judged = judgeCharge([...from('fees', fees.rows), ...from('pricing', pricing.rows)], asked);
	const county = await locals.portal.county();
	const words = wordsIn(locals.language).disclosure;
	return {
		asked,
		today,
		published: fees.edition !== null,
		mustNot: judged.mustNotBeCollected,
		report: offListAddress(asked, words),
		listed: judged.listed.map((row) => ({
			list: row['list'] === 'pricing' ? ('pricing' as const) : ('fees' as const),
			code: row['code'] ?? '',
			entry: row,
			href: otherwiseAddress('fee-report', row, searchUnits(county, row['unit'] ?? '')[0]?.id ?? '', words)
		}))
	};
};
