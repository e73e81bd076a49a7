import { fail } from '@sveltejs/kit';
import { factorsOf, newRecoveryCodes } from '#people/second-factors.store.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { account } = signedInOfficer(event);
	const { authenticator, passkeys, recoveryCodes } = await factorsOf(event.locals.portal.db, account);
	return { second: authenticator !== null || passkeys.length > 0, left: recoveryCodes };
};

/** Makes new recovery codes; the older ones are worth nothing from then on. */
export const actions: Actions = {
	default: async (event) => {
		const officer = signedInOfficer(event);
		const { portal, who } = event.locals;
		if (who?.kind !== 'officer' || !who.hasSecond) return fail(400, { codes: [] });
		return { codes: await newRecoveryCodes(portal.db, portal.masterKey, officer.account) };
	}
};
