import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { withKeptIndex } from '#casework/keys/index-key.store.server.ts';
import { rotateKeys } from '#casework/keys/rotate.store.server.ts';
import { contactKeyOf, partiesOf } from '#casework/parties.queries.server.ts';
import { queryCodeHash } from '#casework/query-code.server.ts';
import { readMasterKey, unwrapKey, wrapMark } from '#platform/crypto.server.ts';
import { file, world } from '../../support/world.ts';

const w = await world();
const oldText = Buffer.alloc(32, 7).toString('base64');
const newText = randomBytes(32).toString('base64');
const before = await withKeptIndex(w.db, readMasterKey(oldText));
const ids: string[] = [];
for (let n = 0; n < 12; n++) ids.push((await file(w, 'petition')).id);

const phonesUnder = async (masterKey: typeof before) =>
	Promise.all(ids.map(async (id) => (await partiesOf(w.db, { masterKey }, id))[0]?.person.phone));

it('S67 wraps every key anew while both are accepted, goes on after a fall, and needs the old one no more', async () => {
	const during = await withKeptIndex(w.db, readMasterKey(newText, oldText));
	const accepting = await withKeptIndex(w.db, readMasterKey(oldText, newText));
	expect(contactKeyOf({ masterKey: during }, '13900001111')).toBe(
		contactKeyOf({ masterKey: before }, '13900001111')
	);
	// It falls after the first batches: a trigger stands for the fall.
	await w.pool.query(`create function fall() returns trigger language plpgsql as
		$$ begin if new.name = 'index' then raise exception 'fallen'; end if; return new; end $$`);
	await w.pool.query(`create trigger fall before update on kept_keys for each row execute function fall()`);
	await expect(rotateKeys(w.db, during)).rejects.toThrow('fallen');
	expect(await phonesUnder(during)).toEqual(ids.map(() => '13900001111'));
	expect(await phonesUnder(accepting)).toEqual(ids.map(() => '13900001111'));
	await expect(phonesUnder(before)).rejects.toThrow();
	await w.pool.query(`drop trigger fall on kept_keys`);
	// A process that has not changed over yet goes on filing.
	const late = await file(
		{
			...w,
			get context() {
				return { ...w.context, masterKey: accepting };
			}
		} as typeof w,
		'petition'
	);
	ids.push(late.id);
	expect(await rotateKeys(w.db, during)).toEqual({ rewrapped: 2, left: 0 });
	expect(await rotateKeys(w.db, during)).toEqual({ rewrapped: 0, left: 0 });
	const alone = await withKeptIndex(w.db, readMasterKey(newText));
	expect(await phonesUnder(alone)).toEqual(ids.map(() => '13900001111'));
	expect(queryCodeHash({ masterKey: alone }, 'ABCD')).toBe(queryCodeHash({ masterKey: before }, 'ABCD'));
	const rows = await w.db.selectFrom('case_keys').selectAll().execute();
	expect(rows.every((row) => row.wrapped.startsWith(wrapMark(alone)))).toBe(true);
	for (const row of rows) expect(() => unwrapKey(readMasterKey(oldText), row.wrapped, row.case_id)).toThrow();
	await expect(withKeptIndex(w.db, readMasterKey(oldText))).rejects.toThrow();
});
