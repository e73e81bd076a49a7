import { z } from 'zod';
import { form, oneOf, optional, required } from '#casework/form.ts';

/** The kinds of decision of MD19 art. 3. */
export const categories = [
	'public-service',
	'market-social-environment',
	'planning',
	'resources-heritage',
	'major-project',
	'other-decision'
] as const;

/** Who proposed it (MD19 art. 10): leaders, a unit, or somebody whose suggestion a unit studied first. */
export const origins = ['leader', 'department', 'citizen', 'deputy', 'member'] as const;

/** Origins of which a case of a suggestion tells: whoever filed it is told what became of it. */
export const suggested: readonly string[] = ['citizen', 'deputy', 'member'];

const yesNo = ['yes', 'no'] as const;

/** What a unit says when it proposes a decision; the four questions settle which gates it must pass (MD19 arts. 16, 19, 22, 29). */
export const decisionFacts = z
	.object({
		title: required(60),
		story: required(8000),
		category: oneOf(categories),
		legalBasis: required(2000),
		origin: oneOf(origins),
		originNumber: optional(40),
		hearingByLaw: oneOf(yesNo),
		technical: oneOf(yesNo),
		stability: oneOf(yesNo),
		market: oneOf(yesNo),
		congress: oneOf(yesNo)
	})
	.superRefine(({ origin, originNumber }, problems) => {
		if (suggested.includes(origin) === (originNumber === ''))
			problems.addIssue({
				code: 'custom',
				path: ['originNumber'],
				message: originNumber === '' ? 'missing' : 'origin-without-suggestion'
			});
	});

export type DecisionFacts = z.infer<typeof decisionFacts>;

const question = { kind: 'choice', options: yesNo } as const;

export const decisionForm = form({
	version: 2,
	schema: decisionFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		category: { kind: 'choice', options: categories },
		legalBasis: { kind: 'longtext', max: 2000 },
		origin: { kind: 'choice', options: origins },
		originNumber: { kind: 'text', max: 40, optional: true },
		hearingByLaw: question,
		technical: question,
		stability: question,
		market: question,
		congress: question
	},
	steps: [
		{ key: 'decision', fields: ['title', 'story', 'category', 'legalBasis', 'origin', 'originNumber'] },
		{ key: 'gates', fields: ['hearingByLaw', 'technical', 'stability', 'market', 'congress'] }
	],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
