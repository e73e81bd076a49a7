import type { Case } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';

/** Names and numbers of everybody the case knows, so that they are found in the texts. They are shown to nobody. */
export async function knownNames(context: Context, on: Case): Promise<string[]> {
	const parties = await partiesOf(context.db, context, on.id);
	const own = parties.flatMap(({ person }) => [
		person.name,
		person.phone,
		person.email,
		person.address,
		person.idNumber
	]);
	const accused = on.accused.map((one) => (one.person ?? '').trim().split(/[\s,，、（(]/)[0] ?? '');
	return [...new Set([...own, ...accused])].filter((text) => [...text].length >= 2);
}
