import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { fileCase } from '#casework/file-case.store.server.ts';
import { compactChanges } from '#statistics/statistics.store.server.ts';
import { expectFigures, expectSound } from '../support/sound.ts';
import { aCase, inputFor, playing } from '../support/walk.ts';
import { does, file, filer, filingOf, procedure, refusal, world, type World } from '../support/world.ts';

/** Every row of every table, counted and summed up in one text. */
async function everything(w: World): Promise<string> {
	const { rows } = await w.pool.query<{ name: string }>(
		`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`
	);
	const sums = await Promise.all(
		rows.map(async ({ name }) => {
			const all = await w.pool.query<{ sum: string }>(
				`select count(*) || ' ' || md5(coalesce(string_agg(row_to_json(one)::text, '|' order by row_to_json(one)::text), '')) as sum from "${name}" one`
			);
			return `${name} ${all.rows[0]?.sum}`;
		})
	);
	return sums.join('\n');
}

describe('nothing doubled', async () => {
	const w = await world();

	it.each([1, 2, 3, 4, 5])('files one case when the same form is pressed %i times at once', async (times) => {
		const filing = filingOf('petition', { formKey: `pressed-${times}` });
		const resident = { kind: 'resident', caseId: '' } as const;
		const filed = await Promise.all(
			Array.from({ length: times }, () => fileCase(w.context, procedure('petition'), filing, resident))
		);
		expect(new Set(filed.map((on) => on.number)).size).toBe(1);
		expect(filed.every((on) => on.timeline.length === 1)).toBe(true);
		const cases = await w.db.selectFrom('cases').select('id').execute();
		expect(cases.length).toBe(times);
		await expectSound(w);
	});

	it('lets one of two officers act who press at once, and tells the other', async () => {
		const walk = await aCase(w, 'petition');
		const { case: on } = walk;
		const step = procedure('petition').lifecycle['forward'];
		if (!step) throw new Error('no row');
		const input = await inputFor(w, on, step);
		const both = await Promise.all(
			['', 'second'].map(async (tag) =>
				refusal(does(w, on, await w.officer('petitions', 'dispatcher', tag), 'forward', input, on.version))
			)
		);
		expect(both.sort()).toEqual(['case-moved-on', 'done']);
		const again = await Promise.all(
			['', 'second'].map(async (tag) =>
				refusal(does(w, on, await w.officer('petitions', 'dispatcher', tag), 'forward', input))
			)
		);
		expect(again).toEqual(['not-from-this-stage', 'not-from-this-stage']);
		await expectSound(w);
	});

	it('keeps every one of many steps that come at once, in one order without gaps', async () => {
		const { case: on } = await aCase(w, 'petition');
		const resident = await playing(w, on, 'resident');
		await Promise.all(
			Array.from({ length: 8 }, (_, n) => does(w, on, resident, 'add-facts', { text: `第${n}次` }))
		);
		await expectSound(w);
	});
});

describe('whole or not at all', async () => {
	const w = await world();
	const tables = [
		'timeline',
		'register_entries',
		'deadlines',
		'notices',
		'statistic_changes',
		'routing_examples'
	];
	const trip = async (table: string, work: () => Promise<void>) => {
		await w.pool.query(
			`create or replace function trip() returns trigger language plpgsql as $$ begin raise exception 'tripped'; end $$`
		);
		await w.pool.query(`create trigger trip before insert on ${table} for each row execute function trip()`);
		try {
			await work();
		} finally {
			await w.pool.query(`drop trigger trip on ${table}`);
		}
	};

	it.each(tables)('leaves no trace of a step when %s cannot be written', async (table) => {
		const walk = await aCase(w, 'petition');
		await playing(w, walk.case, 'dispatcher');
		const before = await everything(w);
		await trip(table, async () => {
			await expect(walk.does('forward')).rejects.toThrow('tripped');
		});
		expect(await everything(w)).toBe(before);
		await walk.does('forward');
		expect(await everything(w)).not.toBe(before);
	});

	it.each(['parties', 'submissions', 'timeline', 'notices', 'statistic_changes'])(
		'leaves no trace of a filing when %s cannot be written',
		async (table) => {
			const before = await everything(w);
			await trip(table, async () => {
				await expect(file(w, 'petition', { parties: [filer()] })).rejects.toThrow('tripped');
			});
			expect(await everything(w)).toBe(before);
		}
	);

	it('takes back the answer when its service fails at once after it', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('drafted');
		await playing(w, walk.case, 'head');
		const before = await everything(w);
		await w.pool.query(
			`create or replace function trip() returns trigger language plpgsql as $$ begin if new.action = 'deliver' then raise exception 'tripped'; end if; return new; end $$`
		);
		await w.pool.query(`create trigger trip before insert on timeline for each row execute function trip()`);
		await expect(walk.does('sign')).rejects.toThrow('tripped');
		await w.pool.query(`drop trigger trip on timeline`);
		expect(await everything(w)).toBe(before);
	});
});

describe('figures', async () => {
	const w = await world();

	it('equal a recount before, while and after changes are folded into totals', async () => {
		for (const id of ['petition', 'message', 'fee-report']) await (await aCase(w, id)).at('served');
		await expectFigures(w);
		expect(await compactChanges(w.db)).toBeGreaterThan(0);
		expect(await w.db.selectFrom('statistic_changes').selectAll().execute()).toEqual([]);
		await expectFigures(w);
		const walk = await aCase(w, 'petition');
		await Promise.all([walk.at('accepted'), compactChanges(w.db), compactChanges(w.db)]);
		await walk.does('take-back', 'forward');
		await expectFigures(w);
		await compactChanges(w.db);
		await expectFigures(w);
	});

	it('count a case by what was counted before, also when a figure of the county has changed since', async () => {
		const walk = await aCase(w, 'unlawful-act', { parties: [] }, 'justice');
		await walk.at('accepted');
		const on = walk.case;
		const changed = {
			...w.context,
			figures: [{ key: 'CR-HANDLE', from: '2020-01-01', figure: 20, at: new Date(0) }]
		};
		const { takeAction } = await import('#casework/take-action.server.ts');
		await takeAction(
			changed,
			procedure('unlawful-act'),
			on.id,
			'note',
			await w.officer('justice', 'handler'),
			{ note: '记' }
		);
		const { rows } = await sql<{
			n: number;
		}>`select sum(change)::int as n from statistic_changes where measure = 'due' and unit = 'justice' group by day having sum(change) <> 0`.execute(
			w.db
		);
		expect(rows).toEqual([{ n: 1 }]);
	});
});

describe('what is typed', async () => {
	const w = await world();

	it('is kept as typed at its full length, and refused one letter above', async () => {
		const walk = await aCase(w, 'petition');
		await walk.by('resident', 'add-facts', { text: '字'.repeat(5000) });
		expect(walk.case.timeline.at(-1)?.details['text']).toBe('字'.repeat(5000));
		expect(await refusal(walk.by('resident', 'add-facts', { text: '𠮷'.repeat(5001) }))).toBe(
			'check-input text=too-long'
		);
		const odd = "  '); drop table cases; -- <b>&amp;</b> 𠮷\r\n第二行 ";
		await walk.by('resident', 'add-facts', { text: odd });
		expect(walk.case.timeline.at(-1)?.details['text']).toBe(odd.trim().replace('\r\n', '\n'));
	});

	it('may hold what a database cannot keep, and is no fault', async () => {
		const walk = await aCase(w, 'petition');
		await walk.by('resident', 'add-facts', { text: 'a\u0000b\ud800c' });
		expect(walk.case.timeline.at(-1)?.details['text']).toBe('ab\ufffdc');
		const odd = { title: '灯\u0000', story: '坏\ud800了' };
		const on = await file(w, 'petition', { facts: odd, accused: [{ unit: null, person: '某\u0000人' }] });
		expect([on.title, on.facts['story'], on.accused[0]?.person]).toEqual(['灯', '坏\ufffd了', '某人']);
		await expectSound(w);
	});
});
