import { error, redirect } from '@sveltejs/kit';
import type { Officer } from '#casework/case.ts';

import type { Role } from '#casework/lifecycle.ts';
import { openCase } from '#casework/open-case.server.ts';
import type { Opened } from '#casework/workbench.server.ts';
import { procedureOf } from '#procedures.ts';

type Asked = { locals: App.Locals; url: URL };

/** The officer who is signed in. Asked first in every load, action and endpoint of the desk: a layout guards none of these. */
export function signedInOfficer({ locals, url }: Asked): Officer {
	const { who } = locals;
	if (locals.unread) throw locals.unread;
	if (who?.kind !== 'officer') {
		redirect(303, `/desk/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
	}
	return {
		kind: 'officer',
		account: who.account,
		name: who.name,
		unit: who.unit,
		roles: who.roles as readonly Role[]
	};
}

export type { Opened };

/** The case of the address, opened for the officer; one that the officer may not see is not found. */
export async function openedCase(event: Asked & { params: { id: string } }): Promise<Opened> {
	const officer = signedInOfficer(event);
	const context = await event.locals.portal.context();
	const on = await openCase(context, officer, event.params.id);
	const procedure = on ? procedureOf(on.procedure) : undefined;
	if (!on || !procedure) error(404, 'not-found');
	return { officer, context, on, procedure };
}

/** An officer with a post of keeping, which no procedure knows; for everybody else the page does not exist. */
export function keeperOf(event: Asked, post: 'archivist' | 'security'): Officer {
	const officer = signedInOfficer(event);
	if (!isKeeper(event.locals, post)) error(404, 'not-found');
	return officer;
}

export const isKeeper = ({ who }: App.Locals, post: 'archivist' | 'security'): boolean =>
	who?.kind === 'officer' && who.roles.some((role) => role === post);

/** An officer who may edit the catalogue of matters; for everybody else the page does not exist. */
export function editorOfMatters(event: Asked): Officer {
	const officer = signedInOfficer(event);
	const { who } = event.locals;
	const may =
		who?.kind === 'officer' && who.roles.some((role) => role === 'dispatcher' || role === 'administrator');
	if (!may) error(404, 'not-found');
	return officer;
}
