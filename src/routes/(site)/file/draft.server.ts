import { error, redirect, type Cookies } from '@sveltejs/kit';
import {
	DRAFT_DAYS,
	newDraftSecret,
	readDraft,
	removeDraft,
	saveDraft
} from '#casework/draft.store.server.ts';
import { newDraft, type Draft } from '#casework/draft.ts';
import type { Form } from '#casework/form.ts';
import type { Procedure } from '#casework/procedure.ts';
import { indexHash } from '#platform/crypto.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { procedureOf, procedures } from '#procedures.ts';
import { cookieName } from '#routes/cookie-name.ts';
import type { County } from '#units/county.ts';
import { findUnit } from '#units/units.ts';
import { now } from '#platform/time.server.ts';

type Asked = { locals: App.Locals; cookies: Cookies; url: URL; params: { procedure: string } };

const DRAFT_SECONDS = DRAFT_DAYS * 86_400;

export const draftCookie = (procedure: string, url: URL): string => cookieName(`draft-${procedure}`, url);

export function procedureAt({ params }: Pick<Asked, 'params'>): Procedure {
	const procedure = procedureOf(params.procedure);
	if (!procedure?.lifecycle[procedure.first]?.by.includes('resident')) error(404, 'not-found');
	return procedure;
}

/** The draft that the cookie leads to, or null. */
export async function draftAt(event: Asked): Promise<{ secret: string; draft: Draft } | null> {
	const secret = event.cookies.get(draftCookie(event.params.procedure, event.url));
	const draft = secret ? await readDraft(event.locals.portal, secret) : null;
	if (!secret || draft?.procedure !== event.params.procedure) return null;
	if (receiptSeconds(draft) > 0) return { secret, draft };
	await forgetDraft(event, secret);
	return null;
}

/** On a telephone that is shared, the receipt of a sealed filing must not lie open for long. */
const SEALED_RECEIPT_SECONDS = 3600;

/** How long the draft, or the receipt that it became, may still be opened here. */
function receiptSeconds({ procedure, sent }: Draft): number {
	if (!sent || !procedureOf(procedure)?.sealed) return DRAFT_SECONDS;
	const age = Math.floor((now().getTime() - new Date(sent.receivedAt).getTime()) / 1000);
	return SEALED_RECEIPT_SECONDS - age;
}

/** The cookie ends when the receipt does. */
export const endWithReceipt = (event: Asked, { secret, draft }: { secret: string; draft: Draft }): void =>
	setDraftCookie(event, draftCookie(draft.procedure, event.url), secret, '/file', receiptSeconds(draft));

/** Leaves nothing of the draft or its receipt, neither here nor in this browser. */
export async function forgetDraft({ locals, cookies, url, params }: Asked, secret: string): Promise<void> {
	await removeDraft(locals.portal, locals.portal.files, secret);
	cookies.delete(draftCookie(params.procedure, url), { path: '/file' });
}

/** What a link to a form may have filled in already: answers by field, and the unit complained of. */
export type Prefilled = { answers: Record<string, string>; unit: string | null };

/** Reads the address or the start form; only questions of this form count, and none longer than it may be. */
export function readPrefilled(form: Form, county: County, given: (name: string) => string): Prefilled {
	const answers = Object.entries(form.views).flatMap(([field, view]) => {
		const text = [...given(field).trim()].slice(0, view.max ?? 200).join('');
		return text === '' || view.kind === 'choice' || view.kind === 'date' ? [] : [[field, text] as const];
	});
	const unit = form.complainedOf === 'no' ? undefined : findUnit(county, given('unit'));
	return { answers: Object.fromEntries(answers), unit: unit?.id ?? null };
}

/** The kind of a sealed draft that this browser holds and has not sent: what was set apart must not be forgotten. */
export async function apartDraft(event: Pick<Asked, 'locals' | 'cookies' | 'url'>): Promise<string | null> {
	const sealed = procedures.find((one) => one.sealed)?.id ?? '';
	const secret = event.cookies.get(draftCookie(sealed, event.url));
	const draft = secret ? await readDraft(event.locals.portal, secret) : null;
	return draft && !draft.sent ? sealed : null;
}

export async function beginDraft(
	event: Asked,
	matter: string | null,
	{ answers, unit }: Prefilled
): Promise<void> {
	const empty = newDraft(event.params.procedure, event.locals.language, newCode(), matter, answers);
	await keepDraft(event, { ...empty, units: unit === null ? [] : [unit] });
}

type Browser = Pick<Asked, 'locals' | 'cookies' | 'url'>;

/**
 * Begins what stands on another case: an opinion on a decision. Which case that is stays in the sealed draft. With
 * `about`, the page where it began keeps a cookie of its own, so that a draft begun on another page does not cover it.
 */
export async function beginOn(
	event: Browser,
	procedure: string,
	answers: Readonly<Record<string, string>>,
	standsOn: NonNullable<Draft['standsOn']>,
	about?: string
): Promise<void> {
	const empty = newDraft(procedure, event.locals.language, newCode(), null, answers);
	const secret = await keepDraft(event, { ...empty, standsOn });
	if (about === undefined) return;
	const before = await begunHere(event, procedure, about);
	if (before) await removeDraft(event.locals.portal, event.locals.portal.files, before.secret);
	setDraftCookie(event, hereCookie(event, procedure, about), secret, event.url.pathname);
}

const hereCookie = ({ locals, url }: Pick<Browser, 'locals' | 'url'>, procedure: string, about: string) =>
	`${draftCookie(procedure, url)}-${indexHash(locals.portal.masterKey, `begun:${about}`).slice(0, 12)}`;

/** The draft that this browser began on this page about the same thing and has not sent, or null. */
export async function begunHere(
	event: Browser,
	procedure: string,
	about: string
): Promise<{ secret: string; draft: Draft } | null> {
	const secret = event.cookies.get(hereCookie(event, procedure, about));
	const draft = secret ? await readDraft(event.locals.portal, secret) : null;
	return secret && draft?.procedure === procedure && !draft.sent ? { secret, draft } : null;
}

/** The pages of the form take up this draft again. */
export const goOnWith = (event: Browser, procedure: string, secret: string): void =>
	setDraftCookie(event, draftCookie(procedure, event.url), secret);

async function keepDraft(event: Browser, draft: Draft): Promise<string> {
	const secret = newDraftSecret();
	await saveDraft(event.locals.portal, secret, draft, now());
	setDraftCookie(event, draftCookie(draft.procedure, event.url), secret);
	return secret;
}

const setDraftCookie = (
	{ cookies, url }: Browser,
	name: string,
	secret: string,
	path = '/file',
	maxAge = DRAFT_SECONDS
): void =>
	cookies.set(name, secret, {
		path,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge
	});

export type OpenDraft = { procedure: Procedure; secret: string; draft: Draft };

/** The draft of this form, not sent yet. Without one the start page is shown; a sent one leads to its receipt. */
export async function openDraft(event: Asked): Promise<OpenDraft> {
	const procedure = procedureAt(event);
	const found = await draftAt(event);
	if (!found) redirect(303, `/file/${procedure.id}`);
	if (found.draft.sent) redirect(303, `/file/${procedure.id}/sent`);
	return { procedure, ...found };
}
