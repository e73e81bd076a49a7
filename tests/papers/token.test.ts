import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperKinds } from '#papers/kind.ts';
import { missing } from '#papers/paper.ts';
import { paperToken, readPaperToken } from '#papers/token.server.ts';
import { readMasterKey } from '#platform/crypto.server.ts';

const key = readMasterKey(Buffer.alloc(32, 7).toString('base64'));
const other = readMasterKey(Buffer.alloc(32, 8).toString('base64'));
const of = {
	kind: 'opinion',
	unit: 'gov-office',
	day: '2026-03-02',
	caseNumber: '2026-4831-5072-19',
	entry: 5
} as const;

describe('the token of a paper', () => {
	it('says kind, unit and day, and hides the middle of the number', () => {
		expect(readPaperToken(key, paperToken(key, of))).toEqual({
			kind: 'opinion',
			unit: 'gov-office',
			day: '2026-03-02',
			maskedNumber: '2026-****-****-19'
		});
		expect(paperToken(key, of)).not.toMatch(/4831|5072/);
	});

	it('fails when one character is changed', () => {
		const token = paperToken(key, of);
		fc.assert(
			fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abcXYZ019.-_'), (at, letter) => {
				fc.pre(token[at] !== letter);
				expect(readPaperToken(key, token.slice(0, at) + letter + token.slice(at + 1))).toBeNull();
			})
		);
	});

	it('fails when it is cut, empty, of another key, or anything else', () => {
		expect(readPaperToken(other, paperToken(key, of))).toBeNull();
		expect(readPaperToken(key, paperToken(key, of).slice(0, -1))).toBeNull();
		expect(readPaperToken(key, '')).toBeNull();
		fc.assert(fc.property(fc.string(), (text) => readPaperToken(key, text) === null));
	});

	it('differs for each paper of a case', () => {
		expect(paperToken(key, of)).not.toBe(paperToken(key, { ...of, entry: 6 }));
	});
});

describe('a paper that lacks something', () => {
	it('is told what it lacks, whatever its kind', () => {
		const head = {
			number: '1',
			issuer: '1',
			addressee: ' ',
			caseNumber: '1',
			issuedOn: '1',
			signatory: '1',
			contact: '1',
			delivery: '1'
		};
		for (const kind of paperKinds) {
			expect(missing(kind, head, {})).toContain('addressee');
			expect(missing(kind, head, {}).length).toBeGreaterThan(3);
		}
		expect(missing('opinion', head, { claims: '写了' })).toContain('remedy');
	});
});
