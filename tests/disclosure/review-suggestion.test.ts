import { expect, it } from 'vitest';
import { closeExpired } from '#casework/close-expired.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { procedure, refusal, world } from '../support/world.ts';
import { walkAfterwards } from '../complaints/rows.ts';

const w = await world();
const id = 'review-suggestion';

it('goes to the body that reviews documents, and is answered in the county’s own period', async () => {
	const main = await aCase(w, id, { electronic: false });
	expect(main.case.dispatcher).toBe('justice');
	const deadline = () => deadlinesOf(procedure(id), main.case.timeline, w.context)[0];
	expect(deadline()).toMatchObject({ clock: 'ND-SUGGEST', standing: 'policy', due: '2026-05-06' });
	await main.does('keep-here', 'take', 'give-to', 'ask-resident', 'reply', 'add-facts', 'note');
	expect(main.case).toMatchObject({ stage: 'accepted', unit: 'justice' });
	await main.does('draft', 'return-draft', 'draft', 'sign', 'serve');
	expect(main.case).toMatchObject({ stage: 'served', outcome: 'document-kept' });
	expect(deadline()?.state).toBe('met');
	expect(await refusal(main.does('keep-here'))).toBe('not-from-this-stage');
	await walkAfterwards(main);
	for (const way of ['merge', 'route-away', 'withdraw']) await (await aCase(w, id)).does(way);
	const served = await aCase(w, id);
	await served.does('keep-here', 'draft', 'sign');
	expect(served.case.stage).toBe('served');
	w.later(60);
	expect(await closeExpired(w.context, procedures, 30)).toBe(1);
	await expectSound(w);
});
