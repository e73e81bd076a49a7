import { sql } from 'kysely';
import type { Chance } from '#demonstration/chance.ts';
import type { Signer } from '#register/checkpoint.server.ts';
import type { Trx } from '#tables.ts';

/**
 * One tampering by somebody with every right in the database, who switches triggers and foreign keys off. Each must
 * be found against the last published checkpoint; `signer` is the thief's own key, or the register's where it was
 * stolen as well.
 */
export type Tampering = (trx: Trx, chance: Chance, signer: Signer) => Promise<void>;

/** What was said, decided, issued and published, and one change to each. */
const changes = [
	['cases', sql`facts = jsonb_set(facts, '{story}', '"never said"')`],
	['cases', sql`title = title || 'x'`],
	['cases', sql`received_on = received_on - 1`],
	['parties', sql`sealed = reverse(sealed)`],
	['accused', sql`unit = coalesce(unit, '') || 'x'`],
	['papers', sql`body = jsonb_set(body, '{zh,title}', '"another"')`],
	['papers', sql`number = number || 'x'`],
	['papers', sql`issued_on = issued_on + 1`],
	['disclosure_entries', sql`details = details || '{"reason":"never said"}'`],
	['disclosure_versions', sql`body = body || '{"x":1}'`],
	['public_disclosures', sql`title = title || 'x'`],
	['public_disclosures', sql`withdrawn_on = published_on + 1`],
	['public_records', sql`answer = answer || 'x'`],
	['public_records', sql`in_time = not in_time`],
	['plan_progress', sql`text = text || 'x'`],
	['yearly_reports', sql`frozen = frozen || '{"x":1}'`],
	['promotions', sql`reason = reason || 'x'`],
	['decisions', sql`body = body || '{"x":1}'`],
	['decision_versions', sql`text = text || 'x'`],
	['decision_events', sql`details = details || '{"x":1}'`],
	['opinions_shown', sql`text = text || 'x'`],
	['experts', sql`name = name || 'x'`],
	['expert_reviews', sql`body = body || '{"x":1}'`],
	['hearings', sql`title = title || 'x'`],
	['hearing_events', sql`details = details || '{"x":1}'`],
	['sealed_contents', sql`content = set_byte(content, 7, 255 - get_byte(content, 7))`],
	['case_files', sql`hash = reverse(hash)`],
	['settings', sql`value = to_jsonb(99)`],
	['calendar_sets', sql`source = source || 'x'`],
	['account_changes', sql`reason = reason || 'x'`],
	['tombstones', sql`destroyed_on = destroyed_on - 1`]
] as const;

const deletable = [
	'register_leaves',
	'register_entries',
	'register_tiles',
	'register_checkpoints',
	'timeline',
	'papers',
	'cases',
	'parties',
	'public_records',
	'public_disclosures',
	'disclosure_entries',
	'plan_progress',
	'decision_events',
	'decisions'
] as const;

/** Some row of a table, drawn by lot; null where it is empty. */
export async function someRow(trx: Trx, table: string, chance: Chance): Promise<string | null> {
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(trx);
	const count = rows[0]?.n ?? 0;
	if (count === 0) return null;
	const picked = await sql<{ at: string }>`
		select ctid::text as at from ${sql.table(table)} order by ctid offset ${chance.int(0, count - 1)} limit 1`.execute(
		trx
	);
	return picked.rows[0]?.at ?? null;
}

/** Changes a row of what stands beside the timelines; a change that leaves the row as it was is none. */
export const changeRow: Tampering = async (trx, chance) => {
	for (;;) {
		const [table, change] = chance.pick(changes);
		const at = await someRow(trx, table, chance);
		if (at === null) continue;
		const before = sql`(select t::text from ${sql.table(table)} t where ctid = ${at}::tid)`;
		const { rows } = await sql<{ changed: boolean }>`
			update ${sql.table(table)} set ${change} where ctid = ${at}::tid
			returning ${sql.table(table)}::text is distinct from ${before} as changed`.execute(trx);
		if (rows[0]?.changed === true) return;
	}
};

export const changeWords: Tampering = async (trx, chance) => {
	const at = await someRow(trx, 'timeline', chance);
	const change = chance.pick([
		sql`details = details || '{"reason":"never said"}'`,
		sql`at = at + interval '1 millisecond'`,
		sql`on_day = on_day + 1`,
		sql`by_role = 'system' || by_role`,
		sql`from_stage = coalesce(from_stage, '') || 'x'`
	]);
	await sql`update timeline set ${change} where ctid = ${at}::tid`.execute(trx);
};

export const deleteRow: Tampering = async (trx, chance) => {
	for (;;) {
		const table = chance.pick(deletable);
		const at = await someRow(trx, table, chance);
		if (at === null) continue;
		await sql`delete from ${sql.table(table)} where ctid = ${at}::tid`.execute(trx);
		return;
	}
};
