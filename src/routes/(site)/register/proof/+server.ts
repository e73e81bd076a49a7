import { error } from '@sveltejs/kit';
import { readMark } from '#register/mark.ts';
import { proofOfMark } from '#register/proof.queries.server.ts';
import { plainAnswer } from '#routes/plain-answer.ts';
import type { RequestHandler } from './$types';

/** The proof that a mark stands in the register; it tells nothing of what the mark is about. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const mark = readMark(url.searchParams.get('mark') ?? '');
	const proof = mark && (await proofOfMark(locals.portal.publicDb, mark));
	if (!proof) error(404, 'not-found');
	return plainAnswer(proof.file, `register-${proof.index}.txt`);
};
