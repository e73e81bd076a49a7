import { generateIdFromEntropySize, Lucia, TimeSpan } from 'lucia';
import { sessionAdapter } from '#people/session-adapter.store.server.ts';
import { renameSession } from '#people/sessions.store.server.ts';
import type { SignInLimits } from '#people/sign-in-figures.queries.server.ts';
import type { Db } from '#tables.ts';

/** When the person last proved who they are, and whether a second factor stands behind the account. */
type Proof = { provedAt: Date; hasSecond: boolean };

/** Who is signed in. An officer has a unit and roles; a resident has the hash of a contact that was proved. */
export type SignedIn =
	| ({ kind: 'officer'; account: string; name: string; unit: string; roles: readonly string[] } & Proof)
	| { kind: 'resident'; account: string; contactKey: string };

/** By what a session was begun. */
export type Way = 'password' | 'authenticator' | 'passkey' | 'recovery' | 'code' | 'identity';

type UserAttributes = {
	kind: string;
	name: string;
	unit: string | null;
	roles: string[];
	contact_key: string | null;
	has_second: boolean;
};

type SessionAttributes = {
	used_at: Date;
	ends_at: Date;
	idle_minutes: number;
	proved_at: Date;
	device: string;
	way: string;
};

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<SessionAttributes, UserAttributes>;
		DatabaseUserAttributes: UserAttributes;
		DatabaseSessionAttributes: SessionAttributes;
	}
}

export type SessionCookie = {
	name: string;
	value: string;
	attributes: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean; maxAge: number };
};

export type Beginning = { kind: SignedIn['kind']; account: string; way: Way; device: string };

/** A session in use is written down once a minute at most. */
const TOUCH_MS = 60_000;

/**
 * The only place that knows the session library. `secure` is whether the page came over https. Limits stand in the row
 * of each session, and they run by the real time of day, also where a demonstration lets days pass.
 */
export function sessions(db: Db, secure: boolean) {
	const adapter = sessionAdapter(db);
	const lucia = new Lucia<SessionAttributes, UserAttributes>(adapter, {
		// The library would lengthen a session on its own; with so short a time it never does.
		sessionExpiresIn: new TimeSpan(1, 's'),
		sessionCookie: {
			name: secure ? '__Host-session' : 'session',
			expires: true,
			attributes: { secure, sameSite: 'lax', path: '/' }
		},
		getUserAttributes: (attributes) => attributes,
		getSessionAttributes: (attributes) => attributes
	});
	const cookie = (value: string, maxAge: number): SessionCookie => ({
		name: lucia.sessionCookieName,
		value,
		attributes: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge }
	});
	return {
		cookieName: lucia.sessionCookieName,
		/** Begins a session under a new id and ends the one that the browser had before. */
		async begin(who: Beginning, limits: SignInLimits, before: string | undefined): Promise<SessionCookie> {
			if (before) await lucia.invalidateSession(before);
			const now = new Date();
			const seconds = limits[`${who.kind}-hours`] * 3600;
			const session = await lucia.createSession(who.account, {
				used_at: now,
				proved_at: now,
				ends_at: new Date(now.getTime() + seconds * 1000),
				idle_minutes: limits[`${who.kind}-idle-minutes`],
				device: who.device,
				way: who.way
			});
			return cookie(session.id, seconds);
		},
		async read(id: string): Promise<SignedIn | null> {
			const { session, user } = await lucia.validateSession(id);
			if (!session) return null;
			const now = new Date();
			if (now.getTime() - session.used_at.getTime() > TOUCH_MS)
				await adapter.updateSessionExpiration(id, now);
			if (user.kind === 'officer' && user.unit !== null) {
				const { id: account, name, unit, roles, has_second: hasSecond } = user;
				return { kind: 'officer', account, name, unit, roles, provedAt: session.proved_at, hasSecond };
			}
			return { kind: 'resident', account: user.id, contactKey: user.contact_key ?? '' };
		},
		/** The same session under a new id, proved just now; its end stays what it was. */
		async renew(id: string): Promise<SessionCookie | null> {
			const { session } = await lucia.validateSession(id);
			if (!session) return null;
			const now = new Date();
			const to = generateIdFromEntropySize(25);
			await renameSession(db, id, to, now);
			return cookie(to, Math.max(1, Math.floor((session.ends_at.getTime() - now.getTime()) / 1000)));
		},
		async end(id: string): Promise<SessionCookie> {
			await lucia.invalidateSession(id);
			return cookie('', 0);
		}
	};
}
