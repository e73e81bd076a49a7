import { error, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { isLanguage, tagOf } from '#i18n/language.ts';
import { sessions } from '#people/sessions.server.ts';
import { troubleOf } from '#platform/database/trouble.ts';
import { faultId } from '#platform/fault.server.ts';
import { holdForm } from '#platform/held-form.ts';
import { storable } from '#platform/storable.ts';
import { deskGate } from '#routes/desk/gate.server.ts';
import { openPortal, type Portal } from '#portal.server.ts';
import { keepPage, keptKey, keptPage } from '#routes/kept-pages.server.ts';
import { againAt, isPassing, RETRY_SECONDS } from '#routes/trouble.server.ts';
import { renewTime } from '#work.server.ts';

let portal: Portal;

export const init: ServerInit = async () => {
	portal = await openPortal(process.env);
	await renewTime(portal);
};

/** Puts language, size and the person signed in into `locals`, and sets the headers of every answer. */
export const handle: Handle = async ({ event, resolve }) => {
	const chosen = event.url.searchParams.get('lang') ?? event.cookies.get('language');
	event.locals.portal = portal;
	const read = event.request.formData.bind(event.request);
	event.request.formData = async () => (event.locals.posted = await read().then(storableForm, unreadable));
	for (const [name, value] of Object.entries(event.params)) {
		if (value !== undefined) (event.params as Record<string, string>)[name] = findable(value);
	}
	for (const [name, value] of [...event.url.searchParams]) {
		if (value !== storable(value)) event.url.searchParams.set(name, storable(value));
	}
	event.locals.language = isLanguage(chosen) ? chosen : 'zh';
	event.locals.large = event.cookies.get('size') === 'large';
	event.locals.who = null;
	const secure = event.url.protocol === 'https:';
	const session = sessions(portal.db, secure);
	const id = event.cookies.get(session.cookieName);
	if (id) event.locals.who = await session.read(id).catch((cause) => notRead(event.locals, cause));
	const began = performance.now();
	const key = keptKey(event);
	const copy = key !== null && portal.outage.lasts() ? keptPage(key, event.locals.language) : null;
	let response =
		copy ?? (await gate(event)) ?? (await resolve(event, { transformPageChunk: page(event.locals) }));
	if (event.locals.trouble) {
		response = (key === null ? null : keptPage(key, event.locals.language)) ?? unavailable(response);
	} else if (copy === null && key !== null) await keepPage(key, event, response);
	const own = event.url.pathname;
	if (id || /^\/(desk|follow|file|my|sign-in)/.test(own)) response.headers.set('cache-control', 'no-store');
	if (/\/sent$/.test(own)) response.headers.set('x-no-compression', '1');
	const took = (performance.now() - began) / 1000;
	portal.metrics.answered(event.route.id ?? 'none', event.request.method, response.status, took);
	return response;
};

/** A gate that cannot be asked stays shut: who is signed in then counts as not known. */
const gate = (event: Parameters<typeof deskGate>[0]): Promise<Response | null> =>
	deskGate(event).catch((cause: unknown) => {
		event.locals.who = notRead(event.locals, cause);
		return null;
	});

const page =
	({ language, large }: App.Locals) =>
	({ html }: { html: string }): string =>
		html
			.replace('%lang%', tagOf(language))
			.replace('%size%', large ? 'large' : 'normal')
			.replace(marks, '');

/** Who is signed in is not known while the database is away: pages for all go on, others say that they wait. */
function notRead(locals: App.Locals, cause: unknown): null {
	if (troubleOf(cause) === null) throw cause;
	portal.outage.seen(cause);
	locals.unread = cause;
	return null;
}

function unavailable({ body, headers: given }: Response): Response {
	const response = new Response(body, { status: 503, headers: given });
	response.headers.set('retry-after', String(RETRY_SECONDS));
	response.headers.set('cache-control', 'no-store');
	return response;
}

/** A body that is no form, or a broken one, is the sender's mistake and no fault of the portal. */
const unreadable = (cause: unknown): never => {
	if (cause instanceof TypeError) error(400, 'not-readable');
	throw cause;
};

/** A form whose texts the database can keep. */
function storableForm(form: FormData): FormData {
	for (const name of new Set(form.keys())) {
		const values = form.getAll(name);
		if (values.every((one) => typeof one !== 'string' || one === storable(one))) continue;
		form.delete(name);
		for (const one of values) {
			if (typeof one === 'string') form.append(name, storable(one));
			else form.append(name, one);
		}
	}
	return form;
}

/** A part of an address with what the database would refuse made into what no record is called. */
const findable = (text: string): string => text.replaceAll('\u0000', '\uFFFD').toWellFormed();

/** What the renderer leaves for scripts to find their places by; no page here is taken up by scripts. */
const marks = /<!--[^<>]{0,12}-->/g;

/** A fault is logged once under an id, and the page shows the id. What passes is no fault: the page gives back what was typed. */
export const handleError: HandleServerError = async ({ error, event, status }) => {
	if (portal && isPassing(event.locals, error)) {
		const { locals, request } = event;
		const posted = request.method === 'POST';
		const form = posted ? (locals.posted ?? (await request.formData().catch(() => null))) : null;
		const trouble = locals.trouble ?? 'away';
		return {
			message: 'waiting',
			waiting: { trouble, at: againAt(locals), posted, held: form && holdForm(form) }
		};
	}
	const id = faultId();
	if (status >= 500) {
		portal?.metrics.fault();
		portal?.log.fault(id, error, { route: event.route.id ?? '', method: event.request.method, status });
	}
	return { message: status === 404 ? 'not-found' : 'fault', id };
};
