import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readDevice } from '#people/device.ts';
import { endOthers, endSession, sessionsOf } from '#people/sessions.store.server.ts';
import { sessionId } from '#routes/begin-session.server.ts';

type Asked = Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'request'>;

/** The sessions of the person who asks, as the list shows them. */
export async function ownSessions(event: Asked, account: string) {
	const rows = await sessionsOf(event.locals.portal.db, account, sessionId(event), new Date());
	return rows.map(({ device, ...row }) => ({ ...row, device: readDevice(device) }));
}

/** Ends one session of the person who asks, or all others, and goes back to the list. */
export async function endOwn(event: Asked, account: string) {
	const form = await event.request.formData();
	const { db } = event.locals.portal;
	const handle = form.get('session');
	if (handle === 'others') {
		const count = await endOthers(db, account, sessionId(event));
		redirect(303, `${event.url.pathname}?ended=${count}#sessions`);
	}
	if (typeof handle !== 'string' || !/^[0-9a-f]{64}$/.test(handle)) error(400, 'not-readable');
	if (await endSession(db, account, handle)) redirect(303, `${event.url.pathname}?ended=one#sessions`);
	return fail(404, { gone: true });
}
