import { loadCase } from '#casework/case.queries.server.ts';
import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { supervisedBy } from '#supervision/scope.queries.server.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A case that an officer supervises; any other answers like one that does not exist. */
export async function subjectFor(
	{ db, county }: Context,
	officer: Officer,
	id: string
): Promise<Case | null> {
	if (!uuid.test(id)) return null;
	const found = await db
		.selectFrom('cases')
		.select('id')
		.where('id', '=', id)
		.where(supervisedBy(officer, county))
		.executeTakeFirst();
	return found ? loadCase(db, found.id) : null;
}
