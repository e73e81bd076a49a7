import type { Context } from '#casework/context.server.ts';
import { indexHash, isSameSecret } from '#platform/crypto.server.ts';

/** How long a proved number and code open the case in one browser. */
export const TICKET_SECONDS = 2 * 3600;

type Keys = Pick<Context, 'masterKey'>;

const mark = ({ masterKey }: Keys, caseId: string, until: number): string =>
	indexHash(masterKey, `ticket:${caseId}:${until}`);

/** A signed note that this browser has proved to hold the case; it opens no other. */
export function makeTicket(keys: Keys, caseId: string, now: Date): string {
	const until = now.getTime() + TICKET_SECONDS * 1000;
	return `${until}.${mark(keys, caseId, until)}`;
}

export function isTicket(keys: Keys, ticket: string, caseId: string, now: Date): boolean {
	const [until = '', signed = ''] = ticket.split('.');
	return (
		/^\d{13}$/.test(until) &&
		Number(until) > now.getTime() &&
		isSameSecret(signed, mark(keys, caseId, Number(until)))
	);
}
