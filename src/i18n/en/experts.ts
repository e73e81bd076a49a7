import type { Shape } from '#i18n/fill.ts';
import type { experts as zh } from '#i18n/zh/experts.ts';

export const experts: Shape<typeof zh> = {
	title: 'Experts and counsel',
	lead: 'Decisions on technical matters are reviewed by experts. Who is in the pool, who took part, what they said and what was taken up stands here.',
	how: 'How experts are chosen',
	howText:
		'By lot among those who know the fields and have no tie to the units in charge, or by name with a published reason; at least one for each field, and never all from one body. Each declares in writing to have no interest, and signs the opinion.',
	names: { expert: 'Expert', counsel: 'Legal counsel' },
	columns: { name: 'Name', post: 'Post', body: 'Body', fields: 'Fields', since: 'In the pool since' },
	fields: {
		law: 'Law',
		planning: 'Planning and building',
		environment: 'Environment',
		geology: 'Geological hazards',
		transport: 'Transport',
		water: 'Water',
		agriculture: 'Agriculture',
		health: 'Health',
		education: 'Education',
		economy: 'Public finance',
		engineering: 'Cost of works',
		culture: 'Culture and tourism'
	},
	none: 'Nobody is in the pool yet.',
	reviews: 'Reviews by experts',
	noReviews: 'No review has been published yet.',
	review: {
		title: 'Review by experts',
		asked: 'What was asked',
		needs: 'Fields needed',
		way: 'How they were chosen',
		byLot:
			'By lot. Random number {seed}; {n} people fitted at the time, taken in the order of HMAC-SHA256 (random number, code of the expert).',
		byName: 'By name. Reason: {reason}',
		candidates: 'Those who fitted, with their codes',
		signed: 'Signed on {day}',
		replaced: 'Replaced',
		replacedLine: '{name}: {reason}',
		interest: 'has an interest and left the review',
		adoption: 'What was taken up',
		dropped: 'Review stopped: {reason}'
	},
	desk: {
		title: 'Pool of experts',
		lead: 'The county office keeps the pool. Experts with a tie to a unit in charge are left out of the choice by themselves.',
		add: 'Add to the pool',
		kind: 'Kind',
		unit: 'Unit of the county where they work (if any)',
		noUnit: 'Works for no unit of the county',
		ties: 'Units they have a tie to (joint projects, appointments, close relatives)',
		noTies: 'None',
		tiesShort: 'Ties',
		save: 'Add',
		saved: 'Added to the pool.',
		there: 'This expert is in the pool already',
		errors: { missing: 'Fill this in', 'too-long': 'Too long' },
		takeOut: 'Take out',
		reason: 'Reason for taking out',
		out: 'Taken out of the pool.',
		gone: 'Taken out',
		prepare: 'Ask experts',
		prepareLead: 'Experts speak independently; names, opinions and what was taken up are published.',
		begin: 'Begin',
		toDecision: 'Back to the decision',
		needFields: 'Choose at least one field',
		choose: 'See who can be chosen',
		pick: 'Choose experts',
		pickLead:
			'These people are in the pool; where somebody cannot be chosen, the reason stands there. Draw by lot, or tick names and give the reason.',
		pickBy: 'Draw by lot',
		pickNamed: 'Take those ticked',
		seats: 'How many to draw',
		reasonNamed: 'Reason for naming them (published)',
		bars: {
			'other-field': 'Other field',
			'own-unit': 'Works for a unit in charge',
			tied: 'Tie to a unit in charge'
		},
		can: 'Can be chosen',
		state: 'Can be chosen?'
	}
};
