import { error } from '@sveltejs/kit';
import { drafted } from '#participation/public-decision.ts';
import { procedureOf } from '#procedures.ts';
import { openedCase } from '#routes/desk/officer.server.ts';

/** The decision and an officer of the unit that leads it; for everybody else the page does not exist. */
export async function openedByLead(event: Parameters<typeof openedCase>[0]) {
	const found = await openedCase(event);
	const { on, officer } = found;
	const may = drafted.includes(on.procedure) && officer.unit === on.unit && officer.roles.includes('handler');
	const opinion = procedureOf('consultation');
	if (!may || !opinion) error(404, 'not-found');
	return { ...found, opinion };
}
