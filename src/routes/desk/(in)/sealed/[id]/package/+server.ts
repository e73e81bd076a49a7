import { error } from '@sveltejs/kit';
import { logLook } from '#casework/looks.store.server.ts';
import { sealedContent } from '#casework/sealed.queries.server.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { RequestHandler } from './$types';

/** The encrypted file, which opens with the discipline body's key alone. Taking it is written down. */
export const GET: RequestHandler = async (event) => {
	const { on, context, officer } = await openedCase(event);
	const content = on.sealed ? await sealedContent(context.db, on.id) : null;
	if (!content) error(404, 'not-found');
	await logLook(context.db, {
		caseId: on.id,
		account: officer.account,
		purpose: 'sealed-download',
		at: context.now
	});
	return new Response(new Uint8Array(content), {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename="${on.number}.age"`
		}
	});
};
