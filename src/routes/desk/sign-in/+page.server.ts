import { fail, redirect } from '@sveltejs/kit';
import { wordsIn } from '#i18n/words.ts';
import { fill } from '#i18n/fill.ts';
import { beginSession } from '#routes/begin-session.server.ts';
import { signInOf } from '#routes/desk/limits.server.ts';
import { beginSecondStep } from '#routes/desk/second-step.server.ts';
import { ownPath } from '#platform/own-path.ts';
import type { Actions, PageServerLoad } from './$types';

const wanted = (url: URL): string => {
	const next = ownPath(url.searchParams.get('next'));
	return next === '/desk' || next.startsWith('/desk/') || next.startsWith('/desk?') ? next : '/desk';
};

/** What the page says of the step before: that a password was set, or that the second step took too long. */
const saidIn = (url: URL): 'set' | 'again' | null =>
	url.searchParams.has('set') ? 'set' : url.searchParams.has('again') ? 'again' : null;

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.who?.kind === 'officer') redirect(303, wanted(url));
	return { resident: locals.who?.kind === 'resident', said: saidIn(url) };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, url, getClientAddress } = event;
		const { portal } = locals;
		const words = wordsIn(locals.language).desk.signIn;
		const form = await request.formData();
		const user = String(form.get('user') ?? '').trim();
		const password = String(form.get('password') ?? '');
		const errors = {
			...(user === '' ? { user: words.missingName } : {}),
			...(password === '' ? { password: words.missingPassword } : {})
		};
		if (Object.keys(errors).length > 0) return fail(400, { user, errors });
		const result = await (await signInOf(portal))(user, password, getClientAddress());
		if (!result.ok) {
			const wait = result.because === 'wait';
			portal.log.warn('officer-sign-in-refused', { code: result.because });
			const text = wait ? fill(words.wait, { minutes: result.minutes }) : words.wrong;
			return fail(wait ? 429 : 400, { user, errors: { user: text } });
		}
		if (result.second) {
			await beginSecondStep(event, result.account, wanted(url));
			redirect(303, '/desk/sign-in/second');
		}
		await beginSession(event, { kind: 'officer', account: result.account, way: 'password' });
		redirect(303, wanted(url));
	}
};
