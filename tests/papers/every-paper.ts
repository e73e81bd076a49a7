import type { Case, Entry } from '#casework/case.ts';
import type { Procedure } from '#casework/procedure.ts';
import { procedures } from '#procedures.ts';
import { aCase } from '../support/walk.ts';
import type { Wish, World } from '../support/world.ts';

export type Made = { on: Case; entry: Entry; procedure: Procedure };

/** Every row of every lifecycle that issues a paper, taken through the door. */
export async function everyPaper(w: World, wish: Wish = {}): Promise<Made[]> {
	const made: Made[] = [];
	for (const procedure of procedures) {
		for (const [action, row] of Object.entries(procedure.lifecycle)) {
			if (row.paper === undefined) continue;
			const walk = await aCase(w, procedure.id, wish);
			if (action !== procedure.first) {
				await walk.at(row.from.at(-1) ?? '');
				await walk.does(action);
			}
			const entry = walk.case.timeline.findLast((one) => one.action === action);
			if (!entry) throw new Error(`${procedure.id} ${action} left no entry`);
			made.push({ on: walk.case, entry, procedure });
		}
	}
	return made;
}
