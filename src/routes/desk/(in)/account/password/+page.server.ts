import { fail, redirect } from '@sveltejs/kit';
import { officerAccount } from '#casework/officer-accounts/officer-accounts.queries.server.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { PASSWORD_LEAST, passwordProblem } from '#people/password-rule.server.ts';
import { isOwnPassword, setOwnPassword } from '#people/passwords.store.server.ts';
import { endOthers } from '#people/sessions.store.server.ts';
import { sessionId } from '#routes/begin-session.server.ts';
import { proofTries } from '#routes/desk/limits.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	signedInOfficer(event);
	return { least: PASSWORD_LEAST };
};

/** Changes the own password; whoever is signed in elsewhere under it is signed out. */
export const actions: Actions = {
	default: async (event) => {
		const { account } = signedInOfficer(event);
		const { db } = event.locals.portal;
		const form = await event.request.formData();
		const text = (field: string) => String(form.get(field) ?? '').slice(0, 200);
		const { newPassword, account: words } = wordsIn(event.locals.language).access;
		const because = (field: string, sentence: string, minutes = 0) => ({
			errors: { [field]: fill(sentence, { least: PASSWORD_LEAST, minutes }) } as Record<string, string>
		});
		const tries = await proofTries(event.locals.portal);
		const taken = await tries.take(account);
		if (!taken.allowed)
			return fail(429, because('now', newPassword.problems.wait, Math.ceil(taken.retryAfter / 60)));
		if (!(await isOwnPassword(db, account, text('now')))) return fail(400, because('now', words.wrong));
		await tries.forget(account);
		const own = await officerAccount(db, account);
		const problem = passwordProblem(text('password'), text('again'), own?.sign_in_name ?? '');
		if (problem !== null) {
			const field = problem === 'again' ? 'again' : 'password';
			return fail(400, because(field, newPassword.problems[problem]));
		}
		await setOwnPassword(db, account, text('password'));
		await endOthers(db, account, sessionId(event));
		redirect(303, '/desk/account?done=changed');
	}
};
