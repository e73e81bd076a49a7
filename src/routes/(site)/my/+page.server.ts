import { fail } from '@sveltejs/kit';
import { isEmail, isPhone } from '#casework/draft-person.ts';
import { contactForm } from '#casework/person.ts';
import { contactKeyOf } from '#casework/parties.queries.server.ts';
import { casesOfContact } from '#casework/resident-cases.queries.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { redeemCode } from '#people/resident-code.store.server.ts';
import { beginSession, endOwnSession } from '#routes/begin-session.server.ts';
import { sendCode } from '#routes/(site)/my/send-code.server.ts';
import { waitToSend } from '#routes/sending.server.ts';
import { codeLimits } from '#routes/(site)/my/limits.server.ts';
import { redirect } from '@sveltejs/kit';
import { now } from '#platform/time.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { who, portal, language } = locals;
	if (locals.unread) throw locals.unread;
	const stages: Readonly<Record<string, { name: string }>> = wordsIn(language).casework.stages;
	const rows = who?.kind === 'resident' ? await casesOfContact(portal.db, who.contactKey) : [];
	return {
		officer: who?.kind === 'officer',
		demonstration: portal.config.demonstration,
		identityService: portal.config.identityService !== undefined,
		ended: url.searchParams.has('ended'),
		identity: url.searchParams.get('identity'),
		cases:
			who?.kind === 'resident'
				? rows.map((row) => ({ ...row, stage: stages[row.stage]?.name ?? row.stage }))
				: null
	};
};

export const actions: Actions = {
	send: async (event) => {
		const { locals, request, getClientAddress } = event;
		const posted = await request.formData();
		const contact = String(posted.get('contact') ?? '').trim();
		if (!isPhone(contact) && !isEmail(contact))
			return fail(400, { contact, wrong: 'wrongContact' as const, minutes: 0, sent: false });
		const { bySender, byAddress } = await codeLimits(locals.portal);
		const wait = Math.max(
			(await bySender.take(contactForm(contact))).retryAfter,
			(await byAddress.take(getClientAddress())).retryAfter,
			await waitToSend(event, posted)
		);
		if (wait > 0)
			return fail(429, { contact, wrong: 'wait' as const, minutes: Math.ceil(wait / 60), sent: false });
		await sendCode(locals.portal, contact, locals.language);
		return { contact, wrong: null, minutes: 0, sent: true };
	},
	enter: async (event) => {
		const { locals, request } = event;
		const form = await request.formData();
		const contact = String(form.get('contact') ?? '');
		const pin = String(form.get('pin') ?? '')
			.normalize('NFKC')
			.replace(/\D/g, '');
		const { portal } = locals;
		const account = await redeemCode(portal.db, portal.masterKey, contactKeyOf(portal, contact), pin, now());
		if (!account) return fail(400, { contact, wrong: 'wrongPin' as const, minutes: 0, sent: true });
		await beginSession(event, { kind: 'resident', account, way: 'code' });
		redirect(303, '/my');
	},
	leave: async (event) => {
		await endOwnSession(event);
		redirect(303, '/my');
	}
};
