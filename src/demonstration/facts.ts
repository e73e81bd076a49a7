import { addDays, type Day } from '#clocks/day.ts';
import type { Chance } from '#demonstration/chance.ts';
import { tell, type Setting, type Story } from '#demonstration/stories/story.ts';

/** What the form of each procedure would have brought for a story. */
export function factsOf(story: Story, setting: Setting, chance: Chance, filed: Day): Record<string, string> {
	const title = [...tell(story.title, setting)].slice(0, 60).join('');
	const base = { title, story: tell(story.story, setting) };
	const wish = tell(story.wish, setting);
	const before = addDays(filed, -chance.int(1, 40));
	switch (story.procedure) {
		case 'petition':
			return { ...base, wish, earlier: chance.pick(['none', 'none', 'none', 'same-unit']) };
		case 'suggestion':
			return { ...base, proposal: wish, benefit: '' };
		case 'message':
			return base;
		case 'unlawful-act':
			return {
				...base,
				actKind: chance.pick(['penalty', 'coercion', 'inspection', 'inaction', 'conduct']),
				actDate: before,
				documentNumber: '',
				licenceNumbers: '',
				wish: chance.pick(['stop', 'refund', 'correct', 'explain']),
				elsewhere: 'no'
			};
		case 'fee-report':
			return {
				...base,
				item: [...title].slice(0, 20).join(''),
				sum: setting.amount,
				paidOn: before,
				receipt: chance.pick(['receipt', 'other-paper', 'none']),
				basisGiven: '',
				wish: chance.pick(['refund', 'stop', 'explain'])
			};
	}
}
