import type { Shape } from '#i18n/fill.ts';
import type { expertSteps as zh } from '#i18n/zh/expert-steps.ts';

export const expertSteps: Shape<typeof zh> = {
	procedures: { 'expert-review': { name: 'Review by experts', short: 'Experts', for: '' } },
	stages: {
		'review-prepared': {
			name: 'In preparation',
			meaning: 'The review is being prepared; no experts are chosen yet.',
			next: 'Experts are chosen from the pool.'
		},
		'experts-chosen': {
			name: 'Under review',
			meaning: 'The experts are chosen; they declare their interests and write their opinions.',
			next: 'When all opinions are in, names, opinions and what was taken up are published.'
		},
		'review-published': {
			name: 'Published',
			meaning: 'Names, opinions and what was taken up are published.',
			next: 'It becomes part of the file of the decision.'
		},
		'review-dropped': {
			name: 'Stopped',
			meaning: 'This review was stopped; the reason is published.',
			next: 'Nothing follows.'
		}
	},
	actions: {
		'prepare-review': { do: 'Ask experts', done: 'Review by experts begun' },
		'choose-experts': { do: 'Choose experts', done: 'Experts chosen' },
		'show-chosen': { do: 'Record the choice', done: 'Choice recorded, and what it went by' },
		'declare-interest': { do: 'Record a declaration of interest', done: 'Expert declared interests' },
		'replace-expert': { do: 'Replace an expert', done: 'Expert replaced' },
		'fill-place': { do: 'Fill the place', done: 'Place filled in the order of the lot' },
		'give-opinion': { do: 'Record an opinion', done: 'Expert gave an opinion' },
		'publish-review': { do: 'Publish the review', done: 'Names, opinions and what was taken up published' },
		'drop-review': { do: 'Stop the review', done: 'Review stopped' }
	},
	asks: {
		seats: 'How many experts (at least 3)',
		named: 'Names of the experts, one a line',
		chosen: 'Experts chosen',
		eligible: 'Experts who could be chosen',
		seed: 'Random number of the lot',
		interest: 'Interest',
		signedOn: 'Signed on',
		stance: 'Conclusion'
	},
	asksIn: {
		'fill-place.why': 'Why',
		'fill-place.substitute': 'Expert who takes the place',
		'declare-interest.expert': 'Name of the expert',
		'replace-expert.expert': 'Name of the expert',
		'fill-place.expert': 'Name of the expert',
		'give-opinion.expert': 'Name of the expert',
		'publish-review.adoption': 'What was taken up (with the reason for each point that was not)',
		'choose-experts.way': 'How to choose',
		'choose-experts.reason': 'Reason for naming them (published)',
		'give-opinion.opinion': 'Whole text of the opinion (the signed sheet counts)',
		'declare-interest.note': 'Remark',
		'replace-expert.reason': 'Why they are replaced',
		'record-experts.order': 'Number of the review'
	},
	options: {
		'by-lot': 'By lot among the experts who fit',
		'by-name': 'By name',
		'interest-none': 'Declares: no direct interest in the matter',
		'interest-found': 'Has an interest and leaves the review',
		feasible: 'Feasible',
		'feasible-if-changed': 'Feasible if changed',
		'not-feasible': 'Not feasible'
	},
	refusals: {
		'no-known-field': 'Choose at least one field.',
		'enough-experts': 'At least 3 experts are needed.',
		'names-with-reason': 'Experts who are named need a reason, and as many names as places.',
		'too-few-experts':
			'The pool has too few experts who fit and have no interest. Add to the pool first, or ask for fewer.',
		'experts-of-one-body': 'They must not all come from one body.',
		'field-without-expert': 'Nobody chosen knows one of the fields.',
		'has-a-place': 'This expert has no place in this review.',
		'declared-free': 'This expert has not declared to be free of interests.',
		'no-opinion-yet': 'This expert has already given an opinion.',
		'signed-by-today': 'The day of signing cannot lie ahead.',
		'every-opinion-in': 'An expert has not yet declared interests or given an opinion.',
		'review-published-first': 'The review by experts is not published yet.',
		'review-not-asked': 'This decision cannot have a review by experts now.',
		'bound-reviews-over': 'An assessment or a review of this decision is still under way.',
		'review-under-way': 'A review by experts is already under way for this decision.',
		'appraiser-evaluates': 'Whoever appraised before the decision cannot evaluate it later.'
	},
	problems: {
		'not-in-pool': '“{named}” is not in the pool',
		'barred-own-unit': '“{named}” belongs to a unit that leads the decision',
		'barred-tied': '“{named}” has a tie to a unit that leads the decision',
		'barred-other-field': '“{named}” knows none of the fields asked'
	},
	fields: { knows: { label: 'Fields that are needed', hint: '' } },
	fieldsIn: {
		'expert-review.title': 'Name of the review',
		'expert-review.story': 'What the experts are asked'
	},
	formSteps: { review: 'Review by experts' }
};
