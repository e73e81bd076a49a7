import { expect, it } from 'vitest';
import { closeExpired } from '#casework/close-expired.server.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { refusal, world } from '../support/world.ts';
import { expectEveryRow, walkAfterwards, walkDetours, walkSides } from './rows.ts';

const w = await world();

it('goes from filing to the public record and takes every row on the way', async () => {
	const walks = [
		...(await walkDetours(w, 'message', 'accept')),
		...(await walkSides(w, 'message', 'accept'))
	];
	const main = await aCase(w, 'message', { electronic: false });
	await main.does('forward', 'accept', 'draft', 'return-draft', 'draft', 'sign', 'serve', 'not-solved');
	expect(main.case.stage).toBe('reopened');
	await main.later(1).does('accept', 'draft', 'sign', 'serve');
	expect(await refusal(main.does('not-solved'))).toBe('not-reopened-before');
	await walkAfterwards(main);
	walks.push(main);

	const kept = await aCase(w, 'message');
	await kept.does('keep-here');
	expect(kept.case).toMatchObject({ stage: 'accepted', unit: 'petitions' });
	await kept.does('draft', 'sign');
	expect(kept.case).toMatchObject({ stage: 'served', outcome: 'answered' });
	w.later(40);
	expect(await closeExpired(w.context, procedures, 15)).toBeGreaterThan(0);
	kept.taken.push('close');
	walks.push(kept);
	expectEveryRow('message', walks);
	await expectSound(w);
});
