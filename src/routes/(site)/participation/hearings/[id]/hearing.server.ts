import { error } from '@sveltejs/kit';
import { dayInChina } from '#clocks/day.ts';
import { findHearing } from '#participation/hearings.queries.server.ts';
import { now } from '#platform/time.server.ts';

/** The hearing of the address, read as the public reads it, and whether it takes applications today. */
export async function hearingAt({ locals, params }: { locals: App.Locals; params: { id: string } }) {
	const hearing = await findHearing(locals.portal.publicDb, params.id);
	if (!hearing) error(404);
	const open = hearing.stage === 'hearing-announced' && hearing.apply_until >= dayInChina(now());
	return { ...hearing, open };
}
