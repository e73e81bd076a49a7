import { error, fail, redirect } from '@sveltejs/kit';
import { saveDraft } from '#casework/draft.store.server.ts';
import { staysBehind } from '#casework/sealed/stays-behind.ts';
import { procedures } from '#procedures.ts';
import { beginDraft, openDraft } from '#routes/(site)/file/draft.server.ts';
import { now } from '#platform/time.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const mixed = async (event: Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'params'>) => {
	const open = await openDraft(event);
	if (open.procedure.sealed) error(404, 'not-found');
	return open;
};

/** A person who also accuses an official sets that part apart: it becomes a draft of its own, to be sent sealed. */
export const load: PageServerLoad = async (event) => {
	const { procedure, draft } = await mixed(event);
	return { procedure: procedure.id, story: draft.answers['story'] ?? '' };
};

export const actions: Actions = {
	default: async (event) => {
		const { secret, draft, procedure } = await mixed(event);
		const sealed = procedures.find((one) => one.sealed);
		if (!sealed) error(404, 'not-found');
		const form = await event.request.formData();
		const text = (name: string) =>
			String(form.get(name) ?? '')
				.replace(/\r\n/g, '\n')
				.trim();
		const told = { rest: text('rest').slice(0, 8000), part: text('part').slice(0, 8000) };
		const problems: Record<string, string> = {
			...(told.rest === '' ? { rest: 'missing' } : {}),
			...(told.part === '' ? { part: 'missing' } : {})
		};
		if (told.part !== '' && staysBehind(told.part, [told.rest])) problems['rest'] = 'same';
		if (Object.keys(problems).length > 0) return fail(400, { told, problems });
		await saveDraft(
			event.locals.portal,
			secret,
			{ ...draft, answers: { ...draft.answers, story: told.rest } },
			now()
		);
		const { locals, cookies, url } = event;
		const apart = { answers: { story: told.part }, unit: null };
		await beginDraft({ locals, cookies, url, params: { procedure: sealed.id } }, null, apart);
		redirect(303, `/file/${procedure.id}/check`);
	}
};
