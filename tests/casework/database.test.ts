import { describe, expect, it } from 'vitest';
import { findRecords } from '#publication/public-record.queries.server.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import type { Schema } from '#tables.ts';
import { aCase } from '../support/walk.ts';
import { refusal, world } from '../support/world.ts';

describe('the public role', async () => {
	const w = await world();
	const reader = w.open({ role: 'portal_public' });
	const allowed = [
		...[
			'calendar_days',
			'calendar_sets',
			'decision_events',
			'decision_versions',
			'decisions',
			'expert_reviews',
			'experts',
			'hearing_events',
			'hearings',
			'matters'
		],
		...[
			'opinions_shown',
			// A published outcome and a published notice; the case behind both is not told.
			'outcome_calls',
			'owed_disclosures',
			'plan_progress',
			'public_disclosures',
			'public_records'
		],
		'public_yearly_reports',
		...['register_checkpoints', 'register_leaves', 'register_tiles'],
		...['settings', 'statistic_changes', 'statistic_totals', 'units']
	];
	const tables = async () =>
		(
			await w.pool.query<{ name: string }>(
				`select relname as name from pg_class join pg_namespace n on n.oid = relnamespace
				where nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and relkind in ('r', 'v', 'm', 'p') order by 1`
			)
		).rows.map((row) => row.name);

	it('reads what was made for the public and is refused every other table', async () => {
		const readable: string[] = [];
		const all = await tables();
		for (const name of all) {
			const read = reader.pool.query(`select 1 from "${name}" limit 1`);
			const answer = await read.then(
				() => 'read',
				(error: Error & { code?: string }) => error.code
			);
			if (answer === 'read') readable.push(name);
			else expect([name, answer]).toEqual([name, '42501']);
		}
		expect(all).toEqual(
			expect.arrayContaining([
				'cases',
				'timeline',
				'parties',
				'case_files',
				'notices',
				'accounts',
				'case_keys'
			])
		);
		expect(readable).toEqual(allowed);
	});

	it('writes nothing, not even where it reads', async () => {
		for (const name of allowed) {
			for (const statement of [
				`delete from "${name}"`,
				`truncate "${name}"`,
				`insert into "${name}" default values`
			]) {
				// A view is no table that could be emptied, and one over several tables takes nothing at all.
				await expect(reader.pool.query(statement)).rejects.toMatchObject({
					code: expect.stringMatching(/^(42501|42809|55000)$/)
				});
			}
		}
		await expect(reader.pool.query('create table public.mine (n int)')).rejects.toMatchObject({
			code: '42501'
		});
	});

	it('is enough for the public record and the figures', async () => {
		const walk = await aCase(w, 'message');
		await walk.at('served');
		await walk.does('propose-publication', 'publish');
		expect((await findRecords(reader.db, {}, 1)).count).toBe(1);
		expect((await sumsBy(reader.db, 'county', {}, w.today)).get('')).toMatchObject({
			received: 1,
			answered: 1,
			published: 1
		});
	});
});

describe('what the database itself refuses', async () => {
	const w = await world();
	const walk = await aCase(w, 'petition');
	it.each([
		['timeline', 'n'],
		['papers', 'year'],
		['register_entries', 'n']
	] satisfies [keyof Schema, string][])('to change or remove rows of %s', async (table, column) => {
		const count = async () => Number((await w.pool.query(`select count(*) as n from ${table}`)).rows[0].n);
		const before = await count();
		expect(before).toBeGreaterThan(0);
		for (const statement of [
			`update ${table} set ${column} = ${column}`,
			`delete from ${table}`,
			`truncate ${table}`,
			`truncate ${table} cascade`
		]) {
			// Refused by our trigger, or before it because another table hangs on this one.
			const code = expect.stringMatching(/^(23000|0A000)$/);
			await expect(w.pool.query(statement), statement).rejects.toMatchObject({ code });
		}
		expect(await count()).toBe(before);
	});

	it('a unit that does not exist, an accused row that accuses nobody, a second case of one number', async () => {
		await expect(
			w.pool.query(`insert into accused values ($1, 9, 'no-such-unit', null)`, [walk.case.id])
		).rejects.toMatchObject({ code: '23503' });
		await expect(
			w.pool.query(`insert into accused values ($1, 9, null, null)`, [walk.case.id])
		).rejects.toMatchObject({ code: '23514' });
		const other = await aCase(w, 'petition');
		await expect(
			w.pool.query(`update cases set number = $1 where id = $2`, [walk.case.number, other.case.id])
		).rejects.toMatchObject({ code: '23505' });
		expect(await refusal(other.does('forward'))).toBe('done');
	});
});
