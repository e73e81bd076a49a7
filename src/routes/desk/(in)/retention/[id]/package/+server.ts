import { error } from '@sveltejs/kit';
import { logLook } from '#casework/looks.store.server.ts';
import { proposalAt } from '#routes/desk/(in)/retention/proposal.server.ts';
import type { RequestHandler } from './$types';

/** The archive package, for the place that the archive names. Taking it is written down. */
export const GET: RequestHandler = async (event) => {
	const { context, officer, proposal } = await proposalAt(event);
	if (proposal.package_key === null) error(404, 'not-found');
	const bytes = await event.locals.portal.files.get(proposal.package_key);
	await logLook(context.db, {
		caseId: proposal.case_id,
		account: officer.account,
		purpose: 'archive-package',
		at: context.now
	});
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${proposal.number}.zip"`
		}
	});
};
