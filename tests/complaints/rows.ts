import { expect } from 'vitest';
import { everyCaseActions } from '#supervision/every-case.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { procedure, refusal, type World } from '../support/world.ts';

/** Rows that every procedure has; tests/casework, with its folder sealed, tests/papers and tests/supervision walk them. */
const standing = [
	'tidy',
	...['serve-paper', 'announce-paper', 'propose-correction', 'drop-correction'],
	...['correct-paper', 'deliver-correction', 'serve-correction'],
	'move-dates',
	'move-inner-dates',
	'tell-extension',
	'serve-extension',
	...everyCaseActions
];

/** All rows of a procedure that the walks have taken, against all that there are. */
export function expectEveryRow(id: string, walks: readonly Walk[]): void {
	const its = (action: string) => !standing.includes(action);
	const taken = new Set(walks.flatMap((walk) => walk.taken).filter(its));
	const own = Object.keys(procedure(id).lifecycle).filter(its);
	expect([...taken].sort()).toEqual(own.sort());
}

/** The turns that a case may take before anybody works on it; every procedure but the sealed one has them. */
export async function walkDetours(w: World, id: string, accept: 'accept' | 'study'): Promise<Walk[]> {
	const assigned = 'assign' in procedure(id).lifecycle ? 'assign' : 'forward';
	const objected = await aCase(w, id);
	await objected.does('classify', 'forward', 'take', 'give-to', 'object', 'uphold-objection');
	await objected.by('dispatcher', assigned, { unit: 'transport' });
	expect(objected.case.unit).toBe('transport');
	await objected.does('object', 'reject-objection');
	expect(objected.case.stage).toBe('forwarded');
	await objected.does(
		'take-back',
		'forward',
		'ask-resident',
		'reply',
		'add-facts',
		'note',
		accept,
		'withdraw'
	);
	expect(objected.case.stage).toBe('withdrawn');

	const merged = await aCase(w, id);
	await merged.does('merge');
	expect(merged.case).toMatchObject({ stage: 'merged' });
	expect(merged.case.mergedInto).not.toBeNull();
	const routed = await aCase(w, id);
	await routed.does('route-away');
	expect(routed.case).toMatchObject({ stage: 'routed', route: 'ADM' });
	return [objected, merged, routed];
}

/** What is done with an answer that was served: rated, made public, taken down, closed. */
export async function walkAfterwards(walk: Walk): Promise<void> {
	await walk.does('rate', 'propose-publication', 'publish');
	expect(walk.case.published).toBe(true);
	expect(await refusal(walk.does('publish'))).toBe('proposal-open');
	expect(await refusal(walk.does('rate'))).toBe('not-rated');
	await walk.does('withdraw-publication');
	expect(walk.case.published).toBe(false);
	await walk.does('propose-publication', 'publish', 'confirm-solved');
	expect(walk.case).toMatchObject({ stage: 'closed', published: true });
}
