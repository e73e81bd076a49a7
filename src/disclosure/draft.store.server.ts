import type { Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import type { Day } from '#clocks/day.ts';
import { checkText } from '#disclosure/check-text.server.ts';
import { enterStep } from '#disclosure/enter-step.store.server.ts';
import { keysBeginning } from '#disclosure/keys.queries.server.ts';
import type { Body, Kind } from '#disclosure/kind.ts';
import { mayWrite } from '#disclosure/may.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { lockStanding, offeredTo } from '#disclosure/releases.queries.server.ts';
import type { FileRow, Trx } from '#tables.ts';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';

/** A text as it was typed. `id` is given where a disclosure gets its next version. */
export type Text = {
	id?: string;
	raw: Readonly<Record<string, unknown>>;
	rows?: Body['rows'];
	files?: readonly FileRow[];
	cases?: readonly string[];
	/** A document given on request that becomes an attachment. */
	offered?: string;
};

/** Writes a new disclosure, or the next version of one. Gives its id. `also` is written in the same transaction. */
export const draft = (
	context: Context,
	kind: Kind,
	officer: Officer,
	text: Text,
	also?: (trx: Trx, id: string) => Promise<void>
): Promise<string> =>
	context.db.transaction().execute(async (trx) => {
		const id = await draftWithin(trx, context, kind, officer, text);
		await also?.(trx, id);
		return id;
	});

/** The same inside a transaction that is already open. */
export async function draftWithin(
	trx: Trx,
	context: Context,
	kind: Kind,
	officer: Officer,
	text: Text
): Promise<string> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`disclosure:${kind.id}`}, 0))`.execute(trx);
	const before = text.id === undefined ? null : await lockStanding(trx, text.id);
	if (text.id !== undefined && before?.kind !== kind.id) throw new Refusal('not-found');
	const key = before?.key ?? (await newKey(trx, context, kind, officer, text.raw));
	if (kind.id === 'list' && key === 'negative') throw new Refusal('national-list');
	if (!mayWrite(officer, kind, key) || (before && before.unit !== officer.unit))
		throw new Refusal('not-by-you');
	if (before?.state === 'submitted') throw new Refusal('under-review');
	if (before?.annulled) throw new Refusal('not-public-now');
	const body = await checkText(trx, context, kind, text);
	const id = before?.id ?? randomUUID();
	const version = (before?.version ?? 0) + 1;
	const row = { state: 'drafted', version, submitted_by: null, ...faceRow(context, kind, body) };
	if (before) await trx.updateTable('disclosures').set(row).where('id', '=', id).execute();
	else await insertNew(trx, { ...row, id, kind: kind.id, unit: officer.unit, key });
	await trx
		.insertInto('disclosure_versions')
		.values({
			disclosure_id: id,
			n: version,
			body: JSON.stringify(body),
			by_account: officer.account,
			at: context.now
		})
		.execute();
	await keepBeside(trx, id, version, text);
	if (text.offered) await takeOffered(trx, officer.unit, text.offered, id, version);
	await enterStep(trx, context, { id, version, entries: before?.entries ?? 0 }, 'draft', officer, {});
	return id;
}

async function newKey(
	trx: Trx,
	context: Context,
	kind: Kind,
	officer: Officer,
	raw: Text['raw']
): Promise<string> {
	const { county } = context;
	const made = kind.newKey({ county, unit: officer.unit, year: todayOf(context).slice(0, 4), raw });
	return 'given' in made ? made.given : made.number(await keysBeginning(trx, kind.id, made.prefix));
}

async function insertNew(
	trx: Trx,
	row: ReturnType<typeof faceRow> & {
		id: string;
		kind: string;
		unit: string;
		key: string;
		state: string;
		version: number;
	}
): Promise<void> {
	const known = await trx
		.selectFrom('disclosures')
		.select('id')
		.where('kind', '=', row.kind)
		.where('key', '=', row.key)
		.executeTakeFirst();
	if (known) throw new Refusal('known-already');
	await trx
		.insertInto('disclosures')
		.values({ ...row, entries: 0, submitted_by: null, annulled_on: null, down_by: null })
		.execute();
}

async function keepBeside(
	trx: Trx,
	id: string,
	version: number,
	{ files = [], cases = [] }: Text
): Promise<void> {
	if (files.length > 0)
		await trx
			.insertInto('disclosure_files')
			.values(files.map((file) => ({ ...file, disclosure_id: id, version })))
			.execute();
	if (cases.length > 0)
		await trx
			.insertInto('disclosure_cases')
			.values([...new Set(cases)].map((one) => ({ disclosure_id: id, case_id: one })))
			.onConflict((row) => row.doNothing())
			.execute();
}

/** Takes up what was given on request: the file as it was redacted, and who asked stays behind. */
async function takeOffered(
	trx: Trx,
	unit: string,
	offered: string,
	id: string,
	version: number
): Promise<void> {
	const file = (await offeredTo(trx, unit)).find((one) => one.id === offered);
	if (!file) return;
	const { name, type, bytes, hash, storage_key } = file;
	await trx
		.insertInto('disclosure_files')
		.values({
			disclosure_id: id,
			id: randomUUID(),
			name,
			type,
			bytes,
			hash,
			storage_key,
			thumbnail_key: null,
			version
		})
		.execute();
	await trx.updateTable('released_documents').set({ taken_into: id }).where('id', '=', offered).execute();
}

function faceRow(context: Context, kind: Kind, body: Body) {
	const face = kind.face(body);
	const clock = kind.clock(body);
	return {
		title: face.title,
		theme: face.theme,
		formed_on: face.formedOn,
		due_clock: clock,
		due_on: clock === null ? null : reckoned(context, clock, face.formedOn as Day)
	};
}
