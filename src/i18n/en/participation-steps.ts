import type { Shape } from '#i18n/fill.ts';
import type { participationSteps as zh } from '#i18n/zh/participation-steps.ts';

export const participationSteps: Shape<typeof zh> = {
	procedures: {
		decision: {
			name: 'Major administrative decision',
			short: 'Decision',
			for: 'A major administrative decision'
		},
		consultation: {
			name: 'Opinion on a decision',
			short: 'Opinion',
			for: 'I have an opinion on a draft decision'
		}
	},
	stages: {
		proposed: {
			name: 'Proposed',
			meaning: 'The matter is proposed and not yet on the list.',
			next: 'The county office studies whether it goes on the yearly list.'
		},
		'on-list': {
			name: 'On the list',
			meaning: 'It stands on the yearly list of major decisions.',
			next: 'The county government decides to start it.'
		},
		started: {
			name: 'Started',
			meaning: 'The procedure has begun; the lead unit is drafting.',
			next: 'The lead unit makes a draft after research.'
		},
		'version-made': {
			name: 'Draft made',
			meaning: 'The draft stands.',
			next: 'The public is asked for its opinion.'
		},
		calling: {
			name: 'Open for opinions',
			meaning: 'The draft is open for opinions; anybody may give one.',
			next: 'After the last day each opinion is studied and the result published.'
		},
		collected: {
			name: 'Opinions being studied',
			meaning: 'The call has ended; the lead unit groups and studies the opinions.',
			next: 'What became of the opinions is published.'
		},
		'feedback-given': {
			name: 'Feedback published',
			meaning: 'It is published which opinions were adopted; participation is complete.',
			next: 'The draft goes to the justice bureau for legality review.'
		},
		'under-legality': {
			name: 'Under legality review',
			meaning: 'The justice bureau reviews whether the draft is lawful, for at least seven working days.',
			next: 'The justice bureau gives its review opinion.'
		},
		'legality-passed': {
			name: 'Legality review passed',
			meaning: 'This version of the draft passed the legality review.',
			next: 'With a complete file it goes to the meeting.'
		},
		'filed-for-meeting': {
			name: 'Filed for deliberation',
			meaning: 'Draft and file are before the government meeting.',
			next: 'A standing or plenary meeting is arranged.'
		},
		deliberating: {
			name: 'Under deliberation',
			meaning: 'The government meeting deliberates.',
			next: 'The members speak, the head speaks last.'
		},
		concluded: {
			name: 'Deliberation concluded',
			meaning: 'The deliberation is over; the decision is to be made.',
			next: 'The head decides on the basis of the deliberation.'
		},
		decided: {
			name: 'Decided',
			meaning: 'The meeting has decided; the reports are being made.',
			next: 'It is published after the report to the county Party committee.'
		},
		'decision-published': {
			name: 'Published',
			meaning: 'The decision is published.',
			next: 'The executing unit is named and begins.'
		},
		executing: {
			name: 'Being carried out',
			meaning: 'The decision is being carried out; anybody may object.',
			next: 'The executing unit reports; where needed the decision is evaluated.'
		},
		suspended: {
			name: 'Suspended',
			meaning: 'In an urgent case the head has ordered a stop.',
			next: 'It is resumed, or changed by the lawful procedure.'
		},
		evaluating: {
			name: 'Being evaluated',
			meaning: 'The effect of the decision is being evaluated.',
			next: 'The result is published.'
		},
		evaluated: {
			name: 'Evaluated',
			meaning: 'The later evaluation is complete.',
			next: 'It goes on, or is changed by the lawful procedure.'
		},
		'turned-down': {
			name: 'Not listed',
			meaning: 'The proposal did not go on the list.',
			next: 'The proposing unit knows the reason.'
		},
		'taken-off': {
			name: 'Taken off the list',
			meaning: 'It was taken off the yearly list; the reason is published.',
			next: 'Nothing more is done.'
		},
		rejected: {
			name: 'Not approved',
			meaning: 'The deliberation did not approve it.',
			next: 'Nothing more is done.'
		},
		ended: {
			name: 'Ended',
			meaning: 'The decision is carried out or stopped, and archived.',
			next: 'The file can be consulted.'
		},
		'opinion-registered': {
			name: 'Opinion received',
			meaning: 'Your opinion is registered under a number; the lead unit studies each one.',
			next: 'After the last day the result is published, and you are told.'
		},
		'opinion-grouped': {
			name: 'Being studied',
			meaning: 'Your opinion is studied together with others like it.',
			next: 'Once the result is published you receive the answer and its reason.'
		},
		'opinion-set-aside': {
			name: 'Not counted as an opinion',
			meaning:
				'The lead unit holds that this is no opinion on the draft; the reason stands below. It still counts in the published figures.',
			next: 'You can add an explanation; the unit will look again.'
		},
		'opinion-answered': {
			name: 'Answered',
			meaning: 'Whether your opinion was adopted, and why, stands below.',
			next: 'You can rate the answer.'
		}
	},
	actions: {
		propose: { do: 'Propose a decision', done: 'Decision proposed' },
		'turn-down': { do: 'Do not list', done: 'Not put on the list' },
		'put-on-list': { do: 'Put on the yearly list', done: 'Put on the yearly list of major decisions' },
		'take-off': { do: 'Take off the list', done: 'Taken off the yearly list' },
		start: { do: 'Start the procedure', done: 'Procedure started, lead unit named' },
		'make-version': { do: 'Make the draft', done: 'First version of the draft' },
		'change-slightly': { do: 'Minor change of the draft', done: 'Minor change of the draft' },
		'change-greatly': {
			do: 'Major change of the draft',
			done: 'Major change of the draft: the gates open again'
		},
		reopen: { do: 'Major adjustment: begin anew', done: 'Major adjustment: the procedure begins anew' },
		'publish-call': { do: 'Ask for opinions', done: 'Call for opinions published' },
		'extend-call': { do: 'Extend the call', done: 'Call extended' },
		'end-call': { do: 'End the call', done: 'Call ended' },
		'skip-participation': { do: 'Lawfully without public call', done: 'Lawfully without public call' },
		'record-participation': {
			do: 'Record another way of hearing people',
			done: 'People heard in another way'
		},
		'open-group': { do: 'New group of opinions', done: 'Group of opinions opened' },
		'answer-group': { do: 'Answer a group', done: 'Group of opinions answered' },
		'publish-feedback': { do: 'Publish the feedback', done: 'Feedback on the opinions published' },
		'plan-hearing': { do: 'Decide to hold a hearing', done: 'Hearing decided' },
		'record-hearing': { do: 'Record the hearing', done: 'Hearing held' },
		'record-experts': { do: 'Record the expert appraisal', done: 'Expert appraisal done' },
		'record-risk': { do: 'Record the risk assessment', done: 'Risk assessment done' },
		'record-competition': { do: 'Record the fair competition review', done: 'Fair competition review done' },
		'skip-gate': { do: 'Lawfully skip a gate', done: 'A gate lawfully skipped' },
		'submit-legality': { do: 'Submit for legality review', done: 'Submitted to the justice bureau' },
		'return-file': { do: 'Return an incomplete file', done: 'Incomplete file returned' },
		'pass-legality': { do: 'Give a positive review opinion', done: 'Legality review passed' },
		'fail-legality': { do: 'Give a negative review opinion', done: 'Legality review not passed' },
		'record-consultation': { do: 'Record a consultation', done: 'Consultation recorded' },
		'file-for-meeting': { do: 'File for deliberation', done: 'Filed for deliberation' },
		'schedule-meeting': { do: 'Arrange the meeting', done: 'Meeting arranged' },
		statement: { do: 'Record a member’s statement', done: 'A member spoke' },
		'head-statement': { do: 'Record the head’s statement', done: 'The head spoke last' },
		approve: { do: 'Record approval', done: 'Approved by the meeting' },
		postpone: { do: 'Record postponement', done: 'Postponed by the meeting' },
		reject: { do: 'Record rejection', done: 'Rejected by the meeting' },
		'report-to-party': {
			do: 'Record the report to the Party committee',
			done: 'Reported to the county Party committee'
		},
		'report-to-congress': {
			do: 'Record the report to the congress',
			done: 'Reported to the county people’s congress'
		},
		'publish-decision': { do: 'Publish the decision', done: 'Decision published' },
		archive: { do: 'Archive', done: 'Full record archived' },
		execute: { do: 'Hand over for execution', done: 'Executing unit named' },
		'report-execution': { do: 'Report progress', done: 'Progress reported' },
		suspend: { do: 'Suspend', done: 'Execution suspended' },
		resume: { do: 'Resume', done: 'Execution resumed' },
		'order-evaluation': { do: 'Order an evaluation', done: 'Evaluation ordered' },
		'record-evaluation': { do: 'Record the evaluation', done: 'Evaluation done' },
		end: { do: 'End', done: 'Decision ended' },
		group: { do: 'Put into a group', done: 'Put into a group' },
		'set-aside': { do: 'Not an opinion on the draft', done: 'Not counted as an opinion on the draft' },
		'tell-answer': { do: 'Tell the answer', done: 'Answer: what became of the opinion' },
		'show-opinion': { do: 'Show this opinion', done: 'Opinion shown without personal data' },
		'hide-opinion': { do: 'Take down', done: 'Opinion taken down' }
	},
	asks: {
		year: 'Year',
		partyAgreedOn: 'Day on which the Party committee agreed',
		partyPaper: 'Paper or meeting of that agreement',
		study: 'What the study found',
		explanation: 'Explanation of the draft',
		research: 'Research, and bases in law and policy',
		coordination: 'Coordination with other units, dissent recorded as it is',
		whatChanged: 'What was changed and why',
		shortReason: 'Reason for less than thirty days (published with the call)',
		questions: 'Questions on which opinions are wanted most',
		easy: 'Plain words: in a few sentences, what changes and for whom',
		ways: 'Other ways to answer (address, telephone, hours)',
		barredBy: 'Article of law relied on',
		form: 'Way',
		name: 'Name',
		group: 'Number of the group',
		result: 'Result',
		changedText: 'The draft now reads',
		experts: 'Names and fields of the experts',
		adoption: 'What was adopted of the experts’ opinions',
		level: 'Level of risk',
		plan: 'Contingency plan',
		effect: 'Finding',
		gate: 'Gate that is skipped',
		bases: 'Bases in law',
		account: 'Account of the procedure so far',
		verdict: 'Finding',
		counsel: 'Legal counsel and public lawyers taking part',
		with: 'Asked whom',
		meeting: 'Meeting',
		lawCheck: 'Whether it accords with law, regulations and policy, and how it fits in',
		alternatives: 'Options compared (content, advantages and drawbacks of each, which is proposed and why)',
		analysis: 'Analysis of costs and benefits',
		costs: 'People, money and goods needed, resources used, effects on the environment',
		benefits: 'Economic, social and environmental benefit',
		analysisReason: 'Why no analysis is needed',
		speaker: 'Speaker',
		position: 'Position',
		resolution: 'What was decided',
		toldOn: 'Day of the report',
		paperNumber: 'Document number',
		effectiveOn: 'In effect from',
		interpretation: 'Explanation for the public',
		executor: 'Executing unit',
		publicHeard: 'How the public was heard',
		shownText: 'Text shown (remove names, telephone numbers, addresses)',
		shownAs: 'Nickname shown'
	},
	asksIn: {
		'take-off.approvedBy': 'Approved by (office)',
		'skip-participation.approvedBy': 'Approved by (office)',
		'skip-gate.approvedBy': 'Approved by (office)',
		'suspend.approvedBy': 'Approved by (office)',
		'resume.approvedBy': 'Approved by (office)',
		'publish-call.until': 'Last day',
		'extend-call.until': 'Last day',
		'record-participation.heldOn': 'Day',
		'schedule-meeting.heldOn': 'Day',
		'record-risk.body': 'Body that did it',
		'order-evaluation.body': 'Body that did it',
		'record-risk.points': 'Points of risk',
		'record-risk.measures': 'Measures',
		'submit-legality.agency': 'Reviewing body',
		'statement.said': 'Statement',
		'head-statement.said': 'Statement',
		'record-evaluation.finding': 'Finding',
		'make-version.text': 'Full text of the draft (each clause on a line of its own)',
		'change-slightly.text': 'Full text of the draft',
		'change-greatly.text': 'Full text of the draft',
		'record-participation.text': 'How people were heard',
		'record-competition.opinion': 'Review opinion',
		'record-consultation.opinion': 'What they said',
		'head-statement.reason': 'Reasons for differing from the majority',
		'archive.text': 'List of what is archived',
		'execute.text': 'Tasks and dates',
		'report-execution.text': 'Progress',
		'report-execution.problems': 'Problems met, and what is proposed',
		'record-evaluation.text': 'Main points of the evaluation',
		'tell-answer.outcome': 'Result',
		'tell-answer.opinion': 'Reason',
		'set-aside.outcome': 'Cause'
	},
	options: {
		meeting: 'Meeting with those concerned',
		talk: 'Visits',
		survey: 'Survey',
		'visit-people': 'Hearing particular groups on the spot',
		written: 'In writing',
		hearing: 'Hearing',
		experts: 'Expert appraisal',
		risk: 'Risk assessment',
		competition: 'Fair competition review',
		low: 'Low',
		medium: 'Medium',
		'high-controllable': 'High, controllable',
		'not-controllable': 'High, not controllable',
		'competition-unharmed': 'Does not harm fair competition',
		exception: 'Falls under an exception',
		restricts: 'Excludes or restricts competition',
		justice: 'County justice bureau',
		accords: 'Lawful',
		'risk-stated': 'No clear national rule yet; legal risk stated',
		'standing-meeting': 'Standing meeting of the county government',
		'plenary-meeting': 'Plenary meeting of the county government',
		for: 'For',
		against: 'Against',
		abstains: 'Reserves judgement',
		analysed: 'Needed, and done',
		'analysis-not-needed': 'Not needed',
		'go-on': 'Go on',
		adjust: 'Adjust',
		'stop-it': 'Stop',
		'aside-off-topic': 'Not about the draft',
		'aside-repeat': 'Sent again by the same person',
		'aside-abuse': 'Abuse or advertising without an opinion',
		'aside-unreadable': 'Cannot be read',
		withdrawn: 'Withdrawn by the author'
	},
	refusals: {
		'analysed-or-why-not':
			'Where it was analysed, state costs and benefits; where no analysis is needed, state why.',
		'year-of-now': 'Only this year’s list can be added to.',
		'not-ahead': 'The day cannot lie after today.',
		'last-day-ahead': 'The last day must lie after today.',
		'thirty-days-or-reason':
			'A public call lasts at least thirty days; where it must be shorter, give the reason, which is published with the call.',
		'later-than-before': 'The new last day must be later than the one before.',
		'call-is-over': 'The call is not over yet and cannot be ended early.',
		'known-group': 'There is no such group.',
		'every-opinion-grouped': 'Some opinions are in no group yet; the feedback cannot be published.',
		'every-group-answered': 'Some groups have no result and reason yet.',
		'no-hearing-planned': 'A hearing has been decided already.',
		'bound-hearings-over': 'The hearing is not over yet.',
		'law-lets-skip': 'This gate was gone through, has a finding or was announced, and cannot be skipped.',
		'hearing-over': 'The hearing is not complete.',
		'reviewers-had-their-time': 'The legality review takes at least seven working days.',
		'legality-of-this-version':
			'This version of the draft has not passed legality review and cannot be deliberated.',
		'experts-heard': 'The expert appraisal is not complete.',
		'risk-controllable':
			'The risk assessment is missing, or the risk is not controllable: no decision may be made.',
		'competition-fair': 'The fair competition review is missing, or found that competition is restricted.',
		'members-spoke': 'Record the members’ statements first; the head speaks last.',
		'head-gives-reasons': 'A head who differs from the majority gives the reasons.',
		'told-the-party': 'The report to the Party committee is not recorded.',
		'told-the-congress': 'The report to the people’s congress is not recorded.',
		'leads-or-executes':
			'Progress is reported by the executing unit, the unit that led the decision, or the county office.',
		'not-only-executes': 'Your unit only carries this decision out; it writes no notes inside.',
		'evaluator-is-another': 'A body that did the main appraisal before the decision cannot evaluate it.',
		archived: 'The full record is not archived yet.',
		'call-not-open': 'This decision is not open for opinions now; yours was not taken.'
	},
	problems: {
		'no-such-group': 'There is no such group',
		'no-such-suggestion':
			'There is no such suggestion, or it is not with your unit or not put to the county yet',
		'origin-without-suggestion': 'Only what a resident, deputy or member suggested has a number'
	},
	fields: {
		category: { label: 'Which kind of decision is it', hint: '' },
		legalBasis: { label: 'Bases in law and policy', hint: '' },
		origin: { label: 'Proposed by', hint: '' },
		originNumber: {
			label: 'Number of the suggestion',
			hint: 'Where a resident, a deputy or a member suggested it; they are told what became of it.'
		},
		hearingByLaw: { label: 'Does a law demand a hearing', hint: '' },
		technical: { label: 'Is it highly technical', hint: 'With “yes” experts must appraise it.' },
		stability: {
			label: 'May it touch social stability or public safety',
			hint: 'With “yes” the risk must be assessed.'
		},
		market: {
			label: 'Does it touch the economic activity of businesses',
			hint: 'With “yes” fair competition must be reviewed.'
		},
		congress: { label: 'Must it be reported to the people’s congress', hint: '' },
		clause: {
			label: 'Which clause is it about',
			hint: 'For example: clause 3. Leave empty for the whole draft.'
		},
		supports: {
			label: 'Number of the opinion you support',
			hint: 'Only if you want to co-sign a shown opinion.'
		},
		voice: { label: 'As whom do you speak', hint: 'For the statistics only; not published.' },
		nickname: {
			label: 'Nickname to show',
			hint: 'Leave empty to show no name. Your real name is never shown.'
		}
	},
	fieldsIn: {
		'decision.title': 'Name of the decision',
		'decision.story': 'What it should solve, and how',
		'consultation.title': 'Your opinion in one sentence',
		'consultation.story': 'Your opinion and reasons',
		'consultation.proposal': 'How you would change it'
	},
	fieldOptions: {
		leader: 'Leaders of the county government',
		department: 'A unit',
		citizen: 'A resident or an organisation',
		deputy: 'A deputy of the people’s congress',
		member: 'A member of the political consultative conference',
		'public-service': 'Public services, social security and other major policies',
		'market-social-environment': 'Major measures of market supervision, social administration, environment',
		planning: 'Important plans of economic and social development',
		'resources-heritage': 'Use and protection of important natural and cultural resources',
		'major-project': 'Major public construction',
		'other-decision': 'Other major matters',
		yes: 'Yes',
		resident: 'Resident',
		village: 'Village or neighbourhood committee',
		organisation: 'Organisation or trade association'
	},
	fieldOptionsIn: {
		'voice.business': 'Business',
		'hearingByLaw.no': 'No',
		'technical.no': 'No',
		'stability.no': 'No',
		'market.no': 'No',
		'congress.no': 'No'
	},
	formSteps: {
		document: 'The document',
		decision: 'The decision',
		gates: 'Gates it must pass',
		about: 'About what',
		opinion: 'Your opinion',
		voice: 'Who you are'
	}
};
