import { expect, it } from 'vitest';
import { doorOf, nextQuestion, readTold, wants, whats, whos } from '#complaints/door.ts';
import { testRoutes } from '#jurisdiction/test-routes.ts';
import { procedureOf } from '#procedures.ts';
import { loadCounty } from '#units/county.server.ts';

const county = loadCounty('src/units/badong');
const all = whats.flatMap((what) => whos.flatMap((who) => wants.map((want) => ({ what, who, want }))));

it('asks at most three questions and ends at a door that exists', () => {
	for (const told of all) {
		expect(nextQuestion(told)).toBeNull();
		expect(procedureOf(doorOf(told).procedure)).toBeDefined();
	}
	expect(nextQuestion({ what: null, who: null, want: null })).toBe('what');
	expect(nextQuestion({ what: 'money', who: null, want: null })).toBe('who');
	expect(nextQuestion({ what: 'official', who: null, want: null })).toBeNull();
});

it('gives answers that the ordered tests of part C understand', () => {
	const known = new Set(county.routes.flatMap((route) => route.answers));
	expect(all.flatMap((told) => doorOf(told).answers).filter((answer) => !known.has(answer))).toEqual([]);
});

it.each([
	['official', null, null, 'accusation', 'JJ'],
	['enforced', 'authority', 'undo', 'unlawful-act', 'ADM'],
	['work', null, null, 'petition', 'LAB-ARB'],
	['money', 'service', 'refund', 'fee-report', 'FEE'],
	['document', null, null, 'information-request', 'FOI'],
	['danger', null, null, 'message', 'EMG']
])('%s, %s, %s leads to %s and tells of %s', (what, who, want, procedure, route) => {
	const door = doorOf(readTold(what, who, want));
	expect(door.procedure).toBe(procedure);
	const hits = testRoutes(county, { procedure, text: '', answers: door.answers });
	expect(hits.map((hit) => hit.code)).toContain(route);
});
