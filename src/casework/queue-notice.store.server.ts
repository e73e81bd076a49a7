import { randomUUID } from 'node:crypto';
import type { Case, Entry } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import type { Deadline } from '#casework/deadlines.ts';
import { remedyText } from '#casework/silence-words.ts';
import { nextDue } from '#casework/deadlines.ts';
import { caseKeyOf, filerOf } from '#casework/parties.queries.server.ts';
import type { Notice } from '#casework/notice.ts';
import type { Procedure } from '#casework/procedure.ts';

import { seal } from '#platform/crypto.server.ts';
import type { Trx } from '#tables.ts';

/** Puts a notice of this step into the outbox, in the door's transaction: told or not moved, never one without the other. */
export async function queueNotice(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	on: Case,
	entry: Entry,
	deadlines: readonly Deadline[]
): Promise<void> {
	if (procedure.notices[entry.action] !== 'filer' || on.channel === 'import') return;
	const filer = await filerOf(trx, context, on.id);
	const to = filer?.email || filer?.phone;
	if (!filer || !to) return;
	const notice: Notice = {
		to,
		number: on.number,
		procedure: on.procedure,
		action: entry.action,
		language: on.language,
		on: entry.on,
		due: nextDue(deadlines)?.due ?? null,
		...(entry.action === 'period-passed' ? { remedy: remedyText(entry, context.county, on.language) } : {})
	};
	const key = await caseKeyOf(trx, context, on.id);
	if (!key) return;
	const id = randomUUID();
	await trx
		.insertInto('notices')
		.values({
			case_id: on.id,
			id,
			entry: entry.n,
			template: entry.action,
			channel: filer.email ? 'email' : 'sms',
			sealed: seal(key, notice, on.id, `notices:${id}`),
			created_at: context.now,
			sent_at: null
		})
		.execute();
}
