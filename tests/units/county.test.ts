import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCarrier, checkMatter } from '#units/check-county.ts';
import type { Matter } from '#units/county.ts';
import { loadCounty } from '#units/county.server.ts';
import { findMatter, mattersOf, withMatters } from '#units/matters.ts';
import { findTownship, placesIn, villagesOf } from '#units/places.ts';
import { findDuty } from '#units/succession.ts';
import { unitOn } from '#units/units.ts';
import { badong, today } from './badong.ts';

const folder = 'src/units/badong';

const broken = (file: string, change: (text: string) => string): string => {
	const copy = mkdtempSync(join(tmpdir(), 'county-'));
	try {
		cpSync(folder, copy, { recursive: true });
		const path = join(copy, file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
		loadCounty(copy);
		return '';
	} catch (error) {
		return (error as Error).message;
	} finally {
		rmSync(copy, { recursive: true });
	}
};

describe('the files of Badong County', () => {
	it('hold 12 townships and 323 villages, five names of which are borne twice', () => {
		expect(badong.places.townships).toHaveLength(12);
		expect(badong.places.villages).toHaveLength(323);
		const names = badong.places.villages.map((village) => village.name.zh);
		const twice = names.filter((name, n) => names.indexOf(name) !== n);
		expect(twice.toSorted()).toEqual([...badong.places.sharedNames].toSorted());
		expect(twice).toHaveLength(5);
		expect(badong.places.villages.filter((village) => village.statisticalUnit)).toHaveLength(2);
	});

	it('give every village the code of its township or of the statistical unit', () => {
		for (const village of badong.places.villages) {
			const parent = village.statisticalUnit ?? findTownship(badong, village.township)?.code;
			expect(village.code.slice(0, 9)).toBe(parent);
		}
	});

	it('find the places named in a text, and both villages of one name', () => {
		expect(placesIn(badong, '官渡口镇大坪村的路').villages.map((one) => one.township)).toEqual(['guandukou']);
		expect(placesIn(badong, '我们大坪村的路').villages).toHaveLength(2);
		expect(villagesOf(badong, 'yesanguan')).toHaveLength(33);
	});

	it('hold at least 120 matters, each with a unit, a task and a route that stand today', () => {
		expect(badong.matters.length).toBeGreaterThanOrEqual(120);
		for (const matter of badong.matters) {
			expect([...checkMatter(badong, matter), ...checkCarrier(badong, matter)]).toEqual([]);
			expect(findDuty(badong, matter.duty)).toBeDefined();
			const units = ['unit' in matter.competent ? matter.competent.unit : 'all-townships', ...matter.coUnits];
			for (const unit of units) expect(unitOn(badong, unit, today)?.id, matter.id).toBe(unit);
		}
	});

	it('describe no two matters with the same sentence, and each in at least four', () => {
		const sentences = badong.matters.flatMap((matter) => matter.examples.zh);
		expect(sentences.filter((one, n) => sentences.indexOf(one) !== n)).toEqual([]);
		for (const matter of badong.matters) {
			expect(matter.examples.zh.length, matter.id).toBeGreaterThanOrEqual(4);
			expect(matter.examples.en.length, matter.id).toBeGreaterThanOrEqual(1);
			expect(matter.words.length, matter.id).toBeGreaterThanOrEqual(3);
		}
	});

	it('have a matter for every task of the plan that is not inside work', () => {
		const tasks = badong.plan.measures.flatMap((measure) => measure.tasks);
		expect(tasks.filter((task) => !task.inside && mattersOf(badong, task.ref).length === 0)).toEqual([]);
	});

	it('write Chinese in Chinese and English in English', () => {
		const texts: { zh: string; en: string }[] = [];
		const collect = (value: unknown): void => {
			if (typeof value !== 'object' || value === null) return;
			if ('zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string')
				texts.push({ zh: value.zh, en: value.en });
			for (const part of Object.values(value)) collect(part);
		};
		collect(badong);
		expect(texts.length).toBeGreaterThan(1000);
		expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text.en))).toEqual([]);
		expect(texts.filter((text) => !/[\u4e00-\u9fff]/.test(text.zh) && !/^[\d、]+$/.test(text.zh))).toEqual(
			[]
		);
	});

	it('are frozen', () => {
		expect(() => Object.assign(badong.units[0] ?? {}, { id: 'other' })).toThrow();
	});
});

describe('a county that edits its files', () => {
	it('is told of every fault in one list', () => {
		const message = broken('matters.json', (text) =>
			text.replace('"duty": "street-lamps"', '"duty": "nothing"').replace('"task": "2.3"', '"task": "99.9"')
		);
		expect(message).toContain('street-lamp: no duty nothing');
		expect(message).toContain('no task 99.9');
	});

	it('is told of a file that is no JSON', () => {
		expect(broken('duties.json', (text) => text.slice(1))).toContain('duties.json');
	});

	it('is told of a unit that would be above itself', () => {
		const message = broken('units.json', (text) => {
			const content = JSON.parse(text) as { units: { id: string; superior: string | null }[] };
			for (const unit of content.units) if (unit.id === 'public-security') unit.superior = 'traffic-police';
			return JSON.stringify(content);
		});
		expect(message).toContain('public-security is above itself');
	});

	it('may change or add a matter at run time', () => {
		const lamp = findMatter(badong, 'street-lamp') as Matter;
		const added = { ...lamp, id: 'bridge-lamp' };
		const county = withMatters(badong, [{ ...lamp, words: ['灯'] }, added]);
		expect(county.matters).toHaveLength(badong.matters.length + 1);
		expect(findMatter(county, 'street-lamp')?.words).toEqual(['灯']);
		expect(findMatter(badong, 'street-lamp')?.words).not.toEqual(['灯']);
	});
});
