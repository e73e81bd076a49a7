import type { RequestEvent } from '@sveltejs/kit';
import { deviceOf, writeDevice } from '#people/device.ts';
import { sessions, type Beginning } from '#people/sessions.server.ts';

type Asked = Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'request'>;

/** The sessions of the portal, as the address of the request asks for them. */
export const sessionsAt = ({ locals, url }: Pick<Asked, 'locals' | 'url'>) =>
	sessions(locals.portal.db, url.protocol === 'https:');

/** The id of the session that asks; empty where none does. */
export const sessionId = (event: Asked): string => event.cookies.get(sessionsAt(event).cookieName) ?? '';

/** Begins a session on the device that asks, in place of the one it had. */
export async function beginSession(event: Asked, who: Omit<Beginning, 'device'>): Promise<void> {
	const { cookies, locals, request } = event;
	const device = writeDevice(deviceOf(request.headers.get('user-agent')));
	const limits = await locals.portal.signInLimits();
	const cookie = await sessionsAt(event).begin({ ...who, device }, limits, sessionId(event) || undefined);
	cookies.set(cookie.name, cookie.value, cookie.attributes);
	// Of a resident not even the id is written down.
	const whose = who.kind === 'officer' ? { accountId: who.account } : {};
	locals.portal.log.info('signed-in', { kind: who.kind, way: who.way, ...whose });
}

/** Ends the session that asks, here and in the database. */
export async function endOwnSession(event: Asked & Pick<RequestEvent, 'setHeaders'>): Promise<void> {
	// What the browser kept of the pages goes with the session.
	event.setHeaders({ 'clear-site-data': '"cache"' });
	const id = sessionId(event);
	if (!id) return;
	const cookie = await sessionsAt(event).end(id);
	event.cookies.set(cookie.name, cookie.value, cookie.attributes);
}

/** The person proved anew who they are: the session goes on under another id. */
export async function renewSession(event: Asked): Promise<string> {
	const cookie = await sessionsAt(event).renew(sessionId(event));
	if (cookie) event.cookies.set(cookie.name, cookie.value, cookie.attributes);
	return cookie?.value ?? '';
}
