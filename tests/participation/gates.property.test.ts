import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Case } from '#casework/case.ts';
import { gatesOf, type GateId } from '#participation/decision/gates.ts';
import { isThrough } from '#participation/draft-gates.ts';
import { lifecycle, type DecisionAction } from '#participation/decision/lifecycle.ts';
import { versionsOf } from '#participation/draft-course.ts';
import { aDecision, throughParticipation } from '../support/decision.ts';
import { refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');
const actions = Object.keys(lifecycle).filter((action) => action !== 'propose') as DecisionAction[];
const before: readonly GateId[] = [
	...(['list', 'start', 'draft', 'participation', 'hearing'] as const),
	...(['experts', 'risk', 'competition', 'legality', 'filing'] as const)
];
/** Steps back are taken one time in four, or no walk would come far. */
const backwards = ['change-greatly', 'fail-legality', 'return-file', 'reopen', 'postpone'];
const ends = ['turn-down', 'take-off', 'reject', 'end'];

/** What must hold whenever a decision stands before the meeting or later, however it came there. */
function expectGates(on: Case): void {
	const gates = gatesOf(on);
	if (on.stage === 'deliberating' || on.stage === 'concluded' || on.stage === 'decided')
		expect(before.filter((gate) => !isThrough(gates[gate]))).toEqual([]);
	const published = on.timeline.findLast((entry) => entry.action === 'publish-decision');
	for (const entry of on.timeline) {
		if (entry.action !== 'schedule-meeting') continue;
		const so = on.timeline.slice(0, entry.n - 1);
		const verdict = so.findLast((one) => ['pass-legality', 'fail-legality'].includes(one.action));
		expect(verdict?.action).toBe('pass-legality');
		expect(versionsOf(so).at(-1)?.entry).toBeLessThan(verdict?.n ?? 0);
	}
	if (published) {
		const approved = on.timeline.findLast((one) => one.action === 'approve' && one.n < published.n);
		const told = on.timeline.findLast((one) => one.action === 'report-to-party' && one.n < published.n);
		expect(told?.n).toBeGreaterThan(approved?.n ?? Infinity);
	}
}

it('INV-53, INV-57, INV-59: no order of actions reaches the meeting or the public without every gate', async () => {
	const reached: Record<string, number> = {};
	let meetings = 0;
	const yesNo = fc.constantFrom('yes', 'no');
	await fc.assert(
		fc.asyncProperty(
			fc.record({ technical: yesNo, stability: yesNo, market: yesNo, hearingByLaw: yesNo, congress: yesNo }),
			fc.array(fc.record({ at: fc.nat(9999), wild: fc.nat(9), days: fc.constantFrom(0, 3, 14, 40) }), {
				minLength: 40,
				maxLength: 90
			}),
			fc.boolean(),
			async (facts, steps, begun) => {
				w.on('2026-01-05');
				const decision = await aDecision(w, facts);
				if (begun) {
					await decision.takes('put-on-list', 'start', 'make-version');
					await throughParticipation(w, decision, 1);
				}
				for (const one of steps) {
					const { stage } = decision.case;
					w.later(one.days);
					const fitting = actions.filter(
						(action) =>
							(lifecycle[action].from as readonly string[]).includes(stage) && !ends.includes(action)
					);
					const moving = fitting.filter((action) => lifecycle[action].to !== 'same');
					const choice = one.wild === 0 ? actions : one.wild < 7 && moving.length > 0 ? moving : fitting;
					const action = choice[one.at % choice.length];
					if (action === undefined || ends.includes(action)) continue;
					if (backwards.includes(action) && one.at % 4 !== 0) continue;
					await refusal(decision.take(action));
					expectGates(decision.case);
				}
				if (decision.case.timeline.some((entry) => entry.action === 'schedule-meeting')) meetings += 1;
				reached[decision.case.stage] = (reached[decision.case.stage] ?? 0) + 1;
			}
		),
		{ numRuns: 40 }
	);
	// Some of the histories must get as far as the meeting, or the property says nothing.
	expect(meetings, JSON.stringify(reached)).toBeGreaterThan(0);
}, 180_000);
