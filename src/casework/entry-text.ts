import type { Entry } from '#casework/case.ts';
import { sortedJson } from '#platform/sorted-json.ts';

/** The bytes of an entry that the register commits to. */
export const entryText = (caseId: string, entry: Entry): string =>
	sortedJson([
		caseId,
		entry.n,
		entry.action,
		entry.from,
		entry.to,
		entry.byRole,
		entry.byAccount,
		entry.byUnit,
		entry.at.toISOString(),
		entry.on,
		entry.paper,
		entry.details
	]);
