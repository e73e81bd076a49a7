import { expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { holdingsOf } from '#casework/own-data/holdings.server.ts';
import { readRequest } from '#casework/own-data/read-request.ts';
import { openRequests, requestsOf } from '#casework/own-data/requests.queries.server.ts';
import { answerOwnData, askOwnData } from '#casework/own-data/requests.store.server.ts';
import { contactKeyOf, filerOf } from '#casework/parties.queries.server.ts';
import { casesOfContact, holdsCase } from '#casework/resident-cases.queries.server.ts';
import { destroy } from '#casework/retention/destroy.store.server.ts';
import { endResident, residentAccount } from '#people/resident-account.store.server.ts';
import { wholeDatabase } from '../../support/sound.ts';
import { aCase } from '../../support/walk.ts';
import { accusedUnit, filer, procedure, refusal, world } from '../../support/world.ts';

const w = await world();
const asks = (id: string, form: Record<string, string>) => {
	const read = readRequest((name) => form[name] ?? '');
	if ('problems' in read) throw new Error(JSON.stringify(read.problems));
	return askOwnData(w.context, { id }, read.asked);
};
const newest = async (id: string) => {
	const [row] = await requestsOf(w.db, w.context, id);
	if (!row) throw new Error('no request');
	return row;
};
const archivist = async (tag: string) => w.officer('petitions', 'archivist' as 'head', tag);

it('reads a request as it was typed, and says what is wrong at its field', () => {
	const read = (form: Record<string, string>) => readRequest((name) => form[name] ?? '');
	expect(read({})).toEqual({ problems: { kind: 'choose-one' } });
	expect(read({ kind: 'correct' })).toEqual({ problems: { name: 'nothing-to-correct' } });
	expect(read({ kind: 'correct', phone: '12', email: 'a' })).toEqual({
		problems: { phone: 'not-a-phone', email: 'not-an-email' }
	});
	expect(read({ kind: 'explain' })).toEqual({ problems: { words: 'missing' } });
	expect(read({ kind: 'delete', words: '长'.repeat(2_001) })).toEqual({ problems: { words: 'too-long' } });
	expect(read({ kind: 'correct', phone: '１３９-1234 5678', words: ' 换号 ' })).toEqual({
		asked: { kind: 'correct', words: '换号', changes: { phone: '13912345678' } }
	});
});

it('PI-RIGHTS shows what is held, by what notice and how long, to the person alone', async () => {
	const walk = await aCase(w, 'petition', {
		parties: [filer({ name: '田金花', email: 'tian@example.org' })]
	});
	const held = await holdingsOf(w.context, walk.case);
	expect(held.persons.map((one) => one.person.name)).toEqual(['田金花']);
	expect(held.kept).toMatchObject({ years: 10, until: null });
	await walk.at('served');
	expect((await holdingsOf(w.context, walk.case)).notices.length).toBeGreaterThan(0);
});

it('PI-RIGHTS takes one request of a kind at a time, due after fifteen working days, its words sealed', async () => {
	const walk = await aCase(w, 'petition');
	await asks(walk.case.id, { kind: 'explain', words: '金丝雀：为什么给了住建局' });
	expect(await refusal(asks(walk.case.id, { kind: 'explain', words: '再问' }))).toBe('already-asked');
	const row = await newest(walk.case.id);
	expect([row.asked_on, row.due_on, row.asked?.words]).toEqual([
		'2026-03-02',
		'2026-03-23',
		'金丝雀：为什么给了住建局'
	]);
	expect(await wholeDatabase(w)).not.toContain('金丝雀：为什么');
});

it('PI21 art. 50 refuses only with a reason, once, by whoever may see the case', async () => {
	const walk = await aCase(w, 'petition', { accused: [accusedUnit('housing')] });
	await asks(walk.case.id, { kind: 'explain', words: '请说明' });
	const { id } = await newest(walk.case.id);
	const dispatcher = await w.officer('petitions', 'dispatcher');
	const seen = async (unit: string) =>
		(await openRequests(w.db, await w.officer(unit, 'head'), w.county)).map((row) => row.id);
	expect(await seen('petitions')).toContain(id);
	expect(await seen('housing')).not.toContain(id);
	const answer = (outcome: 'done' | 'refused', words: string) =>
		refusal(answerOwnData(w.context, dispatcher, walk.case, id, { outcome, words }));
	expect(await answer('refused', ' ')).toBe('reason-missing');
	expect(await answer('refused', '没有给过住建局。')).toBe('done');
	expect(await answer('done', '再答')).toBe('answered-already');
	const row = await newest(walk.case.id);
	expect([row.outcome, row.answer]).toEqual(['refused', '没有给过住建局。']);
	const notice = await w.db
		.selectFrom('notices')
		.select('template')
		.where('case_id', '=', walk.case.id)
		.where('template', '=', 'own-data')
		.execute();
	expect(notice).toHaveLength(1);
	await expect(
		w.db.updateTable('data_requests').set({ outcome: 'done' }).where('id', '=', id).execute()
	).rejects.toMatchObject({ code: '23000' });
	await expect(w.db.deleteFrom('data_requests').execute()).rejects.toMatchObject({ code: '23000' });
});

it('PI21 art. 46 corrects the person: the new telephone finds the case, the old no more', async () => {
	const walk = await aCase(w, 'petition', { parties: [filer({ phone: '13900002222' })] });
	await asks(walk.case.id, { kind: 'correct', phone: '13900003333', name: '向秀莲' });
	const dispatcher = await w.officer('petitions', 'dispatcher');
	const { id } = await newest(walk.case.id);
	await answerOwnData(w.context, dispatcher, walk.case, id, { outcome: 'done', words: '' });
	expect(await filerOf(w.db, w.context, walk.case.id)).toMatchObject({
		name: '向秀莲',
		phone: '13900003333'
	});
	const holds = (phone: string) => holdsCase(w.db, contactKeyOf(w.context, phone), walk.case.id);
	expect([await holds('13900002222'), await holds('13900003333')]).toEqual([false, true]);
});

it('PI21 art. 47 erases by two: one agrees, an archivist destroys, and the request is met', async () => {
	const walk = await aCase(w, 'petition', { parties: [filer({ phone: '13900004444' })] });
	await asks(walk.case.id, { kind: 'delete' });
	const dispatcher = await w.officer('petitions', 'dispatcher');
	const { id } = await newest(walk.case.id);
	const agree = () => answerOwnData(w.context, dispatcher, walk.case, id, { outcome: 'done', words: '' });
	expect(await refusal(agree())).toBe('open');
	await walk.at('served');
	await w.db.updateTable('cases').set({ open: false }).where('id', '=', walk.case.id).execute();
	expect(await agree()).toBe('agreed');
	expect(await refusal(agree())).toBe('answered-already');
	const erase = (officer: Awaited<ReturnType<typeof archivist>>) =>
		destroy(w.context, procedure('petition'), officer, walk.case.id, 'identity');
	await erase(await archivist('second'));
	expect(await casesOfContact(w.db, contactKeyOf(w.context, '13900004444'))).toEqual([]);
	const row = await newest(walk.case.id);
	expect([row.outcome, row.asked]).toEqual(['done', null]);
	expect(await refusal(asks(walk.case.id, { kind: 'explain', words: '还有什么' }))).toBe('nothing-held');
});

it('keeps an outcome in public until it was taken down before it says so', async () => {
	const walk = await aCase(w, 'petition');
	await walk.at('served');
	await walk.does('propose-publication', 'publish');
	await asks(walk.case.id, { kind: 'withdraw' });
	const dispatcher = await w.officer('petitions', 'dispatcher');
	const { id } = await newest(walk.case.id);
	const answer = () =>
		refusal(answerOwnData(w.context, dispatcher, walk.case, id, { outcome: 'done', words: '' }));
	expect(await answer()).toBe('still-public');
	await walk.does('withdraw-publication');
	expect(await answer()).toBe('done');
});

it('ends an account with its sessions and nothing else', async () => {
	const key = contactKeyOf(w.context, '13900005555');
	const walk = await aCase(w, 'message', { parties: [filer({ phone: '13900005555' })] });
	const account = await residentAccount(w.db, key, w.context.now);
	await endResident(w.db, account);
	expect(await w.db.selectFrom('accounts').select('id').where('id', '=', account).execute()).toEqual([]);
	expect(await holdsCase(w.db, key, walk.case.id)).toBe(true);
	const officer = await w.officer('petitions', 'head');
	await endResident(w.db, officer.account);
	expect(
		await w.db.selectFrom('accounts').select('id').where('id', '=', officer.account).execute()
	).toHaveLength(1);
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
