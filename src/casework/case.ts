import type { Deadline } from '#casework/deadlines.ts';
import type { Role } from '#casework/lifecycle.ts';
import type { Day } from '#clocks/day.ts';

/** What an entry of the timeline says beyond who, when and which action: the checked answers to what the action asked. */
export type Details = Readonly<Record<string, unknown>>;

export type Entry = {
	n: number;
	action: string;
	from: string | null;
	to: string;
	byRole: Role;
	byAccount: string | null;
	byUnit: string | null;
	at: Date;
	on: Day;
	details: Details;
	paper: string | null;
};

export type Accused = { unit: string | null; person: string | null };

export type Bound = {
	procedure: string;
	stage: string;
	open: boolean;
	outcome: string | null;
	count: number;
};

/** A case as it stands now, with all that happened. */
export type Case = {
	id: string;
	number: string;
	procedure: string;
	stage: string;
	title: string;
	facts: Readonly<Record<string, string>>;
	matter: string | null;
	task: string | null;
	route: string | null;
	dispatcher: string;
	unit: string | null;
	handler: string | null;
	channel: string;
	receivedOn: Day;
	receivedAt: Date;
	township: string | null;
	village: string | null;
	identity: 'named' | 'anonymous';
	electronic: boolean;
	language: string;
	outcome: string | null;
	sealed: boolean;
	questionOpen: boolean;
	published: boolean;
	mergedInto: string | null;
	/** The case on which this one stands: the decision of an opinion or a hearing. */
	boundTo: string | null;
	/** The cases that stand on this one, counted by where they are. */
	bound: readonly Bound[];
	/** About or by somebody under 18. */
	minor: boolean;
	accused: readonly Accused[];
	coUnits: readonly string[];
	timeline: readonly Entry[];
	version: number;
};

/** Who acts. A resident has proved to hold one case, by number and code or by sign-in. */
export type Actor =
	| { kind: 'resident'; caseId: string }
	/** Asked for an opinion on one case; `party` says which of those who were asked. */
	| { kind: 'third-party'; caseId: string; party: string }
	| { kind: 'officer'; account: string; name: string; unit: string; roles: readonly Role[] }
	| { kind: 'system' };

export type Officer = Extract<Actor, { kind: 'officer' }>;

export const lastEntry = (timeline: readonly Entry[], ...actions: string[]): Entry | undefined =>
	timeline.findLast((entry) => actions.includes(entry.action));

/** What a row's guards and effects may look at. */
export type Situation = {
	on: Case;
	actor: Actor;
	input: Details;
	today: Day;
	deadlines: readonly Deadline[];
};
