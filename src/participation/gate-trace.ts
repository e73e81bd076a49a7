import type { GateState } from '#participation/draft-gates.ts';
import { gateIds, normativeGateIds, type NormativeGate } from '#participation/public-decision.ts';

type Gate = (typeof gateIds)[number] | NormativeGate;

type Event = { n: number; on_day: string; action: string; details: Readonly<Record<string, unknown>> };

export type GateTrace = {
	gate: Gate;
	state: GateState;
	/** The public step that brought the gate to where it stands. */
	step: { n: number; day: string } | null;
	/** Why the law excused it, and who agreed. */
	excused: { reason: string; barredBy: string; approvedBy: string } | null;
	/** Passed before, and open again since a major change (INV-59). */
	again: boolean;
	/** The file lies with a unit that works on it, since that day. */
	under: { unit: string; day: string } | null;
};

const passedBy: Readonly<Record<Gate, readonly string[]>> = {
	list: ['put-on-list'],
	start: ['start'],
	draft: ['make-version', 'change-greatly'],
	participation: ['publish-feedback'],
	hearing: ['record-hearing'],
	experts: ['record-experts'],
	risk: ['record-risk'],
	competition: ['record-competition'],
	legality: ['pass-legality', 'fail-legality'],
	filing: ['file-for-meeting'],
	deliberation: ['approve'],
	reports: ['report-to-party', 'report-to-congress'],
	publication: ['publish-decision'],
	archive: ['archive'],
	execution: ['execute'],
	evaluation: ['record-evaluation'],
	'in-plan': ['put-in-plan'],
	adoption: ['adopt'],
	numbering: ['number-document'],
	'document-publication': ['document-out'],
	recording: ['document-recorded'],
	effect: ['document-effective']
};

/** Which public step stands behind each gate: when it was passed, or why it was excused. */
export const gateTraces = (
	gates: Readonly<Partial<Record<string, GateState>>>,
	events: readonly Event[],
	kind: 'decision' | 'normative-draft' = 'decision'
): GateTrace[] =>
	(kind === 'decision' ? gateIds : normativeGateIds).map((gate) => {
		const state = gates[gate] ?? 'open';
		const skip = events.findLast(
			({ action, details }) =>
				(gate === 'participation' && action === 'skip-participation') ||
				(action === 'skip-gate' && details['gate'] === gate)
		);
		const pass = events.findLast(({ action }) => passedBy[gate].includes(action));
		const behind = state === 'skipped' ? skip : state === 'passed' || state === 'failed' ? pass : undefined;
		const said = (name: string) => String(skip?.details[name] ?? '');
		return {
			gate,
			state,
			step: behind ? { n: behind.n, day: behind.on_day } : null,
			excused:
				state === 'skipped'
					? { reason: said('reason'), barredBy: said('barredBy'), approvedBy: said('approvedBy') }
					: null,
			again: state === 'open' && (pass ?? skip) !== undefined,
			under: state === 'open' ? underWay(gate, pass?.n ?? 0, events) : null
		};
	});

/** A review that has begun and not come to its end: since the last that did, and since its file was last given back. */
function underWay(gate: Gate, since: number, events: readonly Event[]): GateTrace['under'] {
	const begins = ({ action, details }: Event) =>
		gate === 'legality'
			? action === 'submit-legality'
			: action === 'appraisal-begun' && details['kind'] === gate;
	const begun = events.findLast(begins);
	const over = events.findLast(
		({ action }) =>
			['change-greatly', 'reopen'].includes(action) || (gate === 'legality' && action === 'return-file')
	);
	return begun && begun.n > Math.max(since, over?.n ?? 0)
		? { unit: String(begun.details['agency'] ?? ''), day: begun.on_day }
		: null;
}
