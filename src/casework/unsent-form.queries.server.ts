import type { Context } from '#casework/context.server.ts';
import type { RawForm } from '#casework/unsent-form.ts';
import { formPart, type FormAt } from '#casework/unsent-form.store.server.ts';
import { caseKeyOf } from '#casework/parties.queries.server.ts';
import { open } from '#platform/crypto.server.ts';
import type { Db } from '#tables.ts';

/** A colleague who has a form of this case open counts as there for so long after the last sign. */
const THERE_MINUTES = 10;

export type UnsentForm = { values: RawForm; at: Date };

/** What this officer typed here before and has not sent. */
export async function unsentForm(
	context: Pick<Context, 'db' | 'masterKey'>,
	at: FormAt
): Promise<UnsentForm | null> {
	const row = await context.db
		.selectFrom('unsent_forms')
		.select(['sealed', 'kept_at'])
		.where('case_id', '=', at.caseId)
		.where('account_id', '=', at.account)
		.where('action', '=', at.action)
		.executeTakeFirst();
	if (!row?.sealed || !row.kept_at) return null;
	const key = await caseKeyOf(context.db, context, at.caseId);
	return key && { values: open(key, row.sealed, at.caseId, formPart(at)) as RawForm, at: row.kept_at };
}

export type Colleague = { name: string; action: string; minutes: number; writing: boolean };

/** Who else has a form of this case open now, the latest first. */
export async function colleaguesAt(db: Db, caseId: string, account: string, now: Date): Promise<Colleague[]> {
	const rows = await db
		.selectFrom('unsent_forms')
		.innerJoin('accounts', 'accounts.id', 'account_id')
		.select(['name', 'action', 'seen_at', 'kept_at'])
		.where('case_id', '=', caseId)
		.where('account_id', '!=', account)
		.where('seen_at', '>', new Date(now.getTime() - THERE_MINUTES * 60_000))
		.orderBy('seen_at', 'desc')
		.execute();
	return rows.map((row) => ({
		name: row.name,
		action: row.action,
		minutes: Math.max(0, Math.floor((now.getTime() - row.seen_at.getTime()) / 60_000)),
		writing: row.kept_at !== null
	}));
}
