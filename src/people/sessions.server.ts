import { Lucia, TimeSpan } from 'lucia';
import { sessionAdapter } from '#people/session-adapter.store.server.ts';
import type { Db } from '#tables.ts';

/** Who is signed in. An officer has a unit and roles; a resident has the hash of a contact that was proved. */
export type SignedIn =
	| { kind: 'officer'; account: string; name: string; unit: string; roles: readonly string[] }
	| { kind: 'resident'; account: string; contactKey: string };

type Attributes = {
	kind: string;
	name: string;
	unit: string | null;
	roles: string[];
	contact_key: string | null;
};

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<Record<never, never>, Attributes>;
		DatabaseUserAttributes: Attributes;
	}
}

export type SessionCookie = {
	name: string;
	value: string;
	attributes: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean; maxAge: number };
};

/** The only place that knows the session library. `secure` is whether the page came over https. */
export function sessions(db: Db, secure: boolean) {
	const lucia = new Lucia<Record<never, never>, Attributes>(sessionAdapter(db), {
		sessionExpiresIn: new TimeSpan(8, 'h'),
		sessionCookie: { name: 'session', expires: true, attributes: { secure, sameSite: 'lax', path: '/' } },
		getUserAttributes: (attributes) => attributes
	});
	const cookie = (value: string, maxAge: number): SessionCookie => ({
		name: lucia.sessionCookieName,
		value,
		attributes: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge }
	});
	return {
		cookieName: lucia.sessionCookieName,
		async begin(account: string): Promise<SessionCookie> {
			const session = await lucia.createSession(account, {});
			return cookie(session.id, 8 * 3600);
		},
		async read(id: string): Promise<{ who: SignedIn; renewed: SessionCookie | null } | null> {
			const { session, user } = await lucia.validateSession(id);
			if (!session) return null;
			const renewed = session.fresh ? cookie(session.id, 8 * 3600) : null;
			if (user.kind === 'officer' && user.unit !== null) {
				return {
					who: { kind: 'officer', account: user.id, name: user.name, unit: user.unit, roles: user.roles },
					renewed
				};
			}
			return { who: { kind: 'resident', account: user.id, contactKey: user.contact_key ?? '' }, renewed };
		},
		async end(id: string): Promise<SessionCookie> {
			await lucia.invalidateSession(id);
			return cookie('', 0);
		}
	};
}
