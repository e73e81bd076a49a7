import type { RequestEvent } from '@sveltejs/kit';
import { wordsIn } from '#i18n/words.ts';
import { passkeyFits, type Site } from '#people/passkeys.store.server.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

/** The address that a passkey is bound to. */
export const passkeySite = ({ locals, url }: Asked): Site => ({
	origin: url.origin,
	host: url.hostname,
	name: wordsIn(locals.language).desk.name
});

/** Whether the form brings the answer of one of the account's passkeys. */
export const provesByPasskey = (event: Asked, account: string, form: FormData): Promise<boolean> =>
	passkeyFits(
		event.locals.portal,
		account,
		{ token: String(form.get('token') ?? ''), answer: String(form.get('answer') ?? '').slice(0, 20_000) },
		passkeySite(event)
	);
