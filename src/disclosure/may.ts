import type { Actor, Officer } from '#casework/case.ts';
import type { Kind } from '#disclosure/kind.ts';
import { releaseSteps, stepOf, type ReleaseAction, type ReleaseStep } from '#disclosure/steps.ts';

/** A disclosure as the release looks at it. */
export type Standing = {
	kind: string;
	unit: string;
	state: 'drafted' | 'submitted' | 'settled';
	/** Who wrote the text that is under work, and who sent it for review. */
	writtenBy: string;
	submittedBy: string | null;
	isPublic: boolean;
	annulled: boolean;
	/** The last of suspend and resume. */
	suspended: boolean;
	done: readonly string[];
};

const writers = ['handler', 'registrar', 'dispatcher', 'head'] as const;

export const writesForUnit = (officer: Officer): boolean =>
	officer.roles.some((role) => (writers as readonly string[]).includes(role));

export const mayWrite = (officer: Officer, kind: Kind, key: string): boolean =>
	writesForUnit(officer) && (kind.writer(key) ?? officer.unit) === officer.unit;

/** Why an action may not happen now, or null where it may. Pure; asked again inside the transaction. */
export function whyNot(action: string, on: Standing, actor: Actor): string | null {
	const step = stepOf(action);
	if (!step || (step.kinds && !step.kinds.includes(on.kind))) return 'no-such-action';
	if (!step.from.includes(on.state)) return 'not-from-this-stage';
	if (step.needs === 'public' && (!on.isPublic || on.annulled)) return 'not-public-now';
	if (step.needs === 'annulled' && (!on.isPublic || !on.annulled)) return 'not-annulled';
	if (on.done.includes('repeal') && step.act && action !== 'file-for-record') return 'repealed-before';
	if (action === 'file-for-record' && on.done.includes(action)) return 'filed-before';
	if (action === 'suspend' ? on.suspended : action === 'resume' && !on.suspended)
		return 'not-from-this-stage';
	return byWhom(step, action, on, actor);
}

function byWhom(step: ReleaseStep, action: string, on: Standing, actor: Actor): string | null {
	if (actor.kind === 'system') return action === 'take-down' || step.by === 'system' ? null : 'not-by-you';
	if (actor.kind !== 'officer' || actor.unit !== on.unit || step.by === 'system') return 'not-by-you';
	if (step.by === 'reviewer' && !actor.roles.includes('head')) return 'not-by-you';
	const own = actor.account === on.writtenBy || actor.account === on.submittedBy;
	// Who wrote it never reviews it (INV-34).
	return own && (action === 'publish' || action === 'keep-back') ? 'another-reviews' : null;
}

/** The buttons that an officer has now. */
export const possibleSteps = (on: Standing, actor: Actor): ReleaseAction[] =>
	(Object.keys(releaseSteps) as ReleaseAction[]).filter((action) => whyNot(action, on, actor) === null);
