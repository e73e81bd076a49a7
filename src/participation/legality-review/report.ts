import { lastEntry } from '#casework/case.ts';
import { fieldOf, type ReportOf } from '#participation/appraisal-course.ts';

/** What each step of the review means for the decision: under review, its file given back, passed, failed. */
export const report: ReportOf = (on, entry, version) => {
	const order = on.number;
	switch (entry.action) {
		case 'send-legality':
		case 'resend-legality':
			return { action: 'submit-legality', raw: { order, version, agency: on.unit ?? '' } };
		case 'return-legality':
			return { action: 'return-file', raw: { order, reason: fieldOf(entry, 'missing') } };
		case 'withdraw-legality':
			return entry.from === 'legality-sent'
				? { action: 'return-file', raw: { order, reason: fieldOf(entry, 'reason') } }
				: null;
		case 'sign-legality': {
			const drafted = lastEntry(on.timeline, 'draft-legality');
			const verdict = fieldOf(drafted, 'verdict');
			const counsel = fieldOf(lastEntry(on.timeline, 'hear-counsel'), 'counsel');
			return verdict === 'not-lawful'
				? { action: 'fail-legality', raw: { order, version, counsel } }
				: { action: 'pass-legality', raw: { order, version, counsel, verdict } };
		}
		default:
			return null;
	}
};
