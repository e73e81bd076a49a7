import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidedVersion, proposalsFor, type Decisions } from '#casework/public-version.ts';

const source = {
	title: '张小梅反映路灯',
	question: '我叫张小梅，电话13872000111。我家住信陵镇沿江路8号3单元502室。张小梅敬上',
	answer: '已修好。联系人李志强，电话0718-4330001。',
	basis: '《城市道路照明设施管理规定》第十条'
};
const known = ['张小梅'];
const proposals = proposalsFor(source, known);
const all = (answer: 'hide' | 'keep'): Decisions =>
	Object.fromEntries(proposals.map(({ key }) => [key, answer]));

describe('the public version', () => {
	it('asks about every place where a person of the case stands, each by a key of its own', () => {
		const names = proposals.filter((one) => one.mask.text === '张小梅');
		expect(names.map((one) => one.part)).toEqual(['title', 'question', 'question']);
		expect(new Set(proposals.map((one) => one.key)).size).toBe(proposals.length);
	});

	it('INV-35: hides nothing and keeps nothing that nobody decided on', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('hide', 'keep', 'open'), {
					minLength: proposals.length,
					maxLength: proposals.length
				}),
				(answers) => {
					const decisions: Decisions = Object.fromEntries(
						proposals.flatMap(({ key }, at): [string, 'hide' | 'keep'][] => {
							const answer = answers[at];
							return answer === 'hide' || answer === 'keep' ? [[key, answer]] : [];
						})
					);
					const result = decidedVersion(source, proposals, decisions, []);
					const open = answers.filter((answer) => answer === 'open').length;
					expect(result.ok).toBe(open === 0);
					if (!result.ok) expect(result.undecided).toHaveLength(open);
				}
			)
		);
	});

	it('is the text itself where all is kept, and holds none of it where all is hidden', () => {
		expect(decidedVersion(source, proposals, all('keep'), [])).toEqual({ ok: true, version: source });
		const hidden = decidedVersion(source, proposals, all('hide'), []);
		expect(hidden.ok && JSON.stringify(hidden.version)).not.toMatch(/张小梅|13872000111|502室|4330001/);
	});

	it('hides a further passage wherever it stands, also around what is hidden already', () => {
		const result = decidedVersion(source, proposals, all('hide'), ['我叫张小梅', '沿江路']);
		expect(result.ok && result.version.question).not.toMatch(/我叫|沿江路/);
		expect(result.ok && result.version.title).toContain('反映路灯');
	});

	it('says which further passage does not stand in the texts', () => {
		const result = decidedVersion(source, proposals, all('hide'), ['没有这句话']);
		expect(result).toMatchObject({ ok: false, notFound: ['没有这句话'], undecided: [] });
	});
});
