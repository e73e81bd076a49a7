import { addressOf } from '#routes/(site)/disclosure/paths.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import { lists } from '#disclosure/lists/lists.ts';
import { disclosedHeads } from '#publication/disclosed.queries.server.ts';
import { allRecords } from '#publication/public-record.queries.server.ts';
import type { RequestHandler } from './$types';

const pages = [
	'',
	'/file',
	'/follow',
	'/outcomes',
	'/disclosure',
	'/statistics',
	'/plan',
	'/units',
	'/about',
	'/about/trust'
];
const below = [
	'catalogue',
	'lists',
	'charged',
	'normative',
	'enforcement',
	'concerns',
	'payer-calls',
	'units',
	'owed',
	'machines'
];
const kinds = ['document', 'normative', 'concern', 'payer-call', 'clean-up', 'result'];
/** What one sitemap may hold. */
const MOST = 50_000;

/** All public pages, for search engines. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const db = locals.portal.publicDb;
	const [disclosed, records] = await Promise.all([
		disclosedHeads(db, { kinds }, todayHere(), 20_000),
		allRecords(db)
	]);
	const entries = [
		...pages.map((path) => ({ path, day: '' })),
		...below.map((path) => ({ path: `/disclosure/${path}`, day: '' })),
		...[...lists.map(({ id }) => id), 'negative'].map((id) => ({ path: `/disclosure/lists/${id}`, day: '' })),
		...disclosed.map((one) => ({ path: addressOf(one), day: one.publishedOn })),
		...records.map((one) => ({ path: `/outcomes/${one.id}`, day: one.published_on }))
	].slice(0, MOST);
	const body = entries.map(
		({ path, day }) => `<url><loc>${url.origin}${path}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${body.join('')}</urlset>`,
		{ headers: { 'content-type': 'application/xml; charset=utf-8' } }
	);
};
