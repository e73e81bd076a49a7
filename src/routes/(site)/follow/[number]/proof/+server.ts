import { error } from '@sveltejs/kit';
import { entryText } from '#casework/entry-text.ts';
import { filingKind, proofOf, registeredAs } from '#register/proof.queries.server.ts';
import { rowText } from '#register/rows.store.server.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import { plainAnswer } from '#routes/plain-answer.ts';
import type { RequestHandler } from './$types';

/** The proof that the filing was registered, with the text and the salt from which its mark is worked out. */
export const GET: RequestHandler = async (event) => {
	const { on, context } = await followedCase(event);
	const [first] = on.timeline;
	const kind = filingKind(on);
	const entered = await registeredAs(context.db, { kind, subject: on.id });
	if (!first || !entered) error(404, 'not-found');
	const text = kind === 'entry' ? entryText(on.id, first) : await rowText(context.db, kind, on.id);
	const opening = { kind, salt: entered.salt.toString('base64'), text };
	const proof = await proofOf(context.db, entered.leaf, Buffer.from(JSON.stringify(opening)));
	if (!proof) error(404, 'not-found');
	return plainAnswer(proof.file, `${on.number}-register.txt`);
};
