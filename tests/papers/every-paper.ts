import type { Case, Entry } from '#casework/case.ts';
import type { Procedure } from '#casework/procedure.ts';
import { papersOf, type IssuedPaper } from '#papers/papers.queries.server.ts';
import { filedAlone, procedures } from '#procedures.ts';
import { aCase, type Walk } from '../support/walk.ts';
import type { Wish, World } from '../support/world.ts';

export type Made = { on: Case; entry: Entry; procedure: Procedure; issued: IssuedPaper };

/** The way to rows whose own conditions the shortest way does not meet. */
const ways: Readonly<Record<string, (walk: Walk) => Promise<unknown>>> = {
	'petition.start-mediation': async (walk) =>
		(await walk.at('accepted')).does('offer-mediation', 'agree-mediation'),
	'petition.open-hearing': (walk) => walk.at('accepted'),
	'petition.announce-hearing': async (walk) => (await walk.at('accepted')).does('open-hearing'),
	'petition.close-hearing': async (walk) => (await walk.at('accepted')).does('open-hearing'),
	'petition.report-hearing': async (walk) =>
		(await walk.at('accepted')).does('open-hearing', 'announce-hearing', 'close-hearing'),
	'petition.record-agreement': async (walk) =>
		(await walk.at('accepted')).does('offer-mediation', 'agree-mediation', 'start-mediation'),
	'information-request.lapse-correction': async (walk) => (await walk.at('correction-asked')).later(40),
	'information-request.lapse-fee': async (walk) => (await walk.at('fee-noticed')).later(40),
	'information-request.tell-third-party': async (walk) =>
		(await walk.does('confirm-receipt', 'consult-third-party')).later(25),
	'information-request.delay-answer': (walk) =>
		walk.does('confirm-receipt', 'ask-reasons', 'give-reasons', 'accept-reasons')
};
/** The way to rows that several procedures have. */
const everywhere: typeof ways = {
	'report-back': async (walk) => (await walk.by('dispatcher', 'assign')).at('served')
};
const straight = (stage: string) => (walk: Walk) => walk.at(stage);

/** Rows that every procedure has; tests/papers/service.test.ts takes them. */
export const standing = ['serve-paper', 'announce-paper'];

/** Procedures whose papers are issued by themselves: what residents file, and what supervises units. */
export const issuing: readonly Procedure[] = [
	...filedAlone,
	...procedures.filter((one) => one.id === 'supervision-order')
];

/** Every row of every lifecycle that issues a paper, taken through the door. */
export async function everyPaper(w: World, wish: Wish = {}): Promise<Made[]> {
	const made: Made[] = [];
	for (const procedure of issuing) {
		for (const [action, row] of Object.entries(procedure.lifecycle)) {
			if (row.paper === undefined || standing.includes(action)) continue;
			// Two units of the county stand above this one, so that the re-check is decided here.
			const unit = action.endsWith('recheck') ? 'traffic-police' : 'housing';
			const walk = await aCase(w, procedure.id, wish, unit);
			if (action !== procedure.first) {
				await (ways[`${procedure.id}.${action}`] ?? everywhere[action] ?? straight(row.from.at(-1) ?? ''))(
					walk
				);
				const number = row.does.some((one) => one.startsWith('link-'))
					? await other(w, procedure.id, action)
					: '';
				await walk.by(row.by[0] ?? 'system', action, number === '' ? {} : { number });
			}
			made.push(await paperAt(w, walk.case, procedure, action));
		}
	}
	return made;
}

/** The last paper that an action of a case issued. */
export async function paperAt(w: World, on: Case, procedure: Procedure, action: string): Promise<Made> {
	const entry = on.timeline.findLast((one) => one.action === action);
	const issued = (await papersOf(w.db, on.id)).find((one) => one.entry === entry?.n);
	if (!entry || !issued) throw new Error(`${procedure.id} ${action} issued nothing`);
	return { on, entry, procedure, issued };
}

/** The number of a case to which a refusal can point: one that runs, or one that was decided for good. */
async function other(w: World, id: string, action: string): Promise<string> {
	const walk = await aCase(w, id, {}, action === 'refuse-again' ? 'traffic-police' : 'education');
	await walk.at(action === 'refuse-again' ? 'rechecked' : id === 'suggestion' ? 'studied' : 'accepted');
	return walk.case.number;
}
