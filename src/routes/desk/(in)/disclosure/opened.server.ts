import { error } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { mayWrite } from '#disclosure/may.ts';
import { readStanding } from '#disclosure/releases.queries.server.ts';
import { kindOf } from '#disclosures.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';

type Asked = { locals: App.Locals; url: URL };

/** A disclosure of the officer's own unit; for everybody else the page does not exist. */
export async function openedDisclosure(event: Asked & { params: { id: string } }) {
	const officer = signedInOfficer(event);
	const context = await event.locals.portal.context();
	const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(event.params.id);
	const on = known ? await readStanding(context.db, event.params.id) : null;
	const kind = on ? kindOf(on.kind) : undefined;
	if (!on || !kind || on.unit !== officer.unit || officer.roles.includes('liaison')) error(404, 'not-found');
	return { officer, context, on, kind, today: todayOf(context) };
}

/** Somebody who may write a kind for their unit. */
export async function writerOf(event: Asked, kindId: string, key: string) {
	const officer = signedInOfficer(event);
	const kind = kindOf(kindId);
	if (!kind || officer.roles.includes('liaison') || !mayWrite(officer, kind, key)) error(404, 'not-found');
	const context = await event.locals.portal.context();
	return { officer, kind, context, today: todayOf(context) };
}
