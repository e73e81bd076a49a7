import { lastEntry } from '#casework/case.ts';
import { begun, fieldOf, type ReportOf } from '#participation/appraisal-course.ts';

/** What each step of the review means for the decision. */
export const report: ReportOf = (on, entry, version) => {
	if (entry.action === 'send-competition') return begun('competition', on);
	if (entry.action !== 'sign-competition') return null;
	const drafted = lastEntry(on.timeline, 'draft-competition');
	return {
		action: 'record-competition',
		raw: {
			order: on.number,
			version,
			effect: fieldOf(drafted, 'effect'),
			opinion: fieldOf(drafted, 'opinion'),
			exceptionEnds: fieldOf(drafted, 'exceptionEnds')
		}
	};
};
