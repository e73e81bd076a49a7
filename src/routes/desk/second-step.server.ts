import { redirect, type RequestEvent } from '@sveltejs/kit';
import { cookieName } from '#routes/cookie-name.ts';
import { giveToken, readToken, takeToken } from '#people/tokens.store.server.ts';

type Asked = Pick<RequestEvent, 'locals' | 'cookies' | 'url'>;

const COOKIE = 'second-step';
const MINUTES = 10;

/** The password was right: a token for the second step, which is no sign-in yet. */
export async function beginSecondStep(event: Asked, account: string, to: string): Promise<void> {
	const { portal } = event.locals;
	const given = { purpose: 'second-step', subject: account, body: { to }, minutes: MINUTES } as const;
	const token = await giveToken(portal.db, portal.masterKey, given, new Date());
	event.cookies.set(cookieName(COOKIE, event.url), token, {
		path: '/desk/sign-in',
		httpOnly: true,
		sameSite: 'strict',
		secure: event.url.protocol === 'https:',
		maxAge: MINUTES * 60
	});
}

/** Whose second step this is; without a token, back to the first. */
export async function inSecondStep(event: Asked, use: 'read' | 'take' = 'read') {
	const { db, masterKey } = event.locals.portal;
	const token = event.cookies.get(cookieName(COOKIE, event.url)) ?? '';
	const find = use === 'read' ? readToken : takeToken;
	const found = await find(db, masterKey, { purpose: 'second-step', token }, new Date());
	if (!found) redirect(303, '/desk/sign-in?again');
	if (use === 'take') event.cookies.delete(cookieName(COOKIE, event.url), { path: '/desk/sign-in' });
	return { account: found.subject, to: (found.body as { to: string }).to };
}
