import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#platform/config.server.ts';
import { identityAddress, identityAnswer, newCheck } from '#platform/identity-service.server.ts';

const provider = new OAuth2Server();
const back = 'http://localhost:9/my/identity/back';
let claims: Record<string, unknown> = {};

beforeAll(async () => {
	await provider.issuer.keys.generate('RS256');
	await provider.start(0, 'localhost');
	provider.service.on('beforeUserinfo', (answer: { body: unknown }) => {
		answer.body = { sub: 'johndoe', ...claims };
	});
});
afterAll(() => provider.stop());

const service = () => ({
	issuer: provider.issuer.url ?? '',
	clientId: 'county',
	clientSecret: 'a secret of the county'
});

/** Goes to the service as a browser does, and gives the address that it sends back to. */
async function visit(state: string, check = newCheck()) {
	const to = await identityAddress(service(), back, state, check);
	const answer = await fetch(to, { redirect: 'manual' });
	return { to, check, came: new URL(answer.headers.get('location') ?? '') };
}

describe('an identity service', () => {
	it('is asked with state, nonce and the challenge of a verifier that stays here', async () => {
		const { to, check } = await visit('a state');
		expect(to.searchParams.get('state')).toBe('a state');
		expect(to.searchParams.get('nonce')).toBe(check.nonce);
		expect(to.searchParams.get('code_challenge_method')).toBe('S256');
		expect(to.href).not.toContain(check.verifier);
	});

	it('gives the contact that it has checked itself, and no other', async () => {
		for (const [said, contact] of [
			[
				{ phone_number: '+86 13900002222', phone_number_verified: true },
				{ kind: 'phone', contact: '+86 13900002222' }
			],
			[{ phone_number: '13900002222' }, null],
			[{ phone_number: '13900002222', phone_number_verified: 'true' }, null],
			[
				{ phone_number: '1', phone_number_verified: false, email: 'a@b.example', email_verified: true },
				{ kind: 'email', contact: 'a@b.example' }
			],
			[{ email: 'a@b.example' }, null],
			[{ name: '某人' }, null]
		] as const) {
			claims = said;
			const { came, check } = await visit('s');
			expect(await identityAnswer(service(), came, 's', check)).toEqual(contact);
		}
	});

	it('is not believed with another state, nonce or verifier, nor a second time', async () => {
		claims = { phone_number: '13900002222', phone_number_verified: true };
		const one = await visit('one');
		const answer = (state: string, check: typeof one.check) =>
			identityAnswer(service(), one.came, state, check);
		await expect(answer('two', one.check)).rejects.toThrow();
		const other = await visit('one');
		await expect(answer('one', { ...one.check, verifier: newCheck().verifier })).rejects.toThrow();
		await expect(
			identityAnswer(service(), other.came, 'one', { ...other.check, nonce: 'another' })
		).rejects.toThrow();
		const third = await visit('one');
		expect(await identityAnswer(service(), third.came, 'one', third.check)).toMatchObject({ kind: 'phone' });
		await expect(identityAnswer(service(), third.came, 'one', third.check)).rejects.toThrow();
	});
});

describe('its configuration', () => {
	const env = {
		OIDC_ISSUER: 'http://localhost:4000',
		OIDC_CLIENT_ID: 'county',
		OIDC_CLIENT_SECRET: 'secret'
	};
	const problems = (given: Record<string, string>) => {
		const read = readConfig(given);
		return 'problems' in read ? read.problems : [];
	};

	it('is whole or absent, and plain http stays on the machine', () => {
		expect(problems({})).toEqual([]);
		expect(problems(env)).toEqual([]);
		const { OIDC_ISSUER } = env;
		expect(problems({ OIDC_ISSUER })).toEqual([
			{ variable: 'OIDC_CLIENT_ID', code: 'missing' },
			{ variable: 'OIDC_CLIENT_SECRET', code: 'missing' }
		]);
		expect(problems({ ...env, OIDC_ISSUER: 'http://10.0.0.5' })).toEqual([
			{ variable: 'OIDC_ISSUER', code: 'not-https' }
		]);
		expect(problems({ ...env, OIDC_ISSUER: 'https://id.example.org' })).toEqual([
			{ variable: 'OIDC_ISSUER', code: 'not-confirmed-mainland' }
		]);
		expect(
			problems({ ...env, OIDC_ISSUER: 'https://id.example.org', MAINLAND_HOSTS: 'id.example.org' })
		).toEqual([]);
	});
});
