import { lastEntry } from '#casework/case.ts';
import { begun, fieldOf, type ReportOf } from '#participation/appraisal-course.ts';

/** What each step of the assessment means for the decision. */
export const report: ReportOf = (on, entry, version) => {
	if (entry.action === 'begin-assessment') return begun('risk', on);
	if (entry.action !== 'sign-risk') return null;
	const drafted = lastEntry(on.timeline, 'draft-risk');
	const said = (name: string) => fieldOf(drafted, name);
	return {
		action: 'record-risk',
		raw: {
			order: on.number,
			version,
			body: fieldOf(lastEntry(on.timeline, 'commission-body'), 'body'),
			agency: on.unit ?? '',
			level: said('level'),
			points: said('points'),
			measures: said('measures')
		}
	};
};
