import { expect, it } from 'vitest';
import { closeExpired } from '#casework/close-expired.server.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, refusal, world } from '../support/world.ts';
import { expectEveryRow, walkAfterwards, walkDetours, walkSides } from './rows.ts';

const w = await world();

it('goes from filing to the public record and takes every row on the way', async () => {
	const walks = [
		...(await walkDetours(w, 'unlawful-act', 'accept')),
		...(await walkSides(w, 'unlawful-act', 'accept'))
	];
	const wish = { electronic: false, accused: [accusedUnit('urban-management')] };
	const main = await aCase(w, 'unlawful-act', wish, 'justice');
	await main.does(
		'assign',
		'accept',
		'verify',
		'extend',
		'start-appraisal',
		'end-appraisal',
		'transfer-matter',
		'draft',
		'return-draft',
		'draft',
		'sign'
	);
	expect(main.case).toMatchObject({ stage: 'measures', outcome: 'substantiated' });
	expect(await refusal(main.by('handler', 'take-measures', { text: '——' }))).toBe('check-input text=missing');
	await main
		.later(4)
		.does('take-measures', 'serve', 'not-solved', 'verify', 'draft', 'sign', 'take-measures', 'serve');
	expect(await refusal(main.does('not-solved'))).toBe('not-reopened-before');
	await walkAfterwards(main);
	walks.push(main);

	const left = await aCase(w, 'unlawful-act');
	await left.at('served');
	expect(left.taken.slice(-2)).toEqual(['take-measures', 'deliver']);
	w.later(60);
	expect(await closeExpired(w.context, procedures, 15)).toBeGreaterThan(0);
	left.taken.push('close');
	walks.push(left);
	expectEveryRow('unlawful-act', walks);
	await expectSound(w);
});
