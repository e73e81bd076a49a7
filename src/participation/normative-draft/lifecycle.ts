import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { callRows, changedText, draftText } from '#participation/call-rows.ts';
import { beforeNumber } from '#participation/normative-draft/stages.ts';
import { reviewedRows } from '#participation/reviewed-rows.ts';

const calls = callRows(
	{ call: 'NDIND; YS19 art. 62', ways: 'NDIND', feedback: 'NDIND', published: 'NDIND; YS19 art. 62' },
	['last-day-ahead']
);

const reviewed = reviewedRows(
	{ begun: 'GP24 art. 14', competition: 'GP24 art. 14', file: 'ND115', returned: 'ND115', verdict: 'ND115' },
	['competition']
);

/** Entered by the catalogue of normative documents, where the text is numbered, published and filed. */
const told = { by: ['system'], standing: 'law' } as const;

/** 行政规范性文件 from the plan into force, row by row: statutes B.8. */
export const lifecycle = {
	'plan-document': row({ from: [], to: 'planned', by: ['handler'], shown: 'inside', law: 'NDIND' }),
	'put-in-plan': row({
		from: ['planned'],
		to: 'in-plan',
		by: ['dispatcher'],
		asks: [{ name: 'year', kind: 'number', whole: true, max: 2100 }],
		checks: ['year-of-now'],
		tone: 'primary',
		law: 'NDIND'
	}),
	/** Whether it is needed and can be carried out is judged before anybody drafts. */
	'begin-drafting': row({
		from: ['in-plan'],
		to: 'drafting',
		by: ['head'],
		asks: [{ name: 'study', kind: 'longtext', max: 4000 }],
		tone: 'primary',
		law: 'NDIND'
	}),
	'drop-document': row({
		from: beforeNumber,
		to: 'document-dropped',
		by: ['head', 'dispatcher'],
		asks: [reason],
		checks: ['bound-reviews-over'],
		tone: 'danger',
		law: 'NDIND',
		standing: 'policy'
	}),
	'make-version': row({
		from: ['drafting'],
		to: 'version-made',
		by: ['handler'],
		asks: [
			...draftText,
			{ name: 'lawCheck', kind: 'longtext', max: 8000 },
			{ name: 'coordination', kind: 'longtext', max: 8000 }
		],
		tone: 'primary',
		law: 'NDIND'
	}),
	'change-slightly': row({
		from: ['version-made', 'collected', 'feedback-given', 'legality-passed'],
		to: SAME,
		by: ['handler'],
		asks: changedText,
		law: 'NDIND; ND115'
	}),
	/** A major change is put before the public and the reviewers anew. */
	'change-greatly': row({
		from: ['collected', 'feedback-given', 'legality-passed', 'document-adopted'],
		to: 'version-made',
		by: ['handler'],
		asks: changedText,
		checks: ['bound-reviews-over'],
		law: 'NDIND; ND115'
	}),
	note: row({
		from: [...beforeNumber, 'calling', 'under-legality', 'document-numbered'],
		to: SAME,
		by: ['handler', 'co-handler', 'head', 'dispatcher'],
		asks: [{ name: 'note', kind: 'longtext', max: 3000 }],
		shown: 'inside',
		law: 'house rule',
		standing: 'policy'
	}),
	...calls,
	/** Only where it touches nobody's rights and no business, as it was said in the plan; published with its reason. */
	'skip-participation': row({
		from: ['version-made'],
		to: 'feedback-given',
		by: ['dispatcher'],
		asks: [
			{ name: 'barredBy', kind: 'text', max: 200 },
			reason,
			{ name: 'approvedBy', kind: 'text', max: 100 }
		],
		checks: ['touches-nobody'],
		tone: 'danger',
		law: 'NDIND',
		standing: 'reading'
	}),
	...reviewed,
	/** 集体审议: never without its reviews, on the very version that they looked at. */
	adopt: row({
		from: ['legality-passed'],
		to: 'document-adopted',
		by: ['head'],
		asks: [
			{ name: 'meeting', kind: 'text', max: 100 },
			{ name: 'heldOn', kind: 'day' },
			{ name: 'resolution', kind: 'longtext', max: 4000 }
		],
		checks: [
			'not-ahead',
			'not-before-review',
			'legality-of-this-version',
			'competition-reviewed',
			'bound-reviews-over'
		],
		tone: 'primary',
		law: 'NDIND; ND115'
	}),
	/** 统一登记、统一编号: the text goes into the catalogue as it was adopted, and draws its number there. */
	'number-document': row({
		from: ['document-adopted'],
		to: 'document-numbered',
		by: ['handler'],
		asks: [
			{ name: 'number', kind: 'text', max: 60 },
			{ name: 'effectiveOn', kind: 'day' },
			{ name: 'trial', kind: 'choice', options: ['regular', 'trial'] },
			{ name: 'validUntil', kind: 'day', optional: true }
		],
		checks: ['legality-of-this-version'],
		tone: 'primary',
		law: 'NDIND'
	}),
	'document-out': row({
		...told,
		from: ['document-numbered'],
		to: 'document-published',
		asks: [
			{ name: 'order', kind: 'text', max: 60 },
			{ name: 'check', kind: 'text', max: 64, inside: true }
		],
		law: 'YS19 art. 64; NDIND'
	}),
	'document-recorded': row({
		...told,
		from: ['document-published'],
		to: 'document-filed',
		asks: [
			{ name: 'on', kind: 'day' },
			{ name: 'where', kind: 'text', max: 100 }
		],
		follows: 'document-effective',
		law: 'ND379',
		standing: 'unsure'
	}),
	'document-effective': row({
		...told,
		from: ['document-filed'],
		to: 'document-in-force',
		checks: ['effect-day-has-come'],
		law: 'YS19 art. 64; NDIND'
	})
} as const satisfies Lifecycle;

export type NormativeAction = keyof typeof lifecycle;
