import { error, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { isLanguage, tagOf } from '#i18n/language.ts';
import { sessions } from '#people/sessions.server.ts';
import { faultId } from '#platform/fault.server.ts';
import { storable } from '#platform/storable.ts';
import { deskGate } from '#routes/desk/gate.server.ts';
import { openPortal, type Portal } from '#portal.server.ts';
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
	event.request.formData = () => read().then(storableForm, unreadable);
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
	if (id) {
		event.locals.who = await session.read(id);
	}
	const began = performance.now();
	const response =
		(await deskGate(event)) ??
		(await resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('%lang%', tagOf(event.locals.language))
					.replace('%size%', event.locals.large ? 'large' : 'normal')
					.replace(marks, '')
		}));
	const own = event.url.pathname;
	if (id || /^\/(desk|follow|file|my|sign-in)/.test(own)) response.headers.set('cache-control', 'no-store');
	if (/\/sent$/.test(own)) response.headers.set('x-no-compression', '1');
	const took = (performance.now() - began) / 1000;
	portal.metrics.answered(event.route.id ?? 'none', event.request.method, response.status, took);
	return response;
};

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

/** A fault is logged once under an id, and the page shows the id. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const id = faultId();
	if (status >= 500) {
		portal?.metrics.fault();
		portal?.log.fault(id, error, { route: event.route.id ?? '', method: event.request.method, status });
	}
	return { message: status === 404 ? 'not-found' : 'fault', id };
};
