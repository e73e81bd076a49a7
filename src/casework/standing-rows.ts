import { lastEntry } from '#casework/case.ts';
import { EXTEND, untoldExtension } from '#casework/extension-told.ts';
import { SAME, type Step } from '#casework/lifecycle.ts';
import { servedFrom } from '#casework/service-ways.ts';
import { isDay } from '#clocks/day.ts';
import type { Check, Procedure } from '#casework/procedure.ts';

/**
 * Rows that stand in every lifecycle: what befalls a case whatever it is about. A new calendar moves days; the notice of
 * an extension reaches the person.
 */
export function withStandingRows(procedure: Procedure): Procedure {
	// A procedure takes the common stages and may not use them all.
	const used = new Set(Object.values(procedure.lifecycle).flatMap((step) => [...step.from, step.to]));
	const stages = Object.keys(procedure.stages).filter((stage) => used.has(stage));
	const open = stages.filter((stage) => procedure.stages[stage]?.open);
	const extends_ = EXTEND in procedure.lifecycle;
	return {
		...procedure,
		lifecycle: { ...procedure.lifecycle, ...movingRows(stages), ...(extends_ ? tellingRows(open) : {}) },
		checks: { ...procedure.checks, ...(extends_ ? checks : {}) },
		notices: {
			...procedure.notices,
			'move-dates': 'filer',
			'move-inner-dates': 'none',
			...(extends_ ? { 'tell-extension': 'none' as const, 'serve-extension': 'none' as const } : {})
		}
	};
}

const row = (
	step: Pick<Step, 'from' | 'by' | 'asks' | 'shown' | 'law' | 'standing'> & Partial<Step>
): Step => ({
	to: SAME,
	guards: [],
	does: [],
	...step
});

const movingRows = (from: readonly string[]): Record<string, Step> => ({
	'move-dates': row({
		from,
		by: ['system'],
		asks: [
			{ name: 'calendar', kind: 'text', max: 400 },
			{ name: 'moves', kind: 'moves' },
			{ name: 'innerMoves', kind: 'moves', optional: true }
		],
		shown: 'resident',
		law: 'AR-16; INV-26',
		standing: 'policy'
	}),
	'move-inner-dates': row({
		from,
		by: ['system'],
		asks: [
			{ name: 'calendar', kind: 'text', max: 400 },
			{ name: 'innerMoves', kind: 'moves' }
		],
		shown: 'inside',
		law: 'AR-16; INV-26',
		standing: 'policy'
	})
});

/** Electronic service reaches the person when the message is taken (AR-14); the page behind the query code is the county's rule. */
const tellingRows = (from: readonly string[]): Record<string, Step> => ({
	'tell-extension': row({
		from,
		by: ['system'],
		asks: [
			{ name: 'way', kind: 'choice', options: ['message', 'portal'] },
			{ name: 'servedOn', kind: 'day' }
		],
		checks: ['extension-untold'],
		guards: ['only-electronic-service'],
		shown: 'resident',
		law: 'MS23 arts. 87-95 (AR-13, AR-14)',
		standing: 'reading'
	}),
	'serve-extension': row({
		from,
		by: ['handler', 'head', 'dispatcher', 'system'],
		guards: ['notice-over'],
		asks: [
			{ name: 'way', kind: 'choice', options: ['direct', 'post', 'public-notice'] },
			{ name: 'servedOn', kind: 'day' },
			{ name: 'proof', kind: 'text', max: 200 }
		],
		checks: ['extension-untold', 'served-after-extending'],
		shown: 'resident',
		law: 'MS23 arts. 87-95 (AR-13, AR-14)',
		standing: 'reading'
	})
});

const checks: Readonly<Record<string, Check>> = {
	'extension-untold': ({ on }) => untoldExtension(on.timeline) !== null,
	'served-after-extending': ({ on, input, today }) => {
		const { servedOn, way } = input;
		if (!isDay(servedOn)) return true;
		return servedFrom(way, servedOn) <= today && servedOn >= (lastEntry(on.timeline, EXTEND)?.on ?? today);
	}
};
