import { papersOf } from '#papers/papers.queries.server.ts';
import { expect } from 'vitest';
import { aCase, type Walk } from '../support/walk.ts';
import { refusal, type World } from '../support/world.ts';

/** A petition that a unit below a bureau answered: reviewed by the bureau, re-checked by the county government. */
async function belowABureau(w: World): Promise<Walk> {
	const walk = await aCase(w, 'petition', {}, 'traffic-police');
	await walk.at('served');
	expect(walk.case.unit).toBe('traffic-police');
	return walk;
}

/** Every row of review and re-check, inside the county and above it. */
export async function walkReviews(w: World): Promise<Walk[]> {
	const inside = await belowABureau(w);
	await inside.later(5).does('not-solved');
	expect(inside.case).toMatchObject({ stage: 'review-requested', unit: 'public-security' });
	expect(await refusal(inside.does('hand-up'))).toBe('decided-outside');
	await inside.does('accept-review', 'decide-review', 'ask-recheck');
	expect(inside.case).toMatchObject({ stage: 'recheck-requested', unit: 'government' });
	await inside.does('accept-recheck', 'open-hearing');
	expect(await refusal(inside.does('decide-recheck'))).toBe('no-hearing-open');
	await inside
		.later(10)
		.does(
			'announce-hearing',
			'close-hearing',
			'report-hearing',
			'decide-recheck',
			'set-execution',
			'record-execution'
		);
	expect(inside.case.stage).toBe('rechecked');

	const anew = await belowABureau(w);
	await anew.does('not-solved', 'accept-review', 'set-aside-at-review');
	expect(anew.case).toMatchObject({ stage: 'accepted', unit: 'traffic-police', outcome: 'set-aside' });
	await anew.does('draft', 'sign', 'not-solved', 'decide-review', 'ask-recheck', 'set-aside-at-recheck');
	expect(anew.case).toMatchObject({ stage: 'accepted', unit: 'traffic-police' });

	const above = await aCase(w, 'petition', { electronic: false });
	await above.at('answered');
	await above.does('serve', 'enter-review-request', 'accept-review', 'decide-review', 'serve-decision');
	await above.does('enter-recheck-request');
	expect(above.case).toMatchObject({ stage: 'recheck-requested', unit: 'prefecture-government' });
	expect(await refusal(above.does('enter-recheck-result'))).toBe('handed-up');
	await above.does('hand-up', 'enter-recheck-result');
	expect(above.case.stage).toBe('rechecked');

	const ofGovernment = await aCase(w, 'petition', {}, 'government');
	await ofGovernment.at('served');
	await ofGovernment.does('not-solved');
	expect(await refusal(ofGovernment.does('accept-review'))).toBe('decided-here');
	await ofGovernment.does('hand-up', 'enter-review-result');
	expect(ofGovernment.case).toMatchObject({ stage: 'reviewed', unit: 'prefecture-government' });
	const sentBack = await aCase(w, 'petition', {}, 'government');
	await sentBack.at('served');
	await sentBack.does('not-solved', 'hand-up', 'enter-set-aside');
	expect(sentBack.case).toMatchObject({ stage: 'accepted', unit: 'government' });

	const refused = await belowABureau(w);
	await refused.does('not-solved', 'refuse-review');
	expect(refused.case).toMatchObject({ stage: 'closed', unit: 'traffic-police' });
	const refusedLater = await belowABureau(w);
	await refusedLater.does('not-solved', 'decide-review', 'ask-recheck', 'refuse-recheck');
	const again = await aCase(w, 'petition');
	await again.by('dispatcher', 'refuse-again', { number: inside.case.number });
	expect(again.case.stage).toBe('not-again');
	return [inside, anew, above, ofGovernment, sentBack, refused, refusedLater, again];
}

/** People's mediation with its two ends, and what a court said of the agreement. */
export async function walkMediation(w: World): Promise<Walk[]> {
	const settled = await aCase(w, 'petition');
	await settled.at('accepted');
	await settled.does('offer-mediation');
	expect(await refusal(settled.does('start-mediation'))).toBe('mediation-agreed');
	await settled.does('decline-mediation', 'offer-mediation', 'agree-mediation', 'start-mediation');
	expect(settled.case.stage).toBe('mediating');
	await settled.does('record-agreement', 'record-confirmation');
	expect(settled.case.stage).toBe('settled');
	expect(await refusal(settled.does('record-confirmation'))).toBe('not-confirmed');

	const failed = await aCase(w, 'petition');
	await failed.at('accepted');
	await failed.does('offer-mediation', 'record-consent', 'start-mediation', 'end-mediation');
	expect(failed.case.stage).toBe('accepted');
	await failed.does('offer-mediation', 'agree-mediation', 'start-mediation', 'stop-mediation');
	await failed.at('served');

	const alone = await aCase(w, 'petition');
	await alone.at('accepted');
	await alone.does('record-settlement');
	expect(alone.case.stage).toBe('settled');
	for (const walk of [settled, alone]) {
		const papers = await papersOf(w.db, walk.case.id);
		const agreement = papers.find((one) => one.kind === 'settlement')?.content.zh;
		const said = Object.fromEntries(agreement?.texts.map((line) => [line.field, line.text]) ?? []);
		expect(said).toMatchObject({ dispute: 'dispute写在这里。', terms: 'terms写在这里。' });
		expect(said['parties']).toContain('otherSide写在这里。');
	}
	return [settled, failed, alone];
}
