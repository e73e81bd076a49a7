import type { RequestEvent } from '@sveltejs/kit';
import { giveToken } from '#people/tokens.store.server.ts';
import { isDesk, isForSettingUp, needsProof } from '#routes/desk/sensitive.ts';

const KEPT_MINUTES = 15;
const MOST_KEPT = 200_000;

const go = (to: string): Response => new Response(null, { status: 303, headers: { location: to } });

/**
 * Stands before every page and act of the desk. Whoever owes a second factor is sent to set one up; a sensitive page or
 * act asks for a fresh proof first, and keeps what was typed. Gives null where the way is free.
 */
export async function deskGate(event: RequestEvent): Promise<Response | null> {
	const { who, portal } = event.locals;
	const route = event.route.id;
	if (who?.kind !== 'officer' || !isDesk(route)) return null;
	const limits = await portal.signInLimits();
	if (limits['second-factor'] === 1 && !who.hasSecond && !isForSettingUp(route))
		return go('/desk/account?owes');
	const age = Date.now() - who.provedAt.getTime();
	if (!needsProof(route) || age < limits['step-up-minutes'] * 60_000) return null;
	const here = event.url.pathname + event.url.search;
	if (event.request.method === 'GET' || event.request.method === 'HEAD')
		return go(`/desk/step-up?to=${encodeURIComponent(here)}`);
	const kept = await keepForm(event, who.account, here);
	return go(`/desk/step-up?kept=${kept}`);
}

/** Fields that are typed anew and never kept. */
const secrets = new Set(['now', 'password', 'again', 'proof', 'code']);

export type KeptForm = { to: string; fields: [string, string][]; files: boolean };

/** Keeps the words of a form for a quarter of an hour, sealed; files are chosen again. */
async function keepForm(event: RequestEvent, account: string, to: string): Promise<string> {
	const { db, masterKey } = event.locals.portal;
	const fields: [string, string][] = [];
	let files = false;
	let size = 0;
	for (const [name, value] of await event.request.formData()) {
		if (secrets.has(name)) continue;
		if (typeof value !== 'string') files ||= value.size > 0;
		else if ((size += name.length + value.length) <= MOST_KEPT) fields.push([name, value]);
	}
	const body: KeptForm = { to, fields, files };
	const given = { purpose: 'kept-form', subject: account, body, minutes: KEPT_MINUTES } as const;
	return giveToken(db, masterKey, given, new Date());
}
