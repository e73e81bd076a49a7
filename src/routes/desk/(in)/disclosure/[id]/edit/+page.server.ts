import { error } from '@sveltejs/kit';
import { mayWrite } from '#disclosure/may.ts';
import { draftPage, saveDraft } from '#routes/desk/(in)/disclosure/draft-form.server.ts';
import { openedDisclosure } from '#routes/desk/(in)/disclosure/opened.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<PageServerLoad>[0] | Parameters<Actions[string]>[0];

async function given(event: Event) {
	const opened = await openedDisclosure(event);
	const { on, kind, officer } = opened;
	if (!mayWrite(officer, kind, on.key) || on.state === 'submitted' || on.annulled) error(404, 'not-found');
	return { ...opened, locals: event.locals, id: on.id, key: on.key };
}

export const load: PageServerLoad = async (event) => {
	const of = await given(event);
	return { page: await draftPage(of, of.on.body.fields, of.on.body.rows), id: of.on.id };
};

export const actions: Actions = {
	save: async (event) => saveDraft(await given(event), await event.request.formData(), false),
	preview: async (event) => saveDraft(await given(event), await event.request.formData(), true)
};
