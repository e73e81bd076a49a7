import { fail, redirect } from '@sveltejs/kit';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { setPasswordByCode } from '#people/password-codes.store.server.ts';
import { PASSWORD_LEAST, passwordProblem } from '#people/password-rule.server.ts';
import { signInNameOf } from '#people/sign-in-name.ts';
import { proofTries } from '#routes/desk/limits.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ least: PASSWORD_LEAST });

/** An officer sets a password with the halves of a code that two administrators gave. */
export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { portal } = locals;
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '').slice(0, 200);
		const values = { name: text('name'), first: text('first'), second: text('second') };
		const { problems } = wordsIn(locals.language).access.newPassword;
		const said = (field: string, code: keyof typeof problems, minutes = 0) => ({
			values,
			errors: { [field]: fill(problems[code], { least: PASSWORD_LEAST, minutes }) } as Record<string, string>
		});
		const problem = passwordProblem(text('password'), text('again'), signInNameOf(values.name));
		if (problem !== null) return fail(400, said(problem === 'again' ? 'again' : 'password', problem));
		const tries = await proofTries(portal);
		const taken = await tries.take(`halves ${signInNameOf(values.name)}`);
		if (!taken.allowed) return fail(429, said('name', 'wait', Math.ceil(taken.retryAfter / 60)));
		const halves = [values.first, values.second] as const;
		const given = { name: values.name, halves, password: text('password') };
		const done = await setPasswordByCode(portal.db, portal.masterKey, given, new Date());
		if (!done) return fail(400, said('first', 'code'));
		await tries.forget(`halves ${signInNameOf(values.name)}`);
		redirect(303, '/desk/sign-in?set');
	}
};
