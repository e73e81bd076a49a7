import type { Actor, Case, Officer, Situation } from '#casework/case.ts';
import { accusedUnits, guards } from '#casework/guards.ts';
import { SAME, type Role, type Step } from '#casework/lifecycle.ts';
import { steppedAside } from '#casework/recusal.ts';
import type { Procedure } from '#casework/procedure.ts';
import type { County } from '#units/county.ts';
import { isBlocked } from '#units/recusal.ts';

export type Decision = { ok: true; step: Step; role: Role; to: string } | { ok: false; because: string };

/** A unit complained of, everything below it, and a person complained of never meet the case (INV-01). */
export const isRecused = (county: County, officer: Officer, on: Pick<Case, 'accused'>): boolean =>
	isBlocked(county, officer.unit, accusedUnits(on.accused)) || isPersonAccused(officer.name, on.accused);

export const isPersonAccused = (name: string, accused: Case['accused']): boolean =>
	accused.some((one) => one.person !== null && namesPerson(one.person, name));

/** Whether a text about a person complained of names this one; how the blanks stand does not matter. */
export const namesPerson = (text: string, name: string): boolean => bareName(text).includes(bareName(name));

export const bareName = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Whether an actor plays a role on this case: the role of the account and where the case stands. */
function plays(role: Role, actor: Actor, on: Case): boolean {
	if (role === 'system') return actor.kind === 'system';
	if (role === 'resident') return actor.kind === 'resident' && actor.caseId === on.id;
	if (role === 'third-party') return actor.kind === 'third-party' && actor.caseId === on.id;
	if (actor.kind !== 'officer') return false;
	switch (role) {
		case 'registrar':
		case 'dispatcher':
		case 'supervisor':
			return actor.roles.includes(role) && actor.unit === on.dispatcher;
		case 'handler':
		case 'head':
			return actor.roles.includes(role) && actor.unit === on.unit;
		case 'reviewer':
			return actor.roles.includes('head') && actor.unit === on.unit;
		case 'co-handler':
			return actor.roles.includes('handler') && on.coUnits.includes(actor.unit);
		case 'leader':
			return false;
		case 'liaison':
			return actor.roles.includes('liaison') && actor.unit === on.dispatcher && on.sealed;
	}
}

/** Whether an action may happen, and to which stage it leads. Pure; the door asks it inside the transaction. */
export function decide(procedure: Procedure, action: string, situation: Situation, county: County): Decision {
	const step = procedure.lifecycle[action];
	const { on, actor } = situation;
	if (actor.kind === 'officer' && isRecused(county, actor, on)) return { ok: false, because: 'not-found' };
	if (!step) return { ok: false, because: 'no-such-action' };
	if (!step.from.includes(on.stage)) return { ok: false, because: 'not-from-this-stage' };
	const role = step.by.find((one) => plays(one, actor, on));
	if (!role) return { ok: false, because: 'not-by-you' };
	if (actor.kind === 'officer' && steppedAside(on).includes(actor.account))
		return { ok: false, because: 'stepped-aside' };
	const failed = step.guards.find((guard) => !guards[guard](situation, county));
	if (failed) return { ok: false, because: failed };
	const unmet = step.checks?.find((check) => !procedure.checks?.[check]?.(situation));
	if (unmet) return { ok: false, because: unmet };
	return { ok: true, step, role, to: step.to === SAME ? on.stage : step.to };
}

/** Guards that look at what is typed in; they are asked only when the form comes back. */
const ofInput = ['unit-not-complained-of', 'period-over'];

/** Whether the form of an action may be shown: what would pass, input aside. */
export function decideOpen(
	procedure: Procedure,
	action: string,
	situation: Situation,
	county: County
): Decision {
	const step = procedure.lifecycle[action];
	if (!step) return { ok: false, because: 'no-such-action' };
	const open: Step = { ...step, guards: step.guards.filter((guard) => !ofInput.includes(guard)) };
	return decide(
		{ ...procedure, lifecycle: { ...procedure.lifecycle, [action]: open } },
		action,
		situation,
		county
	);
}

/** The buttons that an actor has now: rows of the lifecycle that would pass, input aside. */
export function possibleActions(
	procedure: Procedure,
	situation: Situation,
	county: County
): { action: string; step: Step }[] {
	return Object.entries(procedure.lifecycle).flatMap(([action, step]) =>
		decideOpen(procedure, action, situation, county).ok ? [{ action, step }] : []
	);
}
