import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';

/** A step that the appraisal takes on its decision, and what it says there. */
export type Report = { action: string; raw: Readonly<Record<string, unknown>> };

/** What an entry of an appraisal means for its decision, or null; `version` is that of the draft. */
export type ReportOf = (on: Case, entry: Entry, version: number) => Report | null;

/** One field of an entry, as text. */
export const fieldOf = (entry: Entry | undefined, name: string): string => {
	const value = entry?.details[name];
	return value === undefined || value === null ? '' : String(value);
};

/** Whoever drafted an opinion does not sign it. */
export const anotherSigns =
	(draft: string): Check =>
	({ on, actor }) =>
		actor.kind !== 'officer' || lastEntry(on.timeline, draft)?.byAccount !== actor.account;

/** What a unit says when it sends a file or begins to assess, on the public timeline of the decision. */
export const begun = (kind: string, on: Case): Report => ({
	action: 'appraisal-begun',
	raw: { order: on.number, kind, agency: on.unit ?? '' }
});
