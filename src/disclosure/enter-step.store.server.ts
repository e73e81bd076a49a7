import type { Actor, Details } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { releaseText } from '#disclosure/release-text.ts';
import { register } from '#register/register.store.server.ts';
import type { Trx } from '#tables.ts';

/** Enters a step: into the timeline of the disclosure, and with its text into the register. Gives its number. */
export async function enterStep(
	trx: Trx,
	context: Context,
	on: { id: string; version: number; entries: number },
	action: string,
	actor: Actor,
	details: Details
): Promise<number> {
	const officer = actor.kind === 'officer' ? actor : null;
	const n = on.entries + 1;
	const entry = {
		action,
		version: on.version,
		by_account: officer?.account ?? null,
		by_unit: officer?.unit ?? null,
		on_day: todayOf(context)
	};
	await trx
		.insertInto('disclosure_entries')
		.values({ ...entry, disclosure_id: on.id, n, at: context.now, details: JSON.stringify(details) })
		.execute();
	await trx.updateTable('disclosures').set({ entries: n }).where('id', '=', on.id).execute();
	const version = await trx
		.selectFrom('disclosure_versions')
		.select('body')
		.where('disclosure_id', '=', on.id)
		.where('n', '=', on.version)
		.executeTakeFirst();
	const text = releaseText({ ...entry, id: on.id, n, at: context.now, details, body: version?.body });
	await register(trx, { kind: 'disclosure', subject: on.id, n }, text);
	return n;
}
