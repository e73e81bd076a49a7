import { error } from '@sveltejs/kit';
import type { Officer } from '#casework/case.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';

/** An officer who keeps the county's calendar and figures; for everybody else the pages do not exist. */
export function countyKeeper(event: { locals: App.Locals; url: URL }): Officer {
	const officer = signedInOfficer(event);
	if (!keepsCounty(event.locals)) error(404, 'not-found');
	return officer;
}

export const keepsCounty = ({ who }: App.Locals): boolean =>
	who?.kind === 'officer' && who.roles.includes('administrator');
