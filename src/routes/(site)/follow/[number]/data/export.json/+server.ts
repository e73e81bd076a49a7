import { wordsIn } from '#i18n/words.ts';
import { caseExport } from '#routes/(site)/follow/[number]/data/case-export.server.ts';
import { jsonFile } from '#routes/plain-answer.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { RequestHandler } from './$types';

/** Everything that is held of this case and of whoever filed it, for machines (PI21 art. 45). */
export const GET: RequestHandler = async (event) => {
	const followed = await followedCase(event);
	const { language } = event.locals;
	const all = await caseExport(followed, wordsIn(language), language);
	return jsonFile([all], `${followed.on.number}.json`);
};
