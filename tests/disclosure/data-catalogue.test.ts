import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { dataCatalogue } from '#disclosure/catalogue/data-catalogue.ts';
import { dataSets } from '#routes/(site)/disclosure/data-sets.ts';

const folder = join(process.env['SHARED_DIR'] ?? '../shared', 'data', 'dcat');
const shapes = ['shacl-shapes-2.1.1.ttl', 'shacl-shapes-3.0.1.ttl'].map((file) => join(folder, file));
const of = {
	title: { zh: '数据', en: 'Data' },
	text: { zh: '全部数据', en: 'All data' },
	publisher: { zh: '巴东县', en: 'Badong County' },
	modified: '2026-03-02'
};
const storeOf = (turtle: string): Store => new Store(new Parser().parse(turtle));

describe('the catalogue of data', async () => {
	const turtle = await dataCatalogue('https://county.example', of, dataSets('2026-03-02'));

	it('names every set with lasting addresses', () => {
		const store = storeOf(turtle);
		const files = store
			.getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null)
			.map((one) => one.value);
		expect(files).toContain('https://county.example/disclosure/lists/fees/data.csv');
		expect(new Set(files).size).toBe(files.length);
	});

	// The shapes lie beside the project; without them there is nothing to hold it against.
	it.skipIf(!shapes.every((file) => existsSync(file)))('is valid after DCAT-AP 2.1.1 and 3.0.1', async () => {
		const { default: Validator } = await import('rdf-validate-shacl');
		for (const file of shapes) {
			const validator = new Validator(storeOf(readFileSync(file, 'utf8')));
			const report = await validator.validate(storeOf(turtle));
			const found = report.results.map((one) => `${one.path?.value} ${one.sourceConstraintComponent?.value}`);
			expect(found, file).toEqual([]);
			// The shapes find what is wrong: a catalogue without a title is none.
			const bare = turtle.replaceAll('dct:title', 'dct:alternative');
			expect((await validator.validate(storeOf(bare))).conforms).toBe(false);
		}
	});
});
