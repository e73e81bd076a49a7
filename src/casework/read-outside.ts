import type { Case } from '#casework/case.ts';
import type { Procedure } from '#casework/procedure.ts';
import { isPaperKind, kinds } from '#papers/kind.ts';

/**
 * The case as a unit reads it that was shown it for one task alone: without what others wrote inside, and without the
 * papers of the file.
 */
export const readOutside = (procedure: Procedure, on: Case, unit: string): Case =>
	procedure.readsOutside?.(on, unit)
		? {
				...on,
				timeline: on.timeline
					.filter((entry) => procedure.lifecycle[entry.action]?.shown === 'resident')
					.map((entry) =>
						isPaperKind(entry.paper) && kinds[entry.paper].to === 'file' ? { ...entry, paper: null } : entry
					)
			}
		: on;
