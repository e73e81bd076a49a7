/** Kinds of incident. What a blocked unit tries is one, and no line of a log (XF22 arts. 18(4), 46(6); INV-10). */
export const incidentKinds = ['blocked-access', 'wrong-codes', 'mass-export', 'breach'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export const incidentSteps = [
	'checked',
	'measures',
	'told-authority',
	'told-persons',
	'no-need-to-tell',
	'closed'
] as const;
export type IncidentStep = (typeof incidentSteps)[number];

/** The steps of a kind; one of each group must be taken before it can be closed (PI21 art. 57 for a breach). */
const owed: Readonly<Record<IncidentKind, readonly (readonly IncidentStep[])[]>> = {
	'blocked-access': [['checked']],
	'wrong-codes': [['checked']],
	'mass-export': [['checked']],
	breach: [['measures'], ['told-authority'], ['told-persons', 'no-need-to-tell']]
};

export const stepsFor = (kind: IncidentKind): IncidentStep[] => [...owed[kind].flat(), 'closed'];

/** What is still owed before an incident may be closed. */
export const missingSteps = (kind: IncidentKind, taken: readonly string[]): IncidentStep[] =>
	owed[kind].flatMap((group) => {
		const [first] = group;
		return first === undefined || group.some((step) => taken.includes(step)) ? [] : [first];
	});

/** The law says "at once"; the hours are the county's (settings `incident:KEY`). */
export const defaultHours = { authority: 24, persons: 72 } as const;

/** For what a table of cases may leave the desk. */
export const exportPurposes = ['handling', 'report', 'audit'] as const;

/** The tables of cases that can leave the desk. */
export const exportLists = ['cases', 'supervision', 'calendar-moves'] as const;
export type ExportList = (typeof exportLists)[number];

/** More rows than this at once are an incident (settings `incident:export-rows`). */
export const EXPORT_ROWS = 500;
