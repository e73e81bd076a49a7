import { sql } from 'kysely';
import { isSignInName, type ChangeBody, type ChangeKind } from '#people/account-change.ts';
import { isOfficerRole } from '#people/roles.ts';
import type { Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

type Asked = { account: string | null; kind: ChangeKind; body: ChangeBody; reason: string };

/** What stands against a change, by field; `self` is the change that is being decided. */
export async function changeProblems(
	trx: Trx,
	county: County,
	asked: Asked,
	self?: string
): Promise<Record<string, string>> {
	const { kind, body } = asked;
	const problems: Record<string, string> = {};
	if (asked.reason.trim() === '') problems['reason'] = 'missing';
	if (kind === 'add') Object.assign(problems, await newProblems(trx, body));
	if (kind === 'add' || kind === 'widen' || kind === 'narrow') {
		if (body.unit !== undefined && !county.units.some((one) => one.id === body.unit))
			problems['unit'] = 'unknown';
		if (body.unit === undefined && kind !== 'narrow') problems['unit'] = 'unknown';
		if (!body.roles || body.roles.length === 0 || !body.roles.every(isOfficerRole))
			problems['roles'] = 'none';
	}
	if (asked.account === null) return problems;
	const account = await trx
		.selectFrom('accounts')
		.select(['roles', 'disabled_at'])
		.where('id', '=', asked.account)
		.where('kind', '=', 'officer')
		.forUpdate()
		.executeTakeFirst();
	if (!account) return { reason: 'not-found' };
	const waiting = await trx
		.selectFrom('account_changes')
		.select('id')
		.where('account_id', '=', asked.account)
		.where('kind', '=', kind)
		.where('decision', 'is', null)
		.execute();
	if (waiting.some((one) => one.id !== self)) problems['kind'] = 'waiting';
	if (kind === 'disable' && account.disabled_at !== null) problems['kind'] = 'already';
	if (kind === 'enable' && account.disabled_at === null) problems['kind'] = 'already';
	const leaves =
		account.roles.includes('administrator') &&
		account.disabled_at === null &&
		(kind === 'disable' ||
			((kind === 'narrow' || kind === 'widen') && !body.roles?.includes('administrator')));
	if (leaves && (await otherAdministrators(trx, asked.account)) === 0) problems['kind'] = 'last';
	return problems;
}

async function newProblems(trx: Trx, body: ChangeBody): Promise<Record<string, string>> {
	const name = body.signInName ?? '';
	const taken = await trx
		.selectFrom('accounts')
		.select('id')
		.where(sql<string>`lower(sign_in_name)`, '=', name)
		.executeTakeFirst();
	return {
		...((body.name ?? '').trim() === '' ? { name: 'missing' } : {}),
		...(isSignInName(name) ? {} : { signInName: 'letters' }),
		...(taken ? { signInName: 'taken' } : {})
	};
}

async function otherAdministrators(trx: Trx, but: string): Promise<number> {
	const rows = await trx
		.selectFrom('accounts')
		.select('id')
		.where('kind', '=', 'officer')
		.where('disabled_at', 'is', null)
		.where(sql<boolean>`'administrator' = any(roles)`)
		.where('id', '!=', but)
		.execute();
	return rows.length;
}
