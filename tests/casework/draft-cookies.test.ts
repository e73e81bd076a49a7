import type { Cookies } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { newDraftSecret, readDraft, saveDraft } from '#casework/draft.store.server.ts';
import { newDraft } from '#casework/draft.ts';
import { beginOn, begunHere, draftAt, draftCookie } from '#routes/(site)/file/draft.server.ts';
import { now } from '#platform/time.server.ts';
import { world } from '../support/world.ts';

const w = await world();
const removed: string[] = [];
const files = { remove: (key: string) => Promise.resolve(void removed.push(key)) };

/** A browser: it sends a page the cookies of its path and of those above it. */
function browser() {
	const jar = new Map<string, { path: string; value: string }>();
	return (path: string, procedure = '') => {
		const url = new URL(`http://localhost${path}`);
		const cookies = {
			get: (name: string) =>
				[...jar.entries()].find(
					([key, one]) => key === `${one.path} ${name}` && url.pathname.startsWith(one.path)
				)?.[1].value,
			set: (name: string, value: string, { path }: { path: string }) =>
				void jar.set(`${path} ${name}`, { path, value }),
			delete: (name: string, { path }: { path: string }) => void jar.delete(`${path} ${name}`)
		} as unknown as Cookies;
		const portal = { db: w.db, masterKey: w.context.masterKey, files };
		const locals = { portal, language: 'zh' } as unknown as App.Locals;
		return { url, cookies, locals, params: { procedure } };
	};
}

it('keeps a draft for each decision and clause, until that one is begun anew', async () => {
	const visit = browser();
	const page = (id: string) => visit(`/participation/decisions/${id}/opinion`);
	const begin = (id: string, clause: string) =>
		beginOn(page(id), 'consultation', { clause }, { caseId: id, unit: 'water' }, clause);
	await begin('one', '');
	const first = await begunHere(page('one'), 'consultation', '');
	expect(first?.draft.standsOn?.caseId).toBe('one');
	expect(await begunHere(page('one'), 'consultation', '第三条')).toBeNull();
	expect(await begunHere(page('two'), 'consultation', '')).toBeNull();
	await begin('two', '');
	expect((await begunHere(page('one'), 'consultation', ''))?.secret).toBe(first?.secret);
	expect((await draftAt(visit('/file/consultation', 'consultation')))?.draft.standsOn?.caseId).toBe('two');
	await begin('one', '');
	expect((await begunHere(page('one'), 'consultation', ''))?.secret).not.toBe(first?.secret);
	expect(await readDraft(w.context, first?.secret ?? '')).toBeNull();
});

it.each([
	['accusation', 59, true],
	['accusation', 61, false],
	['petition', 61, true]
])('opens the receipt of %s after %i minutes: %s', async (procedure, minutes, opens) => {
	const here = browser()(`/file/${procedure}/sent`, procedure);
	const secret = newDraftSecret();
	const receivedAt = new Date(now().getTime() - minutes * 60_000).toISOString();
	const sent = { caseId: 'c', number: '1', receivedAt };
	await saveDraft(w.context, secret, { ...newDraft(procedure, 'zh', 'ABCD2345', null, {}), sent }, now());
	here.cookies.set(draftCookie(procedure, here.url), secret, { path: '/file' });
	expect((await draftAt(here)) !== null).toBe(opens);
	expect((await readDraft(w.context, secret)) !== null).toBe(opens);
	expect(here.cookies.get(draftCookie(procedure, here.url)) !== undefined).toBe(opens);
});
