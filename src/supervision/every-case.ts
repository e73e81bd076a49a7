import type { Step } from '#casework/lifecycle.ts';
import type { Procedure } from '#casework/procedure.ts';
import { SAME } from '#casework/lifecycle.ts';
import { row } from '#casework/steps.ts';
import { groundCodes } from '#supervision/grounds.ts';

const about = [
	{ name: 'order', kind: 'text', inside: true },
	{ name: 'unit', kind: 'unit', optional: true },
	{ name: 'ground', kind: 'choice', options: groundCodes },
	{ name: 'until', kind: 'day', optional: true }
] as const satisfies Step['asks'];

const here = (step: Omit<Parameters<typeof row>[0], 'to'>): Step => row({ to: SAME, ...step });

/** What supervision enters on a case. The stage stays: a unit that is supervised still owes what it owed. */
const rowsFor = (all: readonly string[]): Readonly<Record<string, Step>> => ({
	'period-passed': here({
		from: all,
		by: ['system'],
		asks: [
			{ name: 'clock', kind: 'clock', inside: true },
			{ name: 'started', kind: 'day', inside: true },
			{ name: 'due', kind: 'day' },
			{ name: 'body', kind: 'unit', inside: true },
			{ name: 'law', kind: 'text', inside: true },
			{ name: 'route', kind: 'route', optional: true, inside: true },
			{ name: 'until', kind: 'day', optional: true, inside: true }
		],
		guards: ['period-over'],
		law: 'XF22 arts. 39-40; part A'
	}),
	'ask-supervision': here({
		from: all,
		by: ['resident'],
		asks: [{ name: 'text', kind: 'longtext', max: 2000, optional: true }],
		guards: ['silence-recorded'],
		tone: 'primary',
		law: 'XF22 arts. 39-40',
		standing: 'reading'
	}),
	supervised: here({
		from: all,
		by: ['system'],
		asks: about,
		guards: ['unit-not-complained-of'],
		law: 'XF22 art. 40'
	}),
	'supervision-answered': here({
		from: all,
		by: ['system'],
		asks: about,
		guards: ['unit-not-complained-of'],
		shown: 'inside',
		law: 'XF22 art. 40'
	}),
	'supervision-ended': here({ from: all, by: ['system'], asks: about, shown: 'inside', law: 'XF22 art. 40' })
});

/** The actions that supervision adds to every procedure. */
export const everyCaseActions: readonly string[] = Object.keys(rowsFor([]));

/**
 * Gives a procedure the rows of supervision. What residents cannot file is not supervised by them, and of a sealed
 * accusation nothing is known here that could be.
 */
export function withSupervision(procedure: Procedure): Procedure {
	const { lifecycle, stages, first, sealed, standsOn } = procedure;
	if (sealed || standsOn !== undefined || !lifecycle[first]?.by.includes('resident')) return procedure;
	const all = [...new Set(Object.values(lifecycle).flatMap((step) => [...step.from, step.to]))].filter(
		(stage) => stages[stage] !== undefined
	);
	return {
		...procedure,
		lifecycle: { ...lifecycle, ...rowsFor(all) },
		notices: {
			...procedure.notices,
			'period-passed': 'filer',
			'ask-supervision': 'none',
			supervised: 'filer',
			'supervision-answered': 'none',
			'supervision-ended': 'none'
		}
	};
}
