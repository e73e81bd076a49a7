import { plainAnswer } from '#routes/plain-answer.ts';
import type { RequestHandler } from './$types';

/** The public key by which the register's states are checked. */
export const GET: RequestHandler = ({ locals }) => plainAnswer(`${locals.portal.signer.verifier}\n`);
