import { expect, it } from 'vitest';
import { deadlinesOf } from '#casework/deadlines.ts';
import { addDays, day } from '#clocks/day.ts';
import { readNumber } from '#platform/one-time-code.ts';
import { superiorsOf } from '#units/units.ts';
import { filedAlone } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { does, file, procedure, refusal, world } from '../support/world.ts';

const w = await world();

it('INV-11: every submission has a number and a receipt, and is counted', async () => {
	for (const { id } of filedAlone) {
		const on = await file(w, id, { identity: 'anonymous' });
		expect(readNumber(on.number)).toBe(on.number);
		expect(on.timeline).toMatchObject([{ action: 'register', paper: 'receipt' }]);
	}
	await expectSound(w);
});

it('INV-14: only the dispatcher moves a case between units, and the objection ends after five working days', async () => {
	w.on('2026-03-02');
	const first = await aCase(w, 'petition');
	const second = await aCase(w, 'petition');
	await first.does('forward');
	await second.does('forward');
	for (const role of ['handler', 'head'] as const) {
		expect(await refusal(first.by(role, 'take-back'))).toBe('not-by-you');
	}
	expect(await refusal(first.by('handler', 'forward'))).toBe('not-from-this-stage');
	w.on('2026-03-09');
	await first.does('object');
	w.on('2026-03-10');
	expect(await refusal(second.does('object'))).toBe('within-objection-period');
});

it('INV-14: an objection that was rejected is not raised again by that unit, even when sent anew', async () => {
	const walk = await aCase(w, 'petition');
	await walk.does('forward', 'object', 'reject-objection');
	expect(await refusal(walk.does('object'))).toBe('within-objection-period');
	await walk.does('take-back', 'forward');
	expect(await refusal(walk.does('object'))).toBe('not-objected-before');
	await walk.does('take-back');
	await walk.by('dispatcher', 'forward', { unit: 'transport' });
	await walk.does('object');
});

it('INV-12: no refusal without a route that there is and a reason', async () => {
	const walk = await aCase(w, 'petition');
	expect(await refusal(walk.by('dispatcher', 'route-away', { route: 'NOWHERE' }))).toBe(
		'check-input route=choose-one'
	);
	expect(await refusal(walk.by('dispatcher', 'route-away', { route: '', reason: '  ' }))).toBe(
		'check-input route=missing reason=missing'
	);
	await walk.does('route-away');
	expect(walk.case.timeline.at(-1)?.paper).toBe('refusal');
});

it('INV-13: whoever is served learns by which day a review may be asked for', async () => {
	const walk = await aCase(w, 'petition');
	await walk.at('served');
	const review = deadlinesOf(procedure('petition'), walk.case.timeline, w.context).find(
		(one) => one.clock === 'XF-REVIEW-REQUEST'
	);
	expect(review).toMatchObject({ owner: 'resident', state: 'running', standing: 'law' });
	expect(review?.due && review.due >= addDays(w.today, 30)).toBe(true);
});

it.each(['outcome', 'claims', 'facts', 'opinion', 'basis'])(
	'INV-17: no answer without its %s',
	async (part) => {
		for (const { id, sealed } of filedAlone) {
			// What was applied for stands in the paper as it was written; nobody drafts it again.
			if (sealed || (id === 'information-request' && part === 'claims')) continue;
			const walk = await aCase(w, id);
			await walk.at('drafted');
			await walk.does('return-draft');
			expect(await refusal(walk.by('handler', 'draft', { [part]: ' \n ' }))).toBe(
				`check-input ${part}=missing`
			);
		}
	}
);

it('INV-19: a review is decided above the unit, and never by who drafted or signed', async () => {
	const walk = await aCase(w, 'petition', {}, 'traffic-police');
	await walk.at('review-requested');
	expect(walk.case.unit).toBe('public-security');
	expect(superiorsOf(w.county, 'traffic-police').map((unit) => unit.id)).toContain(walk.case.unit);
	for (const role of ['handler', 'head'] as const) {
		expect(await refusal(walk.by(await w.officer('traffic-police', role), 'decide-review'))).toBe(
			'not-by-you'
		);
	}
	const signer = walk.case.timeline.find((entry) => entry.action === 'sign')?.byAccount ?? '';
	const moved = { ...(await w.officer('public-security', 'head')), account: signer };
	expect(await refusal(walk.by(moved, 'decide-review'))).toBe('another-than-decider');
	await walk.does('decide-review');
});

it('INV-19: where nothing stands above the unit, the unit does not review itself', async () => {
	const walk = await aCase(w, 'petition', {}, 'congress');
	await walk.at('review-requested');
	expect(walk.case.unit).toBeNull();
	expect(await refusal(walk.by(await w.officer('congress', 'head', 'other'), 'decide-review'))).toBe(
		'not-by-you'
	);
});
