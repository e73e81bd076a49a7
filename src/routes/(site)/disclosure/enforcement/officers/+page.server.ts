import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

export const load: PageServerLoad = async ({ locals, url }) => {
	const number = (url.searchParams.get('number') ?? '').trim().slice(0, 40);
	const { rows } = await readListOn(locals.portal.publicDb, 'officers', todayHere());
	const found = number === '' ? undefined : rows.find((row) => bare(row['code'] ?? '') === bare(number));
	return { number, found: found ?? null, valid: (found?.['validUntil'] ?? '') >= todayHere() };
};
