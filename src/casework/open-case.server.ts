import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { noteBlocked } from '#casework/incidents/incidents.store.server.ts';
import { caseFor } from '#casework/officer-case.queries.server.ts';
import { readOutside } from '#casework/read-outside.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opens a case for an officer. Who is complained of learns nothing, and the attempt becomes an incident (INV-10). */
export async function openCase(context: Context, officer: Officer, id: string): Promise<Case | null> {
	const on = await caseFor(context.db, officer, context.county, id);
	if (!on && uuid.test(id)) await noteBlocked(context, officer, id);
	const procedure = context.procedures.find((one) => one.id === on?.procedure);
	return on && procedure ? readOutside(procedure, on, officer.unit) : on;
}
