import { error, redirect, type Cookies } from '@sveltejs/kit';
import { actPeriods } from '#casework/act-periods.ts';
import { findCaseByNumber, loadCase } from '#casework/case.queries.server.ts';
import type { Case } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { deadlinesOf, type Deadline } from '#casework/deadlines.ts';
import type { Procedure } from '#casework/procedure.ts';
import { holdsCase } from '#casework/resident-cases.queries.server.ts';
import { papersForFiler } from '#casework/issued-paper.server.ts';
import { paperList } from '#casework/paper-list.server.ts';
import { residentView } from '#casework/resident-view.ts';
import { isTicket, makeTicket, TICKET_SECONDS } from '#casework/ticket.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { cookieName } from '#routes/cookie-name.ts';
import { readNumber } from '#platform/one-time-code.ts';
import { procedureOf } from '#procedures.ts';
import { ifLate } from '#supervision/what-opens.ts';
import { now } from '#platform/time.server.ts';

type Asked = { locals: App.Locals; cookies: Cookies; url: URL };

/** Lets this browser open this one case for two hours. */
export function giveTicket({ locals, cookies, url }: Asked, on: { id: string; number: string }): void {
	cookies.set(cookieName('ticket', url), makeTicket(locals.portal, on.id, now()), {
		path: `/follow/${on.number}`,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: TICKET_SECONDS
	});
}

/** This browser opens the case again with number and code only. */
export const takeTicketBack = ({ cookies, url }: Asked, number: string): void =>
	cookies.delete(cookieName('ticket', url), { path: `/follow/${number}` });

export type Followed = { context: Context; on: Case; procedure: Procedure; deadlines: Deadline[] };

/**
 * The case of the address for whoever proved to hold it, by number and code or by the contact it was filed with.
 * Every other number, real or not, leads to the same form.
 */
export async function followedCase(event: Asked & { params: { number: string } }): Promise<Followed> {
	const { locals, cookies } = event;
	const context = await locals.portal.context();
	const number = readNumber(event.params.number);
	const row = number ? await findCaseByNumber(context.db, number) : undefined;
	const ticket = cookies.get(cookieName('ticket', event.url)) ?? '';
	const own = async (id: string) =>
		locals.who?.kind === 'resident' && holdsCase(context.db, locals.who.contactKey, id);
	const allowed =
		row && (isTicket(context, ticket, row.id, context.now) || (!row.sealed && (await own(row.id))));
	if (!row || !allowed) redirect(303, `/follow?number=${encodeURIComponent(event.params.number)}`);
	const on = await loadCase(context.db, row.id);
	const procedure = procedureOf(row.procedure);
	if (!on || !procedure) error(404, 'not-found');
	return { context, on, procedure, deadlines: deadlinesOf(procedure, on.timeline, context) };
}

/** The case in the words of the page. */
export function viewOf({ on, procedure, context, deadlines }: Followed, locals: App.Locals) {
	const seen = { on, procedure, county: context.county, deadlines, today: todayOf(context) };
	return residentView(seen, wordsIn(locals.language), locals.language);
}

/** What else may be done against the act complained of, until its last day. */
export const actOf = ({ on, procedure, context }: Followed, { language }: App.Locals) =>
	actPeriods(
		{ on, procedure, county: context.county, calendar: context.calendar },
		todayOf(context),
		wordsIn(language),
		language
	);

/** What the person can do if the office lets this period run out. */
export function lateOf({ on, context, deadlines }: Followed, clock: string, { language }: App.Locals) {
	const deadline = deadlines.find((one) => one.clock === clock);
	return deadline ? ifLate(context, on, deadline, todayOf(context), wordsIn(language), language) : null;
}

/** The papers that the person may read, and what can be done against the answer while its time runs. */
export async function papersOfFollowed(followed: Followed, { language }: App.Locals) {
	const { on, procedure, context, deadlines } = followed;
	const papers = await paperList(context, procedure, on, papersForFiler(on, procedure), language);
	const open = papers.findLast(({ remedy }) =>
		deadlines.some((one) => one.state === 'running' && one.clock === remedy?.clock && one.due === remedy.due)
	);
	return { papers, remedy: open?.remedy ?? null };
}
