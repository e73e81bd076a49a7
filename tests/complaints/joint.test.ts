import { expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { coSign, coSignCode } from '#casework/co-sign.server.ts';
import { coSignersOf } from '#casework/co-signers.queries.server.ts';
import { checkContact } from '#casework/draft-person.ts';
import { leadOf } from '#casework/lead-case.server.ts';
import { procedures } from '#procedures.ts';
import { wholeDatabase } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { file, filer, world } from '../support/world.ts';

const w = await world();

it('INV-20 five speak for a joint petition at most, and co-signers have no cap', async () => {
	const names = (count: number) =>
		checkContact({
			...{ identity: 'named', for: 'joint', name: '向秀英', phone: '13900001111' },
			jointNames: ['谭大山', '李秋水', '王晓春', '黄冬梅', '周明月'].slice(0, count).join('、')
		});
	expect(names(4)).not.toHaveProperty('jointNames');
	expect(names(5)).toMatchObject({ jointNames: 'too-many-names' });

	const on = await file(w, 'petition');
	const code = coSignCode(w.context, on.id);
	const joined: unknown[] = [];
	for (let at = 0; at < 12; at += 1) {
		const who = { name: `联署居民${at}号`, phone: `139555500${String(at).padStart(2, '0')}` };
		joined.push(await coSign(w.context, procedures, on.number, code, who));
	}
	expect(joined).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
	const who = { name: '联署居民0号', phone: '139-5555-0000' };
	expect(await coSign(w.context, procedures, on.number, code, who)).toBe('again');
	const other = await file(w, 'petition');
	expect(await coSign(w.context, procedures, other.number, code, who)).toBe('wrong');
	expect(await coSign(w.context, procedures, on.number, '', who)).toBe('wrong');

	expect((await coSignersOf(w.db, w.context, on.id)).map((one) => one.name)).toContain('联署居民11号');
	const everything = await wholeDatabase(w);
	expect(everything.includes('联署居民')).toBe(false);
	expect(everything.includes('1395555')).toBe(false);
	expect(
		await w.db.selectFrom('register_entries').selectAll().where('kind', '=', 'co-signature').execute()
	).toHaveLength(12);
});

it('nobody joins a sealed matter, a minor, or one that has ended', async () => {
	const who = { name: '联署居民', phone: '13955559999' };
	const minor = await file(w, 'petition', { parties: [filer({ age: '14-17' })] });
	const sealed = await file(w, 'accusation');
	const ended = await aCase(w, 'petition');
	await ended.does('withdraw');
	for (const on of [minor, sealed, ended.case]) {
		const code = coSignCode(w.context, on.id);
		expect(await coSign(w.context, procedures, on.number, code, who)).toBe('wrong');
	}
});

it('shows whoever was merged how the leading case goes, and nothing of the person who filed it', async () => {
	const lead = await aCase(w, 'petition', {
		facts: { title: '独有的标题', story: '独有的经过' },
		parties: [filer({ name: '田独有' })]
	});
	await lead.at('accepted');
	const merged = await aCase(w, 'petition');
	expect(await leadOf(w.context, merged.case, 'zh')).toBeNull();
	await merged.by('dispatcher', 'merge', { number: lead.case.number });
	const before = await leadOf(w.context, merged.case, 'zh');
	expect(before).toMatchObject({ stage: '已受理', outcome: '' });
	expect(before?.due).not.toBeNull();
	await lead.at('served');
	const after = await leadOf(w.context, merged.case, 'zh');
	expect(after?.stage).not.toBe(before?.stage);
	expect(after?.outcome).not.toBe('');
	const text = JSON.stringify([before, after]);
	for (const private_ of ['独有', lead.case.number, lead.case.id])
		expect(text.includes(private_)).toBe(false);
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
