import { error } from '@sveltejs/kit';
import { entryText } from '#casework/entry-text.ts';
import { proofOf, registeredAs } from '#register/proof.queries.server.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import { plainAnswer } from '#routes/plain-answer.ts';
import type { RequestHandler } from './$types';

/** The proof that the filing was registered, with the text and the salt from which its mark is worked out. */
export const GET: RequestHandler = async (event) => {
	const { on, context } = await followedCase(event);
	const [first] = on.timeline;
	const entered = await registeredAs(context.db, { kind: 'entry', subject: on.id, n: 1 });
	if (!first || !entered) error(404, 'not-found');
	const opening = { kind: 'entry', salt: entered.salt.toString('base64'), text: entryText(on.id, first) };
	const proof = await proofOf(context.db, entered.leaf, Buffer.from(JSON.stringify(opening)));
	if (!proof) error(404, 'not-found');
	return plainAnswer(proof.file, `${on.number}-register.txt`);
};
