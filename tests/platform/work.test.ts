import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readMasterKey } from '#platform/crypto.server.ts';
import { openRateLimit } from '#platform/rate-limit.server.ts';
import { isWorkDone, newWork, usesRule } from '#platform/work.server.ts';

const master = readMasterKey(Buffer.alloc(32, 3).toString('base64'));
const other = readMasterKey(Buffer.alloc(32, 4).toString('base64'));

type Sum = Awaited<ReturnType<typeof newWork>>;

/** What the page's script does, with a hash of the server's. */
function solved(sum: Sum, more: object = {}): string {
	for (let number = 0; number <= (sum.maxnumber ?? 0); number++) {
		const hash = createHash('sha256').update(`${sum.salt}${number}`).digest('hex');
		if (hash === sum.challenge)
			return Buffer.from(JSON.stringify({ ...sum, number, ...more })).toString('base64');
	}
	throw new Error('no answer');
}

const uses = await openRateLimit(undefined, usesRule);

it('S44 takes a solved sum once, and no more', async () => {
	const answer = solved(await newWork(master));
	expect(await isWorkDone(master, uses, answer)).toBe(true);
	expect(await isWorkDone(master, uses, answer)).toBe(false);
});

it('S44 signs every part: end, sum and answer cannot be changed, nor taken from elsewhere', async () => {
	const late = await newWork(master, new Date(Date.now() - 3_600_000));
	expect(await isWorkDone(master, uses, solved(late))).toBe(false);
	const later = late.salt.replace(/expires=\d+/, `expires=${Math.floor(Date.now() / 1000) + 600}`);
	expect(await isWorkDone(master, uses, solved(late, { salt: later }))).toBe(false);
	const endless = late.salt.replace(/\?.*$/, '?');
	expect(await isWorkDone(master, uses, solved(late, { salt: endless }))).toBe(false);
	const sum = await newWork(master);
	expect(await isWorkDone(other, uses, solved(sum))).toBe(false);
	expect(await isWorkDone(master, uses, solved(sum, { number: -1 }))).toBe(false);
	expect(await isWorkDone(master, uses, solved(sum, { algorithm: 'SHA-1' }))).toBe(false);
});

it('takes no text that is no answer', async () => {
	for (const text of ['', 'x', '{}', 'bnVsbA==', 'W10=', 'eyJzYWx0IjoxfQ==', 'A'.repeat(5_000)])
		expect(await isWorkDone(master, uses, text)).toBe(false);
});
