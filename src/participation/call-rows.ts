import { SAME, type Ask, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';

export const words = { name: 'text', kind: 'longtext', max: 10_000 } as const;

/** The text of a draft as every version gives it, and with what a change of it says besides. */
export const draftText = [
	{ name: 'text', kind: 'longtext', max: 60_000 },
	{ name: 'explanation', kind: 'longtext', max: 20_000 }
] as const;
export const changedText = [...draftText, { name: 'whatChanged', kind: 'longtext', max: 2000 }] as const;

/** The articles on which a procedure calls for opinions and answers them. */
type Laws = { call: string; ways: string; feedback: string; published: string };

/** The call for opinions on a draft, and the answer to each group of them: the same rows for whatever is drafted. */
export const callRows = (laws: Laws, checks: readonly string[], shortens: readonly Ask[] = []) =>
	({
		'publish-call': row({
			from: ['version-made'],
			to: 'calling',
			by: ['head'],
			asks: [
				{ name: 'until', kind: 'day' },
				...shortens,
				{ name: 'questions', kind: 'longtext', max: 4000 },
				{ name: 'easy', kind: 'longtext', max: 4000 },
				{ name: 'ways', kind: 'longtext', max: 1000 }
			],
			checks,
			tone: 'primary',
			law: laws.call
		}),
		'extend-call': row({
			from: ['calling'],
			to: SAME,
			by: ['head'],
			asks: [{ name: 'until', kind: 'day' }, reason],
			checks: ['later-than-before'],
			law: laws.call
		}),
		/** By the portal on the day after the last, or by the unit: nobody can end a call before its day. */
		'end-call': row({
			from: ['calling'],
			to: 'collected',
			by: ['system', 'handler'],
			checks: ['call-is-over'],
			law: laws.call
		}),
		'record-participation': row({
			from: ['version-made', 'calling', 'collected'],
			to: SAME,
			by: ['handler'],
			asks: [
				{ name: 'form', kind: 'choice', options: ['meeting', 'talk', 'survey', 'visit-people', 'written'] },
				{ name: 'heldOn', kind: 'day' },
				words
			],
			checks: ['not-ahead'],
			law: laws.ways
		}),
		'open-group': row({
			from: ['calling', 'collected'],
			to: SAME,
			by: ['handler'],
			asks: [{ name: 'name', kind: 'text', max: 60 }],
			shown: 'inside',
			law: laws.feedback
		}),
		'answer-group': row({
			from: ['collected'],
			to: SAME,
			by: ['handler'],
			asks: [
				{ name: 'group', kind: 'number', whole: true, max: 999 },
				{ name: 'result', kind: 'choice', options: ['adopted', 'partly-adopted', 'not-adopted'] },
				reason,
				{ name: 'changedText', kind: 'longtext', max: 4000, optional: true }
			],
			checks: ['known-group'],
			shown: 'inside',
			law: laws.feedback
		}),
		'publish-feedback': row({
			from: ['collected'],
			to: 'feedback-given',
			by: ['head'],
			checks: ['every-opinion-grouped', 'every-group-answered'],
			tone: 'primary',
			law: laws.published
		})
	}) as const satisfies Lifecycle;
