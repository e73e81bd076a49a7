import * as oidc from 'openid-client';

/** An identity service that speaks OpenID Connect, and what it knows this programme by. */
export type IdentityService = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
};

/** What must come back with the answer; kept aside meanwhile. */
export type IdentityCheck = { nonce: string; verifier: string };

/** A contact that the service itself has checked; nothing else of the person is read. */
export type CheckedContact = { kind: 'phone' | 'email'; contact: string };

const opened = new Map<string, Promise<oidc.Configuration>>();

/** Reads once where the service has its ends. Plain http is for a service on the same machine. */
function configurationOf(service: IdentityService): Promise<oidc.Configuration> {
	const known = opened.get(service.issuer);
	if (known) return known;
	const address = new URL(service.issuer);
	const options = address.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {};
	const found = oidc.discovery(address, service.clientId, service.clientSecret, undefined, options);
	opened.set(service.issuer, found);
	found.catch(() => opened.delete(service.issuer));
	return found;
}

export const newCheck = (): IdentityCheck => ({
	nonce: oidc.randomNonce(),
	verifier: oidc.randomPKCECodeVerifier()
});

/** Where to send the person: with state, nonce and the challenge of RFC 7636. */
export async function identityAddress(
	service: IdentityService,
	back: string,
	state: string,
	check: IdentityCheck
): Promise<URL> {
	return oidc.buildAuthorizationUrl(await configurationOf(service), {
		redirect_uri: back,
		scope: 'openid phone email',
		response_type: 'code',
		state,
		nonce: check.nonce,
		code_challenge: await oidc.calculatePKCECodeChallenge(check.verifier),
		code_challenge_method: 'S256'
	});
}

/** The contact that the service vouches for; null when it vouches for none. Throws when the answer does not fit. */
export async function identityAnswer(
	service: IdentityService,
	came: URL,
	state: string,
	check: IdentityCheck
): Promise<CheckedContact | null> {
	const configuration = await configurationOf(service);
	const tokens = await oidc.authorizationCodeGrant(configuration, came, {
		pkceCodeVerifier: check.verifier,
		expectedNonce: check.nonce,
		expectedState: state,
		idTokenExpected: true
	});
	const claims = tokens.claims();
	if (!claims) return null;
	const info = configuration.serverMetadata().userinfo_endpoint
		? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
		: {};
	const said: Readonly<Record<string, unknown>> = { ...claims, ...info };
	if (said['phone_number_verified'] === true && typeof said['phone_number'] === 'string')
		return { kind: 'phone', contact: said['phone_number'] };
	if (said['email_verified'] === true && typeof said['email'] === 'string')
		return { kind: 'email', contact: said['email'] };
	return null;
}
