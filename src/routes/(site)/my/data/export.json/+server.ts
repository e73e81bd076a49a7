import { casesOfContact } from '#casework/resident-cases.queries.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { followedBy } from '#participation/followed.queries.server.ts';
import { residentSince } from '#people/resident-account.store.server.ts';
import { caseExport } from '#routes/(site)/follow/[number]/data/case-export.server.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import { residentOf } from '#routes/(site)/my/resident.ts';
import { ownSessions } from '#routes/own-sessions.server.ts';
import { jsonFile } from '#routes/plain-answer.ts';
import type { RequestHandler } from './$types';

/** Everything that is held under one contact, for machines (PI21 art. 45). */
export const GET: RequestHandler = async (event) => {
	const who = residentOf(event.locals);
	const { language, portal } = event.locals;
	const cases = [];
	for (const { number } of await casesOfContact(portal.db, who.contactKey)) {
		const followed = await followedCase({
			locals: event.locals,
			cookies: event.cookies,
			url: event.url,
			params: { number }
		});
		cases.push(await caseExport(followed, wordsIn(language), language));
	}
	const sessions = (await ownSessions(event, who.account)).map(({ id: _, ...row }) => row);
	const account = {
		since: await residentSince(portal.db, who.account),
		sessions,
		follows: await followedBy(portal.db, who.contactKey)
	};
	return jsonFile({ account, cases }, 'my-data.json');
};
