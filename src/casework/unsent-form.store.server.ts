import { caseKeyOf } from '#casework/parties.queries.server.ts';
import type { Context } from '#casework/context.server.ts';
import type { RawForm } from '#casework/unsent-form.ts';
import { seal } from '#platform/crypto.server.ts';
import type { Db } from '#tables.ts';

type Keys = Pick<Context, 'db' | 'masterKey' | 'now'>;
/** The form of one action on one case, before one officer. */
export type FormAt = { caseId: string; account: string; action: string };

/** What was typed and not sent is kept this long. */
const KEPT_DAYS = 30;

/** Notes that the officer has the form open; colleagues see it for some minutes. */
export async function noteOpen({ db, now }: Keys, at: FormAt): Promise<void> {
	await db
		.insertInto('unsent_forms')
		.values({ ...rowOf(at), seen_at: now, sealed: null, kept_at: null })
		.onConflict((row) => row.columns(['case_id', 'account_id', 'action']).doUpdateSet({ seen_at: now }))
		.execute();
}

/** Keeps what stands in the form, whole or half filled. False where the case has no key any more. */
export async function keepUnsent(keys: Keys, at: FormAt, values: RawForm): Promise<boolean> {
	const key = await caseKeyOf(keys.db, keys, at.caseId);
	if (!key) return false;
	const sealed = seal(key, values, at.caseId, formPart(at));
	const row = { seen_at: keys.now, sealed, kept_at: keys.now };
	await keys.db
		.insertInto('unsent_forms')
		.values({ ...rowOf(at), ...row })
		.onConflict((conflict) => conflict.columns(['case_id', 'account_id', 'action']).doUpdateSet(row))
		.execute();
	return true;
}

/** What was sent or given up is not kept. */
export async function dropUnsent({ db }: Pick<Keys, 'db'>, at: FormAt): Promise<void> {
	await db
		.deleteFrom('unsent_forms')
		.where('case_id', '=', at.caseId)
		.where('account_id', '=', at.account)
		.where('action', '=', at.action)
		.execute();
}

/** Removes forms that nobody has come back to for 30 days, and those that were only looked at, after a day. */
export async function dropOldUnsent(db: Db, now: Date): Promise<void> {
	const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
	await db
		.deleteFrom('unsent_forms')
		.where((row) =>
			row.or([
				row('seen_at', '<', before(KEPT_DAYS)),
				row.and([row('seen_at', '<', before(1)), row('sealed', 'is', null)])
			])
		)
		.execute();
}

const rowOf = (at: FormAt) => ({ case_id: at.caseId, account_id: at.account, action: at.action });

/** Binds the sealed text to its form, so that a row moved to another form does not open there. */
export const formPart = (at: FormAt): string => `unsent_forms:${at.account}:${at.action}`;
