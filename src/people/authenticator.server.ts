import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;

const counterOf = (secret: string) =>
	new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: PERIOD, algorithm: 'SHA1' });

export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator programme reads from the picture. */
export const secretUri = (secret: string, issuer: string, label: string): string =>
	new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: PERIOD, issuer, label }).toString();

/** The step of time that a code belongs to, a step early or late allowed; null for a wrong one (RFC 6238). */
export function stepOf(secret: string, typed: string, now: Date): number | null {
	const token = typed.normalize('NFKC').replace(/\D/g, '');
	if (token.length !== 6) return null;
	const delta = counterOf(secret).validate({ token, timestamp: now.getTime(), window: 1 });
	return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

export const codeAt = (secret: string, now: Date): string =>
	counterOf(secret).generate({ timestamp: now.getTime() });
