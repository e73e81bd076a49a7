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
		...(await walkDetours(w, 'suggestion', 'study')),
		...(await walkSides(w, 'suggestion', 'study'))
	];
	const main = await aCase(w, 'suggestion', { electronic: false });
	await main.does(
		'forward',
		'study',
		'put-to-county',
		'record-county-decision',
		'draft',
		'return-draft',
		'draft',
		'sign',
		'serve',
		'not-solved'
	);
	expect(main.case.stage).toBe('studied');
	expect(await refusal(main.does('put-to-county'))).toBe('not-put-before');
	await main.later(5).does('draft', 'sign', 'serve');
	expect(await refusal(main.does('not-solved'))).toBe('not-reopened-before');
	expect(main.case).toMatchObject({ stage: 'served', outcome: 'adopted' });
	await walkAfterwards(main);
	walks.push(main);

	const left = await aCase(w, 'suggestion');
	await left.at('served');
	w.later(40);
	expect(await closeExpired(w.context, procedures, 15)).toBeGreaterThan(0);
	left.taken.push('deliver', 'close');
	walks.push(left);
	expectEveryRow('suggestion', walks);
	await expectSound(w);
});
