import { caseKeyOf } from '#casework/parties.queries.server.ts';
import type { Notice } from '#casework/notice.ts';
import type { MasterKey } from '#platform/crypto.server.ts';
import { open } from '#platform/crypto.server.ts';
import type { Message } from '#platform/mail.server.ts';
import type { Db } from '#tables.ts';

const TRIES = 8;

/** Takes a message to its channel; throws when it was not taken. */
export type Carry = (channel: 'email' | 'sms', message: Message) => Promise<void>;

/**
 * Sends what waits in the outbox, oldest first. A row is locked while it is sent, so two workers never send it twice;
 * a failure is counted and tried again at the next run. Gives how many were sent and how many failed.
 */
export async function deliverNotices(
	db: Db,
	masterKey: MasterKey,
	write: (notice: Notice) => { subject: string; text: string; sms: string },
	carry: Carry,
	limit = 200
): Promise<{ sent: number; failed: number }> {
	const count = { sent: 0, failed: 0 };
	while (count.sent + count.failed < limit) {
		const result = await deliverOne(db, masterKey, write, carry);
		if (result === 'none') break;
		count[result] += 1;
		if (result === 'failed' && count.failed > 5) break;
	}
	return count;
}

async function deliverOne(
	db: Db,
	masterKey: MasterKey,
	write: (notice: Notice) => { subject: string; text: string; sms: string },
	carry: Carry
): Promise<'sent' | 'failed' | 'none'> {
	return db.transaction().execute(async (trx) => {
		const row = await trx
			.selectFrom('notices')
			.select(['case_id', 'id', 'channel', 'sealed', 'attempts'])
			.where('sent_at', 'is', null)
			.where('attempts', '<', TRIES)
			.orderBy('attempts')
			.orderBy('created_at')
			.limit(1)
			.forUpdate()
			.skipLocked()
			.executeTakeFirst();
		if (!row) return 'none';
		const mark = trx.updateTable('notices').where('case_id', '=', row.case_id).where('id', '=', row.id);
		try {
			const key = await caseKeyOf(trx, { masterKey }, row.case_id);
			if (key) {
				const notice = open(key, row.sealed, row.case_id, `notices:${row.id}`) as Notice;
				const { subject, text, sms } = write(notice);
				const channel = row.channel === 'sms' ? 'sms' : 'email';
				await carry(channel, { id: row.id, to: notice.to, subject, text: channel === 'sms' ? sms : text });
			}
			await mark.set({ sent_at: new Date() }).execute();
			return 'sent';
		} catch {
			await mark.set({ attempts: row.attempts + 1 }).execute();
			return 'failed';
		}
	});
}
