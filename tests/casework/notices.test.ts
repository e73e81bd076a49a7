import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { deliverNotices } from '#casework/deliver-notices.store.server.ts';
import type { Notice } from '#casework/notice.ts';
import { writeNotice } from '#casework/write-notice.ts';
import { deliver } from '#platform/mail.server.ts';
import { filedAlone } from '#procedures.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { filer, procedure, world } from '../support/world.ts';

const w = await world();
const folder = mkdtempSync(join(tmpdir(), 'notices-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (notice: Notice) => writeNotice(notice, 'https://example.org/follow');
const toFolder = () =>
	deliverNotices(w.db, w.context.masterKey, write, (_, message) =>
		deliver({ kind: 'folder', folder }, message)
	);
const secrets = { name: '谭小满', story: '秘密的经过', title: '秘密的标题' };
const wish = (contact: { phone?: string; email?: string }) => ({
	parties: [filer({ name: secrets.name, ...contact })],
	facts: { title: secrets.title, story: secrets.story }
});
const noticesOf = (walk: Walk) =>
	w.db.selectFrom('notices').selectAll().where('case_id', '=', walk.case.id).orderBy('entry').execute();

it('sends one sealed notice for each step that tells the person, and none for the others', async () => {
	for (const { id, notices } of filedAlone.filter((one) => !one.sealed)) {
		const walk = await aCase(w, id, wish({ email: 'filer@example.org' }));
		if (id === 'information-request') {
			await walk.at('replied');
			await walk.does('contest');
		} else {
			if (procedure(id).lifecycle['classify']) await walk.does('classify');
			await walk.at('served');
			await walk.does('rate');
			if (procedure(id).lifecycle['publish']) await walk.does('propose-publication', 'publish');
		}
		const rows = await noticesOf(walk);
		const told = walk.case.timeline.filter((entry) => notices[entry.action] === 'filer');
		expect(rows.map((row) => [row.entry, row.template])).toEqual(
			told.map((entry) => [entry.n, entry.action])
		);
		expect(rows.every((row) => row.channel === 'email' && row.sent_at === null)).toBe(true);
		expect(rows.filter((row) => /example\.org|20\d\d-\d{4}/.test(row.sealed))).toEqual([]);
	}
});

it('writes to a phone where there is no address, and to nobody who left neither or came from an old register', async () => {
	const phone = await aCase(w, 'petition', wish({ phone: '13900002222' }));
	expect((await noticesOf(phone)).map((row) => row.channel)).toEqual(['sms']);
	for (const silent of [
		wish({ phone: '' }),
		{ identity: 'anonymous' as const },
		{ ...wish({}), channel: 'import' as const }
	]) {
		const walk = await aCase(w, 'petition', silent);
		await walk.does('forward');
		expect(await noticesOf(walk)).toEqual([]);
	}
});

it('keeps what a channel did not take, counts the tries, gives up after eight and loses nothing else', async () => {
	const waiting = Number(
		(
			await w.db
				.selectFrom('notices')
				.select(({ fn }) => fn.countAll().as('n'))
				.executeTakeFirstOrThrow()
		).n
	);
	expect(waiting).toBeGreaterThan(6);
	const broken = () => Promise.reject(new Error('the line is dead'));
	const first = await deliverNotices(w.db, w.context.masterKey, write, broken);
	expect(first).toMatchObject({ sent: 0 });
	const tried = await w.db
		.selectFrom('notices')
		.select(['attempts', 'sent_at'])
		.where('attempts', '>', 0)
		.execute();
	expect(tried.length).toBe(first.failed);
	expect(tried.every((row) => row.attempts === 1 && row.sent_at === null)).toBe(true);

	await w.db.updateTable('notices').set({ attempts: 8 }).where('template', '=', 'rate').execute();
	const given = await w.db
		.selectFrom('notices')
		.selectAll()
		.orderBy('created_at')
		.limit(1)
		.executeTakeFirstOrThrow();
	await w.db.updateTable('notices').set({ attempts: 8 }).where('id', '=', given.id).execute();
	expect(await toFolder()).toEqual({ sent: waiting - 1, failed: 0 });
	const open = await w.db.selectFrom('notices').select('id').where('sent_at', 'is', null).execute();
	expect(open).toEqual([{ id: given.id }]);
	expect(await toFolder()).toEqual({ sent: 0, failed: 0 });
	const texts = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => readFileSync(join(folder, name), 'utf8'));
	expect(texts.length).toBe(waiting - 1);
	for (const text of texts) {
		expect(text).toMatch(/20\d\d-\d{4}-\d{4}-\d\d/);
		for (const secret of Object.values(secrets)) expect(text.includes(secret)).toBe(false);
	}
});

it('is never sent twice by workers that run side by side', async () => {
	for (let n = 0; n < 4; n++) await aCase(w, 'message', wish({ phone: '13900003333' }));
	const sent: string[] = [];
	const run = () =>
		deliverNotices(w.db, w.context.masterKey, write, async (_, message) => {
			sent.push(message.id);
		});
	await Promise.all([run(), run(), run()]);
	expect(sent.length).toBe(4);
	expect(new Set(sent).size).toBe(4);
});

it('has words of its own in both languages for every action that tells', () => {
	for (const { id, notices } of filedAlone) {
		for (const action of Object.keys(notices).filter((one) => notices[one] === 'filer')) {
			for (const language of ['zh', 'en']) {
				const notice = {
					to: 'x',
					number: '2026-1',
					procedure: procedure(id).id,
					action,
					language,
					on: '2026-03-02',
					due: null
				};
				const { subject, text, sms } = write(notice);
				expect([subject, text, sms].filter((one) => /\{|undefined/.test(one))).toEqual([]);
				expect(text).toContain('2026-1');
				expect([...sms].length).toBeLessThanOrEqual(language === 'zh' ? 70 : 160);
			}
		}
	}
});
