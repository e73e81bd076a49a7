import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { todayOf } from '#casework/context.server.ts';
import { namingIn } from '#casework/naming.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { remindersTo } from '#people/accounts.queries.server.ts';
import { setRemindersTo } from '#people/accounts.store.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { openable } from '#supervision/board.queries.server.ts';
import { remindersFor } from '#supervision/reminders.queries.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What an officer is reminded of. Looking at it ends nothing. */
export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	const { locals, url } = event;
	const context = await locals.portal.context();
	const { db, county } = context;
	const words = wordsIn(locals.language);
	const naming = namingIn(county, locals.language, todayOf(context));
	const rows = await remindersFor(db, officer, county);
	const visible = await openable(db, officer, county, [...new Set(rows.map((row) => row.id))]);
	const steps = words.supervision.reminders.steps;
	return {
		mail: (await remindersTo(db, officer.account)) ?? '',
		saved: url.searchParams.has('saved'),
		rows: rows.map((row) => ({
			key: `${row.id}:${row.clock}`,
			number: row.number,
			href: visible.has(row.id) ? `/desk/cases/${row.id}` : undefined,
			kind: wordOf(words.casework.procedures, row.procedure)?.short ?? row.procedure,
			clock: naming.clock(row.clock),
			due: row.due_on,
			step: row.step.startsWith('late') ? steps.late : (wordOf<string>(steps, row.step) ?? row.step),
			late: row.step.startsWith('late'),
			unit: naming.unit(row.at ?? row.dispatcher),
			post: wordOf<string>(words.supervision.reminders.posts, row.post) ?? row.post
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = signedInOfficer(event);
		const form = await event.request.formData();
		const mail = String(form.get('mail') ?? '').trim();
		if (mail !== '' && !z.email().safeParse(mail).success) {
			return fail(400, { mail, error: wordsIn(event.locals.language).supervision.reminders.mail.bad });
		}
		await setRemindersTo(event.locals.portal.db, officer.account, mail === '' ? null : mail);
		redirect(303, '/desk/reminders?saved');
	}
};
