import { fail, redirect } from '@sveltejs/kit';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { askPasskey } from '#people/passkeys.store.server.ts';
import { factorsOf } from '#people/second-factors.store.server.ts';
import { takeToken } from '#people/tokens.store.server.ts';
import { ownPath } from '#platform/own-path.ts';
import { renewSession } from '#routes/begin-session.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { passkeySite, provesByPasskey } from '#routes/desk/passkey-site.server.ts';
import { proves } from '#routes/desk/prove.server.ts';
import type { KeptForm } from '#routes/desk/gate.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where to go on after the proof: a page of the desk, and no other. */
const wanted = (url: URL): string => {
	const to = ownPath(url.searchParams.get('to'));
	return to.startsWith('/desk/') && !to.startsWith('/desk/step-up') ? to : '/desk';
};

/** Asks an officer to prove anew who they are, before a sensitive page or act. */
export const load: PageServerLoad = async (event) => {
	const { account } = signedInOfficer(event);
	const { searchParams } = event.url;
	const { authenticator } = await factorsOf(event.locals.portal.db, account);
	return {
		kind:
			authenticator !== null && searchParams.get('with') !== 'password'
				? ('authenticator' as const)
				: ('password' as const),
		authenticator: authenticator !== null,
		passkey: await askPasskey(event.locals.portal, account, passkeySite(event)),
		to: wanted(event.url),
		kept: searchParams.get('kept')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account } = signedInOfficer(event);
		const form = await event.request.formData();
		if (form.get('kind') === 'passkey') {
			if (!(await provesByPasskey(event, account, form)))
				return fail(400, { error: wordsIn(event.locals.language).access.passkey.failed });
			await renewSession(event);
			return afterProof(event, account);
		}
		const kind = form.get('kind') === 'authenticator' ? 'authenticator' : 'password';
		const words = wordsIn(event.locals.language).access;
		const proved = await proves(event.locals, account, kind, String(form.get('proof') ?? '').slice(0, 200));
		if (!proved.ok) {
			const wrong = kind === 'password' ? words.account.wrong : words.second.wrong.authenticator;
			const text = proved.minutes > 0 ? fill(words.second.wait, { minutes: proved.minutes }) : wrong;
			return fail(proved.minutes > 0 ? 429 : 400, { error: text });
		}
		await renewSession(event);
		return afterProof(event, account);
	}
};

/** The form that was kept, to be sent on; without one, back to the page. */
async function afterProof(event: Parameters<typeof renewSession>[0], account: string) {
	const token = event.url.searchParams.get('kept');
	if (token === null) redirect(303, wanted(event.url));
	const { db, masterKey } = event.locals.portal;
	const asked = { purpose: 'kept-form', subject: account, token } as const;
	const found = await takeToken(db, masterKey, asked, new Date());
	if (!found) redirect(303, '/desk');
	return { kept: found.body as KeptForm };
}
