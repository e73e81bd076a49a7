import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headings, minimumOf, missingIn, type Known } from '#disclosure/catalogue/minimum.ts';
import { languages } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

const nothingKnown: Known = {
	functions: [],
	superior: null,
	lines: [],
	profile: {},
	disclosed: [],
	lists: { fees: null, permits: null, powers: null, enforcement: null }
};

it('INV-47 every heading of art. 20 stands on the page of every unit, and an absence is said', () => {
	const sections = minimumOf(nothingKnown);
	expect(sections.map((one) => one.heading)).toEqual([...headings]);
	// How to petition and how to follow are the portal's own and never missing.
	expect(missingIn(sections)).toHaveLength(headings.length - 2);
	for (const language of languages) {
		const words = wordsIn(language).disclosure.unitPages;
		expect(headings.filter((heading) => words.head[heading] === '')).toEqual([]);
		expect(words.missing).not.toBe('');
	}
});

it('INV-47 a section is never empty: it gives something, or says that there is none, or that it is missing', () => {
	const texts = fc.array(fc.string({ minLength: 1 }), { maxLength: 2 });
	const rows = fc.option(fc.array(fc.record({ name: fc.string({ minLength: 1 }) }), { maxLength: 2 }));
	const document = fc.record({
		id: fc.uuid(),
		kind: fc.constantFrom('document', 'normative', 'result'),
		theme: fc.constantFrom('plans', 'budget', 'rules'),
		title: fc.string({ minLength: 1 }),
		validity: fc.constantFrom('in-force' as const, 'withdrawn' as const)
	});
	const known: fc.Arbitrary<Known> = fc.record({
		functions: texts,
		superior: fc.option(fc.string({ minLength: 1 })),
		lines: texts,
		profile: fc.record({ address: fc.string(), hours: fc.string(), head: fc.string() }),
		disclosed: fc.array(document, { maxLength: 5 }),
		lists: fc.record({ fees: rows, permits: rows, powers: rows, enforcement: rows })
	});
	fc.assert(
		fc.property(known, (of) => {
			for (const section of minimumOf(of)) {
				const given = section.lines.length + section.links.length > 0;
				expect(given).toBe(section.state === 'given');
			}
			expect(minimumOf(of).map((one) => one.heading)).toEqual([...headings]);
		})
	);
});

it('takes what the unit published, and not what it withdrew', () => {
	const of = { id: 'a', kind: 'document', theme: 'budget', title: '预算' };
	const state = (validity: 'in-force' | 'withdrawn') =>
		minimumOf({ ...nothingKnown, disclosed: [{ ...of, validity }] }).find((one) => one.heading === 'budget')
			?.state;
	expect([state('in-force'), state('withdrawn')]).toEqual(['given', 'missing']);
});
