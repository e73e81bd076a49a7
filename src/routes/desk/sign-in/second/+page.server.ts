import { fail, redirect } from '@sveltejs/kit';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { askPasskey } from '#people/passkeys.store.server.ts';
import { factorsOf } from '#people/second-factors.store.server.ts';
import { beginSession } from '#routes/begin-session.server.ts';
import { passkeySite, provesByPasskey } from '#routes/desk/passkey-site.server.ts';
import { proves } from '#routes/desk/prove.server.ts';
import { inSecondStep } from '#routes/desk/second-step.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The second step of signing in: a passkey, a code of the authenticator, or a recovery code. */
export const load: PageServerLoad = async (event) => {
	const { account } = await inSecondStep(event);
	const { portal } = event.locals;
	const { authenticator } = await factorsOf(portal.db, account);
	return {
		recovery: event.url.searchParams.get('with') === 'recovery' || authenticator === null,
		authenticator: authenticator !== null,
		passkey: await askPasskey(portal, account, passkeySite(event))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account } = await inSecondStep(event);
		const form = await event.request.formData();
		if (form.get('kind') === 'passkey') {
			if (!(await provesByPasskey(event, account, form)))
				return fail(400, { error: wordsIn(event.locals.language).access.passkey.failed });
			const { to } = await inSecondStep(event, 'take');
			await beginSession(event, { kind: 'officer', account, way: 'passkey' });
			redirect(303, to);
		}
		const kind = form.get('kind') === 'recovery' ? 'recovery' : 'authenticator';
		const words = wordsIn(event.locals.language).access.second;
		const proved = await proves(event.locals, account, kind, String(form.get('code') ?? '').slice(0, 40));
		if (!proved.ok) {
			const text = proved.minutes > 0 ? fill(words.wait, { minutes: proved.minutes }) : words.wrong[kind];
			return fail(proved.minutes > 0 ? 429 : 400, { error: text });
		}
		const { to } = await inSecondStep(event, 'take');
		await beginSession(event, { kind: 'officer', account, way: kind });
		redirect(303, kind === 'recovery' ? '/desk/account?done=recovered' : to);
	}
};
