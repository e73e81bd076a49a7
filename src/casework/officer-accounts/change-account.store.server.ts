import { randomUUID } from 'node:crypto';
import type { Context } from '#casework/context.server.ts';
import { applyChange } from '#casework/officer-accounts/apply-change.store.server.ts';
import { changeProblems } from '#casework/officer-accounts/change-problems.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { givesHalves, needsSecond, type ChangeBody, type ChangeKind } from '#people/account-change.ts';
import { newHalf } from '#people/password-codes.store.server.ts';
import { registerRows } from '#register/rows.store.server.ts';

/** Who asks and decides: an administrator, by account. */
type Administrator = { account: string };
export type Asked = { account: string | null; kind: ChangeKind; body: ChangeBody; reason: string };
type Done = { id: string; half: string | null };

/**
 * Asks for a change of an officer's account. What takes rights away counts at once; what gives rights, or resets how
 * somebody signs in, waits for a second administrator. Where a password will be set, the asker gets half of its code.
 */
export async function askChange(context: Context, by: Administrator, asked: Asked): Promise<Done> {
	return context.db.transaction().execute(async (trx) => {
		const problems = await changeProblems(trx, context.county, asked);
		if (Object.keys(problems).length > 0) throw new Refusal('check-input', problems);
		const own = givesHalves(asked.kind) ? newHalf(context.masterKey) : null;
		const at = context.now;
		const atOnce = !needsSecond(asked.kind);
		const row = {
			id: randomUUID(),
			account_id: asked.account,
			kind: asked.kind,
			body: JSON.stringify(asked.body),
			reason: asked.reason.trim(),
			half_hash: own?.hash ?? null,
			asked_by: by.account,
			asked_at: at,
			decision: atOnce ? ('at-once' as const) : null,
			decided_by: null,
			decided_at: atOnce ? at : null
		};
		await trx.insertInto('account_changes').values(row).execute();
		await registerRows(trx, 'officer-change', row.id);
		if (atOnce) await applyChange(trx, { ...asked, id: row.id, first: null, second: null }, at);
		return { id: row.id, half: own?.half ?? null };
	});
}

/** Decides what another asked for. Nobody decides their own asking, nor about their own account. */
export async function decideChange(
	context: Context,
	by: Administrator,
	id: string,
	decision: 'approved' | 'refused'
): Promise<Done> {
	return context.db.transaction().execute(async (trx) => {
		const row = await trx
			.selectFrom('account_changes')
			.selectAll()
			.where('id', '=', id)
			.forUpdate()
			.executeTakeFirst();
		if (!row) throw new Refusal('not-found');
		if (row.decision !== null) throw new Refusal('decided');
		if (decision === 'approved' && row.asked_by === by.account) throw new Refusal('own-asking');
		if (decision === 'approved' && row.account_id === by.account) throw new Refusal('own-account');
		const asked = {
			account: row.account_id,
			kind: row.kind,
			body: row.body as ChangeBody,
			reason: row.reason
		};
		const own = decision === 'approved' && givesHalves(row.kind) ? newHalf(context.masterKey) : null;
		let account = row.account_id;
		if (decision === 'approved') {
			const problems = await changeProblems(trx, context.county, asked, id);
			if (Object.keys(problems).length > 0) throw new Refusal('no-longer-fits', problems);
			const halves = { first: row.half_hash, second: own?.hash ?? null };
			account = await applyChange(trx, { ...asked, id, ...halves }, context.now);
		}
		const decided = { decision, decided_by: by.account, decided_at: context.now, account_id: account };
		await trx.updateTable('account_changes').set(decided).where('id', '=', id).execute();
		await registerRows(trx, 'officer-change', id);
		return { id, half: own?.half ?? null };
	});
}
