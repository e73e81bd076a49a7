import type { Shape } from '#i18n/fill.ts';
import type { appraisals as zh } from '#i18n/zh/appraisals.ts';

export const appraisals: Shape<typeof zh> = {
	begin: {
		'risk-assessment': 'Begin a risk assessment',
		'competition-review': 'Send for fair competition review',
		'legality-review': 'Send for legality review'
	},
	lead: {
		'risk-assessment':
			'People are visited and units consulted first; then the report is written, and another person signs it. While the risk is not controllable there is no decision. Whoever assessed does not evaluate the decision later.',
		'competition-review':
			'The unit that drafts reviews first, then the market regulator does. An incomplete file is given back in writing. What restricts competition does not go to the meeting.',
		'legality-review':
			'It goes to the justice bureau. From the day on which the file is complete the review has at least seven working days; an incomplete file is given back in writing, and the time begins anew. The draft cannot be changed meanwhile.'
	},
	unit: 'Assessed by which unit',
	send: 'Begin',
	toDecision: 'Back to the decision',
	file: 'File of the decision',
	draft: 'Version {n} of the draft',
	explanation: 'Explanation',
	versionNote:
		'The opinion names version {n}. If the draft is changed after that, the opinion cannot be signed.',
	gates: 'Gates before this one',
	open: 'Open the decision'
};
