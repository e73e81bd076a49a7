import { fail, redirect } from '@sveltejs/kit';
import { wordsIn } from '#i18n/words.ts';
import { fill } from '#i18n/fill.ts';
import { officerSignIn } from '#people/sign-in.queries.server.ts';
import { beginSession } from '#routes/begin-session.server.ts';
import { ownPath } from '#platform/own-path.ts';
import type { Portal } from '#portal.server.ts';
import type { Actions, PageServerLoad } from './$types';

let opened: ReturnType<typeof officerSignIn> | undefined;

/** The limits are opened once a process, when the first officer signs in. */
const signIn = ({ db, pool }: Portal) =>
	(opened ??= officerSignIn(db, pool).catch((error: unknown) => {
		opened = undefined;
		throw error;
	}));

const wanted = (url: URL): string => {
	const next = ownPath(url.searchParams.get('next'));
	return next === '/desk' || next.startsWith('/desk/') || next.startsWith('/desk?') ? next : '/desk';
};

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.who?.kind === 'officer') redirect(303, wanted(url));
	return { resident: locals.who?.kind === 'resident' };
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
		const result = await (await signIn(portal))(user, password, getClientAddress());
		if (!result.ok) {
			const wait = result.because === 'wait';
			portal.log.warn('officer-sign-in-refused', { code: result.because });
			const text = wait ? fill(words.wait, { minutes: result.minutes }) : words.wrong;
			return fail(wait ? 429 : 400, { user, errors: { user: text } });
		}
		await beginSession(event, { kind: 'officer', account: result.account, way: 'password' });
		redirect(303, wanted(url));
	}
};
