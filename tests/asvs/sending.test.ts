import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { newWork } from '#platform/work.server.ts';
import { waitToSend } from '#routes/sending.server.ts';
import { wholeDatabase } from '../support/sound.ts';
import { world } from '../support/world.ts';

const w = await world();
const portal = { pool: w.pool, masterKey: w.context.masterKey };
const from = (address: string) =>
	({ locals: { portal }, getClientAddress: () => address }) as unknown as Parameters<typeof waitToSend>[0];
const form = (work = ''): FormData => {
	const posted = new FormData();
	posted.set('work', work);
	return posted;
};
const solved = async (): Promise<string> => {
	const sum = await newWork(portal.masterKey);
	for (let number = 0; ; number++)
		if (createHash('sha256').update(`${sum.salt}${number}`).digest('hex') === sum.challenge)
			return Buffer.from(JSON.stringify({ ...sum, number })).toString('base64');
};

it('S43 S44 holds one address to a limit, wider for a browser that solved a sum, and writes no address anywhere', async () => {
	const net = '203.0.113.5';
	for (let n = 0; n < 60; n++) expect(await waitToSend(from(net), form())).toBe(0);
	expect(await waitToSend(from(net), form())).toBeGreaterThan(0);
	expect(await waitToSend(from('203.0.113.6'), form())).toBe(0);
	const answer = await solved();
	expect(await waitToSend(from(net), form(answer))).toBe(0);
	// The same sum a second time counts as none.
	expect(await waitToSend(from(net), form(answer))).toBeGreaterThan(0);
	for (let n = 0; n < 70; n++) expect(await waitToSend(from('127.0.0.1'), form())).toBe(0);
	const database = await wholeDatabase(w);
	expect(database).not.toContain('203.0.113');
	expect(database).toContain('work-use');
});
