import { error, redirect } from '@sveltejs/kit';
import { giveToken } from '#people/tokens.store.server.ts';
import { identityAddress, newCheck } from '#platform/identity-service.server.ts';
import {
	identityBack,
	identityCookie,
	IDENTITY_MINUTES
} from '#routes/(site)/my/identity/identity.server.ts';
import type { RequestHandler } from './$types';

/** Sends a resident to the identity service. The browser keeps the state too, so that no other browser can answer. */
export const GET: RequestHandler = async ({ locals, cookies, url }) => {
	const { portal } = locals;
	const service = portal.config.identityService;
	if (!service) error(404, 'not-found');
	const body = newCheck();
	const given = {
		purpose: 'identity-service',
		subject: 'resident',
		body,
		minutes: IDENTITY_MINUTES
	} as const;
	const state = await giveToken(portal.db, portal.masterKey, given, new Date());
	const to = await identityAddress(service, identityBack(url), state, body).catch(() => null);
	if (!to) {
		portal.log.warn('identity-service-away');
		redirect(303, '/my?identity=away');
	}
	cookies.set(identityCookie(url), state, {
		path: '/my/identity',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: IDENTITY_MINUTES * 60
	});
	redirect(303, to.href);
};
