import { error } from '@sveltejs/kit';
import { openedCase } from '#routes/desk/officer.server.ts';

/** A sealed registration, opened for the liaison of the discipline body; nobody else finds it (INV-03). */
export async function sealedAt(event: Parameters<typeof openedCase>[0]) {
	const opened = await openedCase(event);
	if (!opened.on.sealed) error(404, 'not-found');
	return opened;
}
