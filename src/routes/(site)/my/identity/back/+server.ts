import { error, redirect } from '@sveltejs/kit';
import { contactKeyOf } from '#casework/parties.queries.server.ts';
import { residentAccount } from '#people/resident-account.store.server.ts';
import { takeToken } from '#people/tokens.store.server.ts';
import { isSameSecret } from '#platform/crypto.server.ts';
import { identityAnswer, type IdentityCheck } from '#platform/identity-service.server.ts';
import { beginSession } from '#routes/begin-session.server.ts';
import { identityCookie } from '#routes/(site)/my/identity/identity.server.ts';
import type { RequestHandler } from './$types';

/** Signs a resident in by the contact that the identity service checked. Name and number of the person are not read. */
export const GET: RequestHandler = async (event) => {
	const { locals, cookies, url } = event;
	const { portal } = locals;
	const service = portal.config.identityService;
	if (!service) error(404, 'not-found');
	const state = url.searchParams.get('state') ?? '';
	const kept = cookies.get(identityCookie(url)) ?? '';
	cookies.delete(identityCookie(url), { path: '/my/identity' });
	const asked = { purpose: 'identity-service', subject: 'resident', token: state } as const;
	const found = isSameSecret(state, kept)
		? await takeToken(portal.db, portal.masterKey, asked, new Date())
		: null;
	if (!found) redirect(303, '/my?identity=failed');
	const answer = await identityAnswer(service, url, state, found.body as IdentityCheck).catch(
		() => undefined
	);
	if (answer === undefined) {
		portal.log.warn('identity-answer-refused');
		redirect(303, '/my?identity=failed');
	}
	if (answer === null) redirect(303, '/my?identity=unchecked');
	const account = await residentAccount(portal.db, contactKeyOf(portal, answer.contact), new Date());
	await beginSession(event, { kind: 'resident', account, way: 'identity' });
	redirect(303, '/my');
};
