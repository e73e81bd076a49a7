import { error } from '@sveltejs/kit';
import { consistencyFile } from '#register/proof.queries.server.ts';
import { plainAnswer } from '#routes/plain-answer.ts';
import type { RequestHandler } from './$types';

/** The proof that the register of today begins with its first `?from=` entries, unchanged and in order. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const from = url.searchParams.get('from') ?? '';
	const file = /^\d{1,15}$/.test(from) && (await consistencyFile(locals.portal.publicDb, Number(from)));
	if (!file) error(404, 'not-found');
	return plainAnswer(file, `register-from-${from}.txt`);
};
