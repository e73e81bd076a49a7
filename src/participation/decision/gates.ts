import { lastEntry } from '#casework/case.ts';
import type { gateIds } from '#participation/public-decision.ts';
import { roundOf, textOf } from '#participation/draft-course.ts';
import { competition, legality, type Asked, type GateState } from '#participation/draft-gates.ts';

export type GateId = (typeof gateIds)[number];
export type Gates = Readonly<Record<GateId, GateState>>;

/** How each gate stands now. A gate passed before a major change is open again (INV-59). */
export function gatesOf(on: Asked): Gates {
	const round = roundOf(on.timeline);
	const ever = (...actions: string[]) => lastEntry(on.timeline, ...actions) !== undefined;
	const did = (...actions: string[]) => lastEntry(round, ...actions) !== undefined;
	const passedIf = (condition: boolean): GateState => (condition ? 'passed' : 'open');
	const evaluated = lastEntry(on.timeline, 'record-evaluation');
	const ordered = lastEntry(on.timeline, 'order-evaluation');
	return {
		list: passedIf(ever('put-on-list')),
		start: passedIf(ever('start')),
		draft: passedIf(did('make-version', 'change-greatly')),
		participation: did('skip-participation') ? 'skipped' : passedIf(did('publish-feedback')),
		hearing: hearing(on),
		experts: asked(on, 'experts', 'technical', did('record-experts') ? 'passed' : 'open'),
		risk: asked(on, 'risk', 'stability', risk(on)),
		competition: asked(on, 'competition', 'market', competition(on)),
		legality: legality(on),
		filing: passedIf(did('file-for-meeting')),
		deliberation: passedIf(did('approve')),
		reports: reports(on),
		publication: passedIf(did('publish-decision')),
		archive: passedIf(did('archive')),
		execution: passedIf(did('execute')),
		evaluation: evaluated && evaluated.n > (ordered?.n ?? 0) ? 'passed' : ordered ? 'open' : 'not-needed'
	};
}

const skipped = (on: Asked, gate: string): boolean =>
	roundOf(on.timeline).some((entry) => entry.action === 'skip-gate' && entry.details['gate'] === gate);

/** A gate that the nature of the matter asks for; what was done counts even where nobody asked. */
function asked(on: Asked, gate: string, question: string, state: GateState): GateState {
	if (state !== 'open') return state;
	if (skipped(on, gate)) return 'skipped';
	return on.facts[question] === 'yes' ? 'open' : 'not-needed';
}

function hearing(on: Asked): GateState {
	const round = roundOf(on.timeline);
	const planned = lastEntry(round, 'plan-hearing');
	const held = lastEntry(round, 'record-hearing');
	const running = on.bound.some((one) => one.procedure === 'hearing' && one.open);
	if (held && !running) return 'passed';
	if (planned || running) return 'open';
	if (skipped(on, 'hearing')) return 'skipped';
	return on.facts['hearingByLaw'] === 'yes' ? 'open' : 'not-needed';
}

function risk(on: Asked): GateState {
	const report = lastEntry(roundOf(on.timeline), 'record-risk');
	if (!report) return 'open';
	return textOf(report, 'level') === 'not-controllable' ? 'failed' : 'passed';
}

function reports(on: Asked): GateState {
	const round = roundOf(on.timeline);
	const approved = lastEntry(round, 'approve');
	const told = (action: string) => {
		const report = lastEntry(round, action);
		return report !== undefined && report.n > (approved?.n ?? 0);
	};
	const congress = on.facts['congress'] !== 'yes' || told('report-to-congress');
	return approved && told('report-to-party') && congress ? 'passed' : 'open';
}
