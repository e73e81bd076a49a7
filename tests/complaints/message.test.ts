import { expect, it } from 'vitest';
import { deadlinesOf } from '#casework/deadlines.ts';
import { tasksOf } from '#casework/tasks.ts';
import { closeExpired } from '#casework/close-expired.server.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { procedure, refusal, world } from '../support/world.ts';
import { expectEveryRow, walkAfterwards, walkDetours, walkSides } from './rows.ts';

const w = await world();

/** Asked by telephone after the answer: the grade given by voice is theirs, a bad one is looked into, and it opens once. */
async function walkAskedAfter(): Promise<Walk> {
	const walk = await aCase(w, 'message');
	await walk.does('forward', 'accept', 'draft', 'sign');
	const unrated = { reached: 'not-reached', rating: 'satisfied' };
	expect(await refusal(walk.by('dispatcher', 'ask-after', unrated))).toBe('rated-when-reached');
	await walk.by('dispatcher', 'ask-after', { reached: 'not-reached' });
	await walk.by('dispatcher', 'ask-after', { reached: 'reached', rating: 'very-dissatisfied' });
	expect(tasksOf(walk.case, w.county)).toContain('check-rating');
	expect(
		deadlinesOf(procedure('message'), walk.case.timeline, w.context).find((one) => one.clock === 'HP-BAD')
	).toMatchObject({ state: 'running' });
	expect(await refusal(walk.does('rate'))).toBe('not-rated');
	expect(await refusal(walk.does('ask-after'))).toBe('not-asked-after');
	await walk.by('dispatcher', 'not-solved');
	expect(walk.case.stage).toBe('reopened');
	await walk.does('accept', 'draft', 'sign', 'ask-after', 'rate');
	expect(await refusal(walk.by('dispatcher', 'not-solved'))).toBe('not-reopened-before');
	return walk;
}

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
	walks.push(await walkAskedAfter());
	expectEveryRow('message', walks);
	await expectSound(w);
});
