import { error, redirect, type Cookies } from '@sveltejs/kit';
import { DRAFT_DAYS, newDraftSecret, readDraft, saveDraft } from '#casework/draft.store.server.ts';
import { newDraft, type Draft } from '#casework/draft.ts';
import type { Procedure } from '#casework/procedure.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { procedureOf } from '#procedures.ts';

type Asked = { locals: App.Locals; cookies: Cookies; url: URL; params: { procedure: string } };

const cookieOf = (procedure: string): string => `draft-${procedure}`;

export function procedureAt({ params }: Pick<Asked, 'params'>): Procedure {
	const procedure = procedureOf(params.procedure);
	if (!procedure?.lifecycle[procedure.first]?.by.includes('resident')) error(404, 'not-found');
	return procedure;
}

/** The draft that the cookie leads to, or null. */
export async function draftAt(event: Asked): Promise<{ secret: string; draft: Draft } | null> {
	const secret = event.cookies.get(cookieOf(event.params.procedure));
	const draft = secret ? await readDraft(event.locals.portal, secret) : null;
	return secret && draft?.procedure === event.params.procedure ? { secret, draft } : null;
}

export async function beginDraft(event: Asked, matter: string | null, story: string): Promise<void> {
	const secret = newDraftSecret();
	const answers: Record<string, string> = story === '' ? {} : { story };
	const draft = newDraft(event.params.procedure, event.locals.language, newCode(), matter, answers);
	await saveDraft(event.locals.portal, secret, draft, new Date());
	event.cookies.set(cookieOf(event.params.procedure), secret, {
		path: '/file',
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:',
		maxAge: DRAFT_DAYS * 86_400
	});
}

export type OpenDraft = { procedure: Procedure; secret: string; draft: Draft };

/** The draft of this form, not sent yet. Without one the start page is shown; a sent one leads to its receipt. */
export async function openDraft(event: Asked): Promise<OpenDraft> {
	const procedure = procedureAt(event);
	const found = await draftAt(event);
	if (!found) redirect(303, `/file/${procedure.id}`);
	if (found.draft.sent) redirect(303, `/file/${procedure.id}/sent`);
	return { procedure, ...found };
}
