import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { askChange, decideChange } from '#casework/officer-accounts/change-account.store.server.ts';
import { officerAccount } from '#casework/officer-accounts/officer-accounts.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { kindOfEdit, needsSecond, type ChangeKind } from '#people/account-change.ts';
import { putOfficer } from '#people/accounts.store.server.ts';
import { passwordProblem } from '#people/password-rule.server.ts';
import { setPasswordByCode } from '#people/password-codes.store.server.ts';
import { isOwnPassword } from '#people/passwords.store.server.ts';
import { officerRoles } from '#people/roles.ts';
import { signInLimits } from '#people/sign-in-figures.queries.server.ts';
import { sessions } from '#people/sessions.server.ts';
import { world } from '../support/world.ts';

const w = await world();
const put = async (signInName: string, roles: readonly string[]) => ({
	account: await putOfficer(
		w.db,
		{ signInName, name: signInName, unit: 'gov-office', roles, password: 'not for use' },
		w.context.now
	)
});
const [one, two] = [await put('adm-1', ['administrator']), await put('adm-2', ['administrator'])];
const declined = (attempt: Promise<unknown>) =>
	attempt.then(
		() => 'done',
		(refused: unknown) => {
			if (!(refused instanceof Refusal)) throw refused;
			return [refused.because, ...Object.values(refused.problems)].join(' ');
		}
	);
const ask = (account: string | null, kind: ChangeKind, body = {}, by = one) =>
	askChange(w.context, by, { account, kind, body, reason: '工作需要' });
const rolesOf = async (id: string) => (await officerAccount(w.db, id))?.roles;

describe('a change of an account', () => {
	it('that gives rights counts only when another administrator approves it', async () => {
		const { account } = await put('li-1', ['handler']);
		const { id } = await ask(account, 'widen', { unit: 'gov-office', roles: ['handler', 'head'] });
		expect(await rolesOf(account)).toEqual(['handler']);
		expect(await declined(decideChange(w.context, one, id, 'approved'))).toBe('own-asking');
		expect(await rolesOf(account)).toEqual(['handler']);
		await decideChange(w.context, two, id, 'approved');
		expect(await rolesOf(account)).toEqual(['handler', 'head']);
		expect(await declined(decideChange(w.context, two, id, 'refused'))).toBe('decided');
	});

	it('that takes rights counts at once, and ends every session', async () => {
		const { account } = await put('li-2', ['handler', 'head']);
		const limits = await signInLimits(w.db, w.today);
		const session = sessions(w.db, false);
		const who = { kind: 'officer', account, way: 'password', device: 'other/other' } as const;
		const { value } = await session.begin(who, limits, undefined);
		expect(await session.read(value)).not.toBeNull();
		await ask(account, 'narrow', { unit: 'gov-office', roles: ['handler'] });
		expect(await rolesOf(account)).toEqual(['handler']);
		expect(await session.read(value)).toBeNull();
		await ask(account, 'disable');
		expect((await officerAccount(w.db, account))?.disabled_at).not.toBeNull();
	});

	it('of an administrator’s own account is decided by others', async () => {
		const { id } = await ask(two.account, 'widen', {
			unit: 'gov-office',
			roles: ['administrator', 'security']
		});
		expect(await declined(decideChange(w.context, two, id, 'approved'))).toBe('own-account');
		expect(await rolesOf(two.account)).toEqual(['administrator']);
		await decideChange(w.context, two, id, 'refused');
	});

	it('is held by the database itself: no approval by the asker, no second decision, no removal', async () => {
		const { account } = await put('li-3', ['handler']);
		const { id } = await ask(account, 'enable').catch(() => ask(account, 'password'));
		const self = { decision: 'approved', decided_by: one.account, decided_at: w.context.now } as const;
		const update = (set: object) =>
			w.db.updateTable('account_changes').set(set).where('id', '=', id).execute();
		await expect(update(self)).rejects.toThrow(/account_changes/);
		await expect(update({ ...self, decision: 'at-once' })).rejects.toThrow(/account_changes/);
		await decideChange(w.context, two, id, 'refused');
		await expect(update({ ...self, decided_by: two.account })).rejects.toThrow(/not changed/);
		await expect(w.db.deleteFrom('account_changes').where('id', '=', id).execute()).rejects.toThrow(
			/not changed/
		);
	});

	it('never leaves the portal without an administrator', async () => {
		const alone = await world();
		const only = await putOfficer(
			alone.db,
			{
				signInName: 'adm',
				name: 'adm',
				unit: 'gov-office',
				roles: ['administrator'],
				password: 'not for use'
			},
			alone.context.now
		);
		const asked = { account: only, kind: 'disable', body: {}, reason: '离职' } as const;
		expect(await declined(askChange(alone.context, { account: only }, asked))).toBe('check-input last');
	});

	it('enters the register when it is asked for and when it is decided', async () => {
		const { account } = await put('li-4', ['handler']);
		const { id } = await ask(account, 'second-factor');
		await decideChange(w.context, two, id, 'approved');
		const entries = await w.db
			.selectFrom('register_entries')
			.select(['kind', 'n'])
			.where('subject', '=', id)
			.orderBy('n')
			.execute();
		expect(entries).toEqual([
			{ kind: 'officer-change', n: 1 },
			{ kind: 'officer-change', n: 2 }
		]);
	});
});

describe('a new password', () => {
	const password = '江边的灯每天晚上都亮着呢';

	it('is set with both halves, once, and by neither half alone', async () => {
		const body = { signInName: 'new-1', name: '新同志', unit: 'justice', roles: ['handler'] };
		const asked = await ask(null, 'add', body);
		const decided = await decideChange(w.context, two, asked.id, 'approved');
		const [a, b] = [asked.half ?? '', decided.half ?? ''];
		const set = (halves: readonly [string, string], name = 'NEW-1') =>
			setPasswordByCode(w.db, w.context.masterKey, { name, halves, password }, w.context.now);
		expect(a).not.toBe(b);
		for (const wrong of [
			[a, a],
			[b, b],
			[a, ''],
			['', b],
			[a, 'ABCDEFGH']
		] as const)
			expect(await set(wrong)).toBe(false);
		expect(await set([a, b], 'adm-1')).toBe(false);
		expect(await set([b, a])).toBe(true);
		expect(await set([a, b])).toBe(false);
		const row = await w.db
			.selectFrom('accounts')
			.select('id')
			.where('sign_in_name', '=', 'new-1')
			.executeTakeFirst();
		expect(await isOwnPassword(w.db, row?.id ?? '', password)).toBe(true);
	});

	it('comes in time, and the old one ends when the reset is approved', async () => {
		const { account } = await put('li-5', ['handler']);
		const asked = await ask(account, 'password');
		expect(await isOwnPassword(w.db, account, 'not for use')).toBe(true);
		const { half } = await decideChange(w.context, two, asked.id, 'approved');
		expect(await isOwnPassword(w.db, account, 'not for use')).toBe(false);
		const given = { name: 'li-5', halves: [asked.half ?? '', half ?? ''] as const, password };
		const late = new Date(w.context.now.getTime() + 72 * 3_600_000);
		expect(await setPasswordByCode(w.db, w.context.masterKey, given, late)).toBe(false);
		expect(await setPasswordByCode(w.db, w.context.masterKey, given, w.context.now)).toBe(true);
	});

	it('is long enough, said twice alike, and is not the name', () => {
		expect(passwordProblem(password, password, 'li-5')).toBeNull();
		expect(passwordProblem('too short', 'too short', 'li-5')).toBe('short');
		expect(passwordProblem('aaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaa', 'li-5')).toBe('simple');
		expect(passwordProblem('the li-5 password', 'the li-5 password', 'li-5')).toBe('name');
		expect(passwordProblem(password, `${password}。`, 'li-5')).toBe('again');
		// What is tried first: passwords of every list, words of the place, walks over the keyboard.
		for (const known of [
			'password1234',
			'qwertyuiop123',
			'badong123456',
			'xinfangju2026',
			'1q2w3e4r5t6y',
			'422823123456'
		])
			expect([known, passwordProblem(known, known, 'li-5')]).toEqual([known, 'simple']);
		for (const good of ['horse river lamp nine', 'kT9-vm2q-Xw7p', '清江水绕白云山边'.repeat(2)])
			expect([good, passwordProblem(good, good, 'li-5')]).toEqual([good, null]);
	});
});

it('takes an edit for narrowing only when it adds nothing', () => {
	const roles = fc.uniqueArray(fc.constantFrom(...officerRoles));
	const rights = fc.record({ unit: fc.constantFrom('justice', 'finance'), roles });
	fc.assert(
		fc.property(rights, rights, (before, after) => {
			const more = after.roles.some((role) => !before.roles.includes(role)) || after.unit !== before.unit;
			expect(needsSecond(kindOfEdit(before, after))).toBe(more);
		})
	);
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
