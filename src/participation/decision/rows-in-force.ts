import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { words } from '#participation/call-rows.ts';

const told = [
	{ name: 'toldOn', kind: 'day' },
	{ name: 'paperNumber', kind: 'text', max: 100 }
] as const;

/** E9b to E13: reports, publication, the archive, execution, later evaluation. */
export const inForceRows = {
	'report-to-party': row({
		from: ['decided'],
		to: SAME,
		by: ['dispatcher'],
		asks: told,
		checks: ['not-ahead'],
		law: 'MD19 art. 31'
	}),
	'report-to-congress': row({
		from: ['decided'],
		to: SAME,
		by: ['dispatcher'],
		asks: told,
		checks: ['not-ahead'],
		law: 'MD19 art. 8'
	}),
	'publish-decision': row({
		from: ['decided'],
		to: 'decision-published',
		by: ['dispatcher'],
		asks: [
			{ name: 'paperNumber', kind: 'text', max: 60 },
			{ name: 'effectiveOn', kind: 'day' },
			{ name: 'interpretation', kind: 'longtext', max: 10_000 }
		],
		checks: ['told-the-party', 'told-the-congress', 'legality-of-this-version'],
		tone: 'primary',
		law: 'MD19 arts. 31, 32'
	}),
	archive: row({
		from: ['decision-published', 'executing', 'evaluated'],
		to: SAME,
		by: ['handler'],
		asks: [words],
		law: 'MD19 art. 33'
	}),
	execute: row({
		from: ['decision-published'],
		to: 'executing',
		by: ['dispatcher'],
		asks: [{ name: 'executor', kind: 'unit' }, words],
		guards: ['unit-not-complained-of'],
		does: ['add-co-unit'],
		tone: 'primary',
		law: 'MD19 art. 34'
	}),
	/** By the unit that carries it out, which need not have led it; whoever led it, and the county office, may as well. */
	'report-execution': row({
		from: ['executing', 'suspended', 'evaluated'],
		to: SAME,
		by: ['handler', 'co-handler', 'dispatcher'],
		asks: [words, { name: 'problems', kind: 'longtext', max: 4000, optional: true }],
		checks: ['leads-or-executes'],
		tone: 'primary',
		law: 'MD19 art. 34'
	}),
	/** In an urgent case the head may order a stop first (MD19 art. 37). */
	suspend: row({
		from: ['executing', 'decision-published'],
		to: 'suspended',
		by: ['dispatcher'],
		asks: [reason, { name: 'approvedBy', kind: 'text', max: 100 }],
		tone: 'danger',
		law: 'MD19 art. 37'
	}),
	resume: row({
		from: ['suspended'],
		to: 'executing',
		by: ['dispatcher'],
		asks: [reason, { name: 'approvedBy', kind: 'text', max: 100 }],
		law: 'MD19 art. 37'
	}),
	/** Never a body that did the main appraisal before the decision (INV-33). */
	'order-evaluation': row({
		from: ['executing', 'suspended', 'evaluated'],
		to: 'evaluating',
		by: ['dispatcher'],
		asks: [{ name: 'body', kind: 'text', max: 200 }, reason],
		checks: ['evaluator-is-another'],
		law: 'MD19 art. 36'
	}),
	'record-evaluation': row({
		from: ['evaluating'],
		to: 'evaluated',
		by: ['dispatcher'],
		asks: [
			{ name: 'finding', kind: 'choice', options: ['go-on', 'adjust', 'stop-it'] },
			{ name: 'publicHeard', kind: 'longtext', max: 4000 },
			words
		],
		tone: 'primary',
		law: 'MD19 art. 36'
	}),
	end: row({
		from: ['executing', 'suspended', 'evaluated'],
		to: 'ended',
		by: ['dispatcher'],
		asks: [reason],
		checks: ['archived'],
		tone: 'danger',
		law: 'MD19 arts. 33, 37'
	})
} as const satisfies Lifecycle;
