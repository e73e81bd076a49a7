import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Case, Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { archiveOf } from '#casework/retention/archive.server.ts';
import { proposalOf, type Proposal } from '#casework/retention/retention.queries.server.ts';
import { giveUpFiles } from '#casework/unowned-files.store.server.ts';
import type { Files } from '#platform/files.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import { takeDown } from '#casework/outward.store.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

type Scope = 'file' | 'identity';

/** Writes the archive package of a file that is due. Without it nothing can be destroyed (INV-64). */
export async function packFile(
	context: Context,
	files: Files,
	officer: Officer,
	caseId: string,
	readMe: string
): Promise<string> {
	const proposal = await proposalOf(context.db, officer, context.county, caseId, 'file');
	const on = proposal && (await loadCase(context.db, caseId));
	if (!on) throw new Refusal('no-such-case');
	const bytes = await archiveOf(context, files, on, readMe);
	const hash = sha256(bytes);
	await context.db
		.updateTable('retentions')
		.set({ package_key: await files.put(bytes), package_hash: hash, packed_by: officer.account })
		.where('case_id', '=', caseId)
		.where('scope', '=', 'file')
		.execute();
	return hash;
}

/**
 * Destroys what was proposed, by another person than who proposed or packed it. The tombstone comes first: the database
 * lets the words of entries and papers go only where one stands. What remains is number, days and what figures count.
 */
export async function destroy(
	context: Context,
	procedure: Procedure,
	officer: Officer,
	caseId: string,
	scope: Scope
): Promise<void> {
	await context.db.transaction().execute(async (trx) => {
		const on = await loadCase(trx, caseId, 'lock');
		const proposal = await proposalOf(trx, officer, context.county, caseId, scope);
		if (!on || !proposal || on.sealed) throw new Refusal('no-such-case');
		refuseUnless(proposal, officer, todayOf(context));
		const stone = {
			case_id: caseId,
			scope,
			number: on.number,
			procedure: on.procedure,
			received_on: on.receivedOn,
			closed_on: proposal.closed_on,
			destroyed_on: todayOf(context),
			ground: proposal.ground,
			package_hash: proposal.package_hash,
			proposed_by: proposal.proposed_by ?? proposal.packed_by,
			destroyed_by: officer.account
		};
		await trx.insertInto('tombstones').values(stone).execute();
		await registerRows(trx, 'destruction', `${caseId}/${scope}`);
		await destroyIdentity(trx, caseId);
		await endRequests(trx, caseId, officer, context.now);
		if (scope === 'file') await destroyWords(trx, procedure, on, todayOf(context));
		else if (on.published) await takeDown(trx, caseId, todayOf(context));
		await registerRows(trx, 'filing', caseId);
	});
}

function refuseUnless(proposal: Proposal, officer: Officer, today: string): void {
	if (proposal.open) throw new Refusal('open');
	if (proposal.due_on > today) throw new Refusal('not-due');
	if (proposal.held) throw new Refusal('held');
	if (proposal.scope === 'file' && proposal.package_hash === null) throw new Refusal('no-package');
	if ([proposal.proposed_by, proposal.packed_by].includes(officer.account))
		throw new Refusal('another-person');
}

/** Without its key nothing of the person can be read again, not even from a copy of the rows. */
async function destroyIdentity(trx: Trx, caseId: string): Promise<void> {
	for (const table of ['case_keys', 'parties', 'contact_keys', 'notices', 'unsent_forms'] as const) {
		await trx.deleteFrom(table).where('case_id', '=', caseId).execute();
	}
	// How many joined stays; by what contact, not.
	const signers = await trx
		.updateTable('co_signers')
		.set({ contact_key: sql`gen_random_uuid()::text` })
		.where('case_id', '=', caseId)
		.returning('n')
		.execute();
	await registerRows(trx, 'co-signature', ...signers.map((one) => `${caseId}/${one.n}`));
}

/** What a person asked about the own data is met once nothing of the person is left. */
async function endRequests(trx: Trx, caseId: string, officer: Officer, now: Date): Promise<void> {
	await trx
		.updateTable('data_requests')
		.set({ outcome: 'done', decided_at: now, decided_by: officer.account })
		.where('case_id', '=', caseId)
		.where('outcome', 'is', null)
		.execute();
}

async function destroyWords(trx: Trx, procedure: Procedure, on: Case, today: string): Promise<void> {
	const gone = await trx
		.deleteFrom('case_files')
		.where('case_id', '=', on.id)
		.returning(['id', 'storage_key', 'thumbnail_key'])
		.execute();
	await registerRows(trx, 'case-file', ...gone.map((one) => one.id));
	await giveUpFiles(
		trx,
		gone.flatMap((one) => [one.storage_key, one.thumbnail_key])
	);
	for (const table of ['accused', 'routing_examples'] as const) {
		await trx.deleteFrom(table).where('case_id', '=', on.id).execute();
	}
	await trx
		.updateTable('cases')
		.set({
			title: '',
			facts: '{}',
			finding: null,
			village: null,
			handler: null,
			code_hash: randomBytes(32).toString('base64url'),
			destroyed_on: today
		})
		.where('id', '=', on.id)
		.execute();
	for (const entry of on.timeline) {
		await trx
			.updateTable('timeline')
			.set({ details: JSON.stringify(withoutWords(procedure, entry)), by_account: null })
			.where('case_id', '=', on.id)
			.where('n', '=', entry.n)
			.execute();
	}
	await trx
		.updateTable('papers')
		.set({
			body: '{}',
			addressee: null,
			signed_by: null,
			reason: sql`case when reason is null then null else '' end`
		})
		.where('case_id', '=', on.id)
		.execute();
}

/** Days, numbers and choices stay, because figures and periods are counted from them; everything written goes. */
function withoutWords(procedure: Procedure, { action, details }: Case['timeline'][number]): object {
	const asks = procedure.lifecycle[action]?.asks ?? [];
	const kept = asks
		.filter((ask) => ['number', 'day', 'choice', 'unit', 'units', 'matter', 'route'].includes(ask.kind))
		.map((ask) => ask.name);
	return Object.fromEntries(Object.entries(details).filter(([name]) => [...kept, 'channel'].includes(name)));
}
