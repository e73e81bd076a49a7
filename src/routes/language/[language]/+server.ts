import { error } from '@sveltejs/kit';
import { isLanguage } from '#i18n/language.ts';
import { remember } from '#routes/remember.server.ts';
import type { RequestHandler } from './$types';

/** Remembers the language and goes back to the page. */
export const GET: RequestHandler = (event) => {
	const { language } = event.params;
	if (!isLanguage(language)) error(404);
	remember(event, 'language', language);
};
