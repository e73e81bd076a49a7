import { redirect } from '@sveltejs/kit';
import { factorsOf, removeAuthenticator, removePasskey } from '#people/second-factors.store.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What stands behind the account, and whether the last of it may go: not where the county asks for a second factor. */
export const load: PageServerLoad = async (event) => {
	const { account } = signedInOfficer(event);
	const { portal } = event.locals;
	const factors = await factorsOf(portal.db, account);
	const count = factors.passkeys.length + (factors.authenticator === null ? 0 : 1);
	const limits = await portal.signInLimits();
	return { factors, keepsLast: limits['second-factor'] === 1 && count <= 1 };
};

export const actions: Actions = {
	default: async (event) => {
		const { account } = signedInOfficer(event);
		const { portal } = event.locals;
		const what = String((await event.request.formData()).get('what') ?? '');
		if (what === 'authenticator') await removeAuthenticator(portal.db, account);
		else await removePasskey(portal.db, account, what);
		portal.log.info('second-factor-removed', { id: account });
		redirect(303, '/desk/account?done=removed');
	}
};
