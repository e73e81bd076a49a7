import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filerNames, officerNames } from '#demonstration/stories/people.ts';
import { stories } from '#demonstration/stories/stories.ts';
import { tell } from '#demonstration/stories/story.ts';
import { ratingComments, unsolvedReasons } from '#demonstration/stories/voices.ts';
import { proposeMasks } from '#publication/mask.ts';

const setting = {
	township: '野三关镇',
	village: '石桥坪村',
	road: '沿江大道',
	month: '三月',
	amount: '1200',
	name: '某某'
};
const texts = stories.flatMap((story) => [
	story.title,
	story.story,
	story.wish,
	...Object.values(story.answer)
]);
const least = { petition: 35, message: 30, 'fee-report': 18, 'unlawful-act': 17, suggestion: 12 };

describe('stories', () => {
	test.each(Object.entries(least))('%s: at least %i', (procedure, number) => {
		expect(stories.filter((story) => story.procedure === procedure).length).toBeGreaterThanOrEqual(number);
	});

	test('no two are the same', () => {
		for (const key of ['title', 'story', 'matter'] as const)
			expect(new Set(stories.map((story) => story[key])).size, key).toBe(stories.length);
	});

	test.each(stories.map((story) => [story.title, story] as const))('%s: fits its form', (_, story) => {
		expect(tell(story.title, setting).length).toBeLessThanOrEqual(60);
		expect(tell(story.story, setting).length).toBeGreaterThanOrEqual(60);
		expect(tell(story.story, setting).length).toBeLessThanOrEqual(300);
	});

	test('every blank is known', () => {
		for (const text of texts) expect(tell(text, setting)).not.toMatch(/[{}]/);
	});

	test('each belongs to a unit of the county', () => {
		const source: unknown = JSON.parse(readFileSync('src/units/badong/units.json', 'utf8'));
		const ids = new Set([...JSON.stringify(source).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]));
		for (const story of stories) expect([...ids, 'township'], story.title).toContain(story.unitHint);
	});

	test('none carries personal data', () => {
		const voices = [...ratingComments.map((comment) => comment.text), ...unsolvedReasons];
		const found = [...texts, ...voices].flatMap((text) =>
			proposeMasks(tell(text, setting)).map((mask) => mask.text)
		);
		expect(found).toEqual([]);
	});
});

test('people and voices', () => {
	expect(new Set([...filerNames, ...officerNames]).size).toBe(70);
	expect(filerNames.length).toBe(40);
	expect(ratingComments.length).toBeGreaterThanOrEqual(15);
	expect(new Set(unsolvedReasons).size).toBeGreaterThanOrEqual(15);
});

test.each(filerNames)('a filer who says the name is masked: %s', (name) => {
	const masks = proposeMasks(`我叫${name}，家住野三关镇`).map((mask) => mask.text);
	expect(masks).toEqual([name]);
});
