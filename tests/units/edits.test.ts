import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findUnit } from '#jurisdiction/find-unit.ts';
import { putOfficer } from '#people/accounts.store.server.ts';
import type { Schema } from '#tables.ts';
import { loadCounty } from '#units/county.server.ts';
import { editedCounty, versionsOf } from '#units/edits.queries.server.ts';
import { editMatter } from '#casework/edit-matter.server.ts';
import { findMatter } from '#units/matters.ts';
import { putUnits } from '#units/units.store.server.ts';
import { freshDatabase } from '../support/database.ts';

const now = new Date('2026-11-24T02:00:00Z');
const county = loadCounty('src/units/badong');

describe('the catalogue as the county edits it', async () => {
	const { db } = await freshDatabase<Schema>();
	await putUnits(db, county);
	const officer = {
		signInName: randomUUID(),
		name: '田晓云',
		unit: 'petitions',
		roles: ['dispatcher'],
		password: 'long enough 1'
	};
	const by = await putOfficer(db, officer, now);
	const lamp = findMatter(county, 'street-lamp');
	if (!lamp) throw new Error('no street lamp');

	it('is the files where nothing was edited', async () => {
		expect((await editedCounty(db, county)()).matters).toEqual(county.matters);
	});

	it('takes the newest version, keeps the earlier ones, and routes by the unit that was named', async () => {
		await editMatter(db, { ...lamp, words: ['路灯'] }, { by, at: now });
		await editMatter(db, { ...lamp, competent: { unit: 'urban-management' } }, { by, at: now });
		const edited = await editedCounty(db, county)();
		expect(findMatter(edited, 'street-lamp')?.competent).toEqual({ unit: 'urban-management' });
		const asked = {
			procedure: 'message',
			matter: 'street-lamp',
			accusedUnits: [],
			day: '2026-11-24',
			answers: []
		};
		expect(findUnit(county, asked).unit).toBe('housing');
		expect(findUnit(edited, asked)).toMatchObject({
			unit: 'urban-management',
			because: ['matter:street-lamp', 'catalogue:urban-management']
		});
		expect((await versionsOf(db, 'street-lamp')).map((one) => [one.version, one.name])).toEqual([
			[2, '田晓云'],
			[1, '田晓云']
		]);
	});

	it('gives two editors at once a version each', async () => {
		const edits = Array.from({ length: 5 }, () => editMatter(db, lamp, { by, at: now }));
		await Promise.all(edits);
		const versions = (await versionsOf(db, 'street-lamp')).map((one) => one.version);
		expect(versions).toEqual([7, 6, 5, 4, 3, 2, 1]);
	});

	it('gives way to the files where an edit names what does not exist', async () => {
		await editMatter(db, { ...lamp, competent: { unit: 'no-such-unit' } }, { by, at: now });
		expect(findMatter(await editedCounty(db, county)(), 'street-lamp')).toEqual(lamp);
	});

	it('stays the same value until somebody edits', async () => {
		const read = editedCounty(db, county);
		const before = await read();
		expect(await read()).toBe(before);
		await editMatter(db, { ...lamp, words: ['灯'] }, { by, at: now });
		const after = await read();
		expect(after).not.toBe(before);
		expect(findMatter(after, 'street-lamp')?.words).toEqual(['灯']);
		expect(await read()).toBe(after);
	});
});
