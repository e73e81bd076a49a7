import { describe, expect, it } from 'vitest';
import { otherWays, testRoutes } from '#jurisdiction/test-routes.ts';
import type { RouteQuestion } from '#jurisdiction/test-routes.ts';
import { findMatter } from '#units/matters.ts';
import { badong } from '../units/badong.ts';

const hits = (question: Partial<RouteQuestion>) =>
	testRoutes(badong, { procedure: 'petition', text: '', answers: [], ...question });
const codes = (question: Partial<RouteQuestion>) => hits(question).map((hit) => hit.code);

describe('the routes of part C', () => {
	it('are all there, each under one of the eleven tests', () => {
		expect(badong.tests.map((test) => test.order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(badong.routes.map((route) => route.code).toSorted()).toEqual(
			(
				'ADM ADM-FY1 ADM-NO ASK BIZ CIV COMP CRIM DEC EMG ENF FAIR FEE FOI JJ JJ-CADRE JUDGED LAB-ARB LAND-ARB ' +
				'LAND-TITLE LIC MINOR NORM NPC PARTY PET PRICE-CONS PROC-PI REPORT RULING STAFF SUGG'
			).split(' ')
		);
	});

	it('owe the whole notice wherever another body handles the matter', () => {
		for (const route of badong.routes)
			expect(route.notice.length, route.code).toBe(route.procedure === null ? 6 : 0);
	});

	it.each([
		['danger-now', 'EMG'],
		['official-misconduct', 'JJ'],
		['wants-document', 'FOI'],
		['private-dispute', 'CIV'],
		['employment', 'LAB-ARB'],
		['party-member', 'PARTY'],
		['permit', 'LIC'],
		['asks-to-punish', 'REPORT'],
		['claim', 'PET'],
		['proposal', 'SUGG'],
		['question', 'ASK']
	])('the answer %s leads to %s', (answer, code) => {
		expect(hits({ procedure: 'none', answers: [answer] }).map((hit) => [hit.code, hit.by])).toEqual([
			[code, 'answer']
		]);
	});

	it('have every answer of every test lead somewhere', () => {
		for (const test of badong.tests)
			for (const answer of test.answers)
				expect(
					badong.routes.some((route) => route.answers.includes(answer.key)),
					answer.key
				).toBe(true);
	});

	it('come in the order of the law, whatever decided', () => {
		const found = hits({
			text: '老板拖欠工资，还把我打伤，派出所不立案，工地起火 了',
			answers: ['wants-document'],
			matter: findMatter(badong, 'unpaid-wages')
		});
		expect(found.map((hit) => hit.code)).toEqual(['EMG', 'FOI', 'CRIM', 'LAB-ARB', 'PET']);
		expect(found.map((hit) => hit.test)).toEqual([0, 2, 3, 4, 8]);
	});

	it('say which words decided', () => {
		expect(hits({ text: '村干部优亲厚友、吃拿卡要' })[0]).toMatchObject({
			code: 'JJ',
			by: 'words',
			decided: ['吃拿卡要', '优亲厚友']
		});
	});

	it('INV-65: words only add a hint; the procedure chosen always stays open', () => {
		for (const route of badong.routes)
			expect(codes({ text: route.words.join('，') }), route.code).toContain('PET');
	});

	it('leave only other ways when the own one is taken out', () => {
		const found = otherWays(hits({ matter: findMatter(badong, 'unpaid-wages') }), 'petition');
		expect(found.map((hit) => hit.code)).toEqual(['LAB-ARB']);
	});
});
