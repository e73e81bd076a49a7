import { fail } from '@sveltejs/kit';
import { officerAccount } from '#casework/officer-accounts/officer-accounts.queries.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { newSecret, secretUri } from '#people/authenticator.server.ts';
import { factorsOf, keepAuthenticator, newRecoveryCodes } from '#people/second-factors.store.server.ts';
import { endOthers } from '#people/sessions.store.server.ts';
import { giveToken, readToken, takeToken } from '#people/tokens.store.server.ts';
import { qrPath } from '#platform/qr.server.ts';
import { renewSession } from '#routes/begin-session.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const PURPOSE = 'add-authenticator';

export const load: PageServerLoad = (event) => {
	signedInOfficer(event);
};

/** What the page shows of a secret: the picture, and the letters for whoever cannot take a picture. */
async function shown(event: RequestEvent, account: string, secret: string, token: string) {
	const { portal, language } = event.locals;
	const own = await officerAccount(portal.db, account);
	const uri = secretUri(secret, wordsIn(language).desk.name, own?.sign_in_name ?? '');
	return { token, letters: secret.replace(/(.{4})(?=.)/g, '$1 '), qr: qrPath(uri) };
}

export const actions: Actions = {
	begin: async (event) => {
		const { account } = signedInOfficer(event);
		const { db, masterKey } = event.locals.portal;
		const secret = newSecret();
		const given = { purpose: PURPOSE, subject: account, body: { secret }, minutes: 15 } as const;
		const token = await giveToken(db, masterKey, given, new Date());
		return { shown: await shown(event, account, secret, token) };
	},
	confirm: async (event) => {
		const { account } = signedInOfficer(event);
		const { db, masterKey } = event.locals.portal;
		const words = wordsIn(event.locals.language).access.second;
		const form = await event.request.formData();
		const asked = { purpose: PURPOSE, subject: account, token: String(form.get('token') ?? '') } as const;
		const found = await readToken(db, masterKey, asked, new Date());
		if (!found) return fail(400, { expired: true });
		const { secret } = found.body as { secret: string };
		const code = String(form.get('code') ?? '').slice(0, 20);
		if (!(await keepAuthenticator(db, masterKey, account, { secret, code }, new Date())))
			return fail(400, {
				shown: await shown(event, account, secret, asked.token),
				error: words.wrong.authenticator
			});
		await takeToken(db, masterKey, asked, new Date());
		const had = (await factorsOf(db, account)).recoveryCodes > 0;
		const codes = had ? [] : await newRecoveryCodes(db, masterKey, account);
		await endOthers(db, account, await renewSession(event));
		event.locals.portal.log.info('authenticator-added', { id: account });
		return { done: true, codes };
	}
};
