import { dataCatalogue } from '#disclosure/catalogue/data-catalogue.ts';
import { wordsIn } from '#i18n/words.ts';
import { dataSets } from '#routes/(site)/disclosure/data-sets.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { RequestHandler } from './$types';

/** The catalogue of data for catalogues elsewhere (DCAT-AP 3, Turtle). */
export const GET: RequestHandler = async ({ url }) => {
	const [zh, en] = [wordsIn('zh'), wordsIn('en')];
	const of = {
		title: { zh: zh.disclosure.machines.title, en: en.disclosure.machines.title },
		text: { zh: zh.disclosure.machines.lead, en: en.disclosure.machines.lead },
		publisher: { zh: zh.site.county, en: en.site.county },
		modified: todayHere()
	};
	const turtle = await dataCatalogue(url.origin, of, dataSets(todayHere()));
	return new Response(turtle, {
		headers: { 'content-type': 'text/turtle; charset=utf-8', 'access-control-allow-origin': '*' }
	});
};
