import { expect, it } from 'vitest';
import { gateTraces } from '#participation/gate-trace.ts';

const event = (n: number, action: string, details: object = {}) => ({
	n,
	on_day: `2026-03-0${n}`,
	action,
	details: details as Record<string, unknown>
});
const why = { reason: '不具专业性。', barredBy: '条例第十九条', approvedBy: '县长' };

it('names the step behind each gate, and why one was excused', () => {
	const events = [
		event(1, 'put-on-list'),
		event(2, 'skip-gate', { gate: 'experts', ...why }),
		event(3, 'skip-gate', { gate: 'risk', ...why, reason: '已经评估过。' })
	];
	const traces = gateTraces({ list: 'passed', experts: 'skipped', risk: 'skipped' }, events);
	const of = (gate: string) => traces.find((one) => one.gate === gate);
	expect(of('list')).toMatchObject({ step: { n: 1, day: '2026-03-01' }, excused: null, again: false });
	expect(of('experts')).toMatchObject({ step: { n: 2 }, excused: why });
	expect(of('risk')).toMatchObject({ step: { n: 3 }, excused: { reason: '已经评估过。' } });
	expect(of('legality')).toMatchObject({ state: 'open', step: null, again: false });
});

it('INV-59 says of a gate that a major change opened that it is gone through again', () => {
	const events = [event(1, 'publish-feedback'), event(2, 'pass-legality'), event(3, 'change-greatly')];
	const traces = gateTraces({ draft: 'passed', participation: 'open', legality: 'open' }, events);
	const of = (gate: string) => traces.find((one) => one.gate === gate);
	expect(of('participation')).toMatchObject({ again: true, step: null });
	expect(of('legality')).toMatchObject({ again: true });
	expect(of('draft')).toMatchObject({ again: false, step: { n: 3 } });
	expect(of('execution')).toMatchObject({ again: false });
});
