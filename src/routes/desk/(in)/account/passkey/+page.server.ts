import { fail, redirect } from '@sveltejs/kit';
import { officerAccount } from '#casework/officer-accounts/officer-accounts.queries.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { askNewPasskey, keepPasskey } from '#people/passkeys.store.server.ts';
import { factorsOf } from '#people/second-factors.store.server.ts';
import { endOthers } from '#people/sessions.store.server.ts';
import { renewSession } from '#routes/begin-session.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { passkeySite } from '#routes/desk/passkey-site.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { account } = signedInOfficer(event);
	const { portal } = event.locals;
	const own = await officerAccount(portal.db, account);
	return {
		challenge: await askNewPasskey(portal, account, own?.sign_in_name ?? '', passkeySite(event))
	};
};

/** Keeps a new passkey. Its owner is signed out everywhere else. */
export const actions: Actions = {
	default: async (event) => {
		const { account } = signedInOfficer(event);
		const { portal, language } = event.locals;
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '').slice(0, 20_000);
		const name = text('name').trim().slice(0, 60);
		const words = wordsIn(language).access.passkey;
		if (name === '') return fail(400, { error: words.nameMissing });
		const given = { token: text('token'), answer: text('answer'), name };
		if (!(await keepPasskey(portal, account, given, passkeySite(event))))
			return fail(400, { error: words.failed });
		portal.log.info('passkey-added', { id: account });
		await endOthers(portal.db, account, await renewSession(event));
		const { recoveryCodes } = await factorsOf(portal.db, account);
		redirect(303, recoveryCodes > 0 ? '/desk/account?done=added' : '/desk/account/codes');
	}
};
