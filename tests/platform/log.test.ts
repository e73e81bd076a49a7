import { describe, expect, it } from 'vitest';
import { openLog } from '#platform/log.server.ts';

function capture(): {
	log: ReturnType<typeof openLog>;
	lines: () => Record<string, unknown>[];
	raw: () => string;
} {
	const written: string[] = [];
	const log = openLog('info', { write: (line: string) => void written.push(line) });
	return { log, lines: () => written.map((line) => JSON.parse(line)), raw: () => written.join('') };
}

describe('the log', () => {
	it('keeps ids, counts and codes', () => {
		const { log, lines } = capture();
		log.info('case-filed', { caseId: '0199-ab', ms: 12, route: '/file/[kind]' });
		expect(lines()[0]).toMatchObject({
			event: 'case-filed',
			caseId: '0199-ab',
			ms: 12,
			route: '/file/[kind]'
		});
	});

	it('drops fields that may hold a person and values that are no identifiers', () => {
		const { log, raw } = capture();
		log.info('x', {
			name: 'zhang',
			phone: '13800000000',
			caseId: '张三',
			unitId: 'a b',
			accountId: 'a@b.cn'
		});
		expect(raw()).not.toMatch(/zhang|13800000000|张三|a b|a@b/);
	});

	it('logs a fault with its place but without what the database quoted', () => {
		const { log, lines, raw } = capture();
		const error = Object.assign(new Error('invalid input for 张三 13800000000 a@b.cn'), { code: '22P02' });
		log.fault('F-1', new Error('outer', { cause: error }), { route: '/x' });
		expect(raw()).not.toMatch(/张三|13800000000|a@b/);
		expect(lines()[0]).toMatchObject({
			faultId: 'F-1',
			error: { message: 'outer', cause: { code: '22P02' } }
		});
		expect(JSON.stringify(lines()[0])).toContain('log.test.ts');
	});
});
