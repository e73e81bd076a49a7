import { todayOf, type Context } from '#casework/context.server.ts';
import { result } from '#disclosure/enforcement/kind.ts';
import { release } from '#disclosure/release.store.server.ts';
import { annulledStill } from '#disclosure/releases.queries.server.ts';

/**
 * Takes down every annulled result whose last day has come and that nobody took down by hand: gone within the three
 * working days whatever happens at the desk (CF21 art. 48(2), INV-45). Gives how many.
 */
export async function takeDownAnnulled(context: Context): Promise<number> {
	const due = await annulledStill(context.db, todayOf(context));
	for (const { id } of due) await release(context, result, id, 'take-down', { kind: 'system' });
	return due.length;
}
