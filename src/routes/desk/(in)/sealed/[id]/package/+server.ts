import { error } from '@sveltejs/kit';
import { logLook } from '#casework/looks.store.server.ts';
import { handOverPackage } from '#casework/sealed/package.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { sealedAt } from '#routes/desk/(in)/sealed/liaison.server.ts';
import type { RequestHandler } from './$types';

/** The package, which opens with the discipline body's key alone. Taking it is written down. */
export const GET: RequestHandler = async (event) => {
	const { on, context, officer } = await sealedAt(event);
	const readMe = wordsIn(event.locals.language).safekeeping.sealed.readMe;
	const content = await handOverPackage(context, event.locals.portal.files, on, readMe);
	if (!content) error(404, 'not-found');
	await logLook(context.db, {
		caseId: on.id,
		account: officer.account,
		purpose: 'sealed-download',
		at: context.now
	});
	return new Response(new Uint8Array(content), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${on.number}.zip"`
		}
	});
};
