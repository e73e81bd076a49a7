import { childAnswers } from '#casework/child-version.ts';
import { SAME, type Step } from '#casework/lifecycle.ts';
import { petitionGrades } from '#statistics/grades.ts';
import { enteredWays } from '#casework/service-ways.ts';

/** A row from what it says; what it leaves out is empty, of law, and shown to the person who filed. */
export const row = (step: Partial<Step> & Pick<Step, 'from' | 'to' | 'by' | 'law'>): Step => ({
	asks: [],
	guards: [],
	does: [],
	shown: 'resident',
	standing: 'law',
	...step
});

export const reason = { name: 'reason', kind: 'longtext', max: 2000 } as const;
export const note = { name: 'note', kind: 'longtext', max: 2000, optional: true } as const;

/** How what was taken down for somebody was checked with them, and why they were helped. */
export const readBacks = ['read-aloud', 'read-by-self', 'as-written'] as const;
export const helps = ['cannot-write', 'cannot-read', 'cannot-see', 'other-language'] as const;

/**
 * Rows that several procedures share, each with its article. A procedure's lifecycle.ts names the stages
 * and takes the row; what differs is written there.
 */
export const step = {
	register: (to: string): Step =>
		row({
			from: [],
			to,
			by: ['resident', 'registrar', 'system'],
			// What an officer recorded who took it down for somebody (INV-52); a resident's own form asks neither.
			asks: [
				{ name: 'readBack', kind: 'choice', options: readBacks, optional: true },
				{ name: 'help', kind: 'choice', options: helps, optional: true }
			],
			paper: 'receipt',
			law: 'XF22 arts. 19, 21-23'
		}),

	classify: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['dispatcher'],
			asks: [{ name: 'matter', kind: 'matter' }, note],
			does: ['set-matter'],
			shown: 'inside',
			law: 'XF22 arts. 22, 28-31'
		}),

	/** Takes out what must not stay here; see sealed/split.store.server.ts. The row is neutral, and so is its entry. */
	tidy: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['dispatcher'],
			guards: ['nothing-written-since'],
			shown: 'inside',
			law: 'XF22 art. 22'
		}),

	forward: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['dispatcher'],
			asks: [
				{ name: 'matter', kind: 'matter' },
				{ name: 'unit', kind: 'unit' },
				{ name: 'coUnits', kind: 'units', optional: true },
				note
			],
			guards: ['unit-not-complained-of'],
			does: ['set-matter', 'set-unit'],
			paper: 'forwarding',
			tone: 'primary',
			law: 'XF22 art. 22'
		}),

	assign: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['dispatcher'],
			asks: [
				{ name: 'matter', kind: 'matter' },
				{ name: 'unit', kind: 'unit' },
				{ name: 'reportBy', kind: 'day' },
				{ name: 'coUnits', kind: 'units', optional: true },
				note
			],
			guards: ['unit-not-complained-of'],
			does: ['set-matter', 'set-unit'],
			paper: 'assignment',
			law: 'XF22 art. 22(3)'
		}),

	takeBack: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['dispatcher'],
			asks: [reason],
			does: ['clear-unit'],
			shown: 'inside',
			law: 'XF22 art. 23(3)'
		}),

	object: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['handler'],
			asks: [reason, { name: 'proposedUnit', kind: 'unit', optional: true }],
			guards: ['within-objection-period', 'not-objected-before'],
			shown: 'inside',
			paper: 'objection',
			law: 'XF22 art. 23(3)'
		}),

	upholdObjection: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['dispatcher'],
			asks: [reason],
			does: ['clear-unit'],
			shown: 'inside',
			paper: 'objection-decision',
			law: 'XF22 art. 23(3)'
		}),

	rejectObjection: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['dispatcher'],
			asks: [reason],
			shown: 'inside',
			paper: 'objection-decision',
			law: 'XF22 art. 23(3)'
		}),

	accept: (
		from: readonly string[],
		to: string,
		law = 'XF22 art. 23',
		standing: Step['standing'] = 'law'
	): Step =>
		row({
			from,
			to,
			by: ['handler'],
			asks: [{ name: 'way', kind: 'longtext', max: 1000, optional: true }],
			guards: ['no-recusal-open'],
			does: ['take-it'],
			paper: 'acceptance',
			tone: 'primary',
			law,
			standing
		}),

	/** Not handled here because another statutory route is open; names reason, route, body, contact and period (INV-12, INV-13). */
	routeAway: (from: readonly string[], to: string, by: Step['by'] = ['dispatcher', 'handler']): Step =>
		row({
			from,
			to,
			by,
			asks: [{ name: 'route', kind: 'route' }, reason],
			does: ['set-route'],
			paper: 'refusal',
			tone: 'danger',
			law: 'XF22 arts. 23, 31; part C'
		}),

	merge: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['dispatcher'],
			asks: [{ name: 'number', kind: 'case' }, reason],
			does: ['merge'],
			law: 'XF22 art. 19(3)'
		}),

	take: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['handler'],
			does: ['take-it'],
			shown: 'inside',
			law: 'house rule',
			standing: 'policy'
		}),

	giveTo: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['head'],
			asks: [{ name: 'officer', kind: 'officer' }],
			does: ['set-handler'],
			shown: 'inside',
			law: 'house rule',
			standing: 'policy'
		}),

	askResident: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['handler', 'dispatcher'],
			asks: [{ name: 'question', kind: 'longtext', max: 1000 }],
			does: ['open-question'],
			law: 'house rule; no clock stands still for it',
			standing: 'policy'
		}),

	reply: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['resident'],
			asks: [{ name: 'text', kind: 'longtext', max: 5000 }],
			guards: ['question-open'],
			does: ['close-question'],
			tone: 'primary',
			law: 'house rule',
			standing: 'policy'
		}),

	addFacts: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['resident'],
			asks: [{ name: 'text', kind: 'longtext', max: 5000 }],
			law: 'XF22 art. 19',
			standing: 'reading'
		}),

	noteInside: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['handler', 'co-handler', 'head', 'dispatcher'],
			asks: [{ name: 'note', kind: 'longtext', max: 3000 }],
			shown: 'inside',
			law: 'house rule',
			standing: 'policy'
		}),

	extend: (from: readonly string[], law: string, standing: Step['standing'], days = 30): Step =>
		row({
			from,
			to: SAME,
			by: ['head'],
			asks: [reason, { name: 'days', kind: 'number', max: days, whole: true }],
			guards: ['within-handling-period', 'not-extended-before', 'another-than-handler', 'no-recusal-open'],
			paper: 'extension',
			law,
			standing
		}),

	/** Draft of the answer; none of the four parts may be empty (INV-17). */
	draft: (
		from: readonly string[],
		to: string,
		outcomes: readonly string[],
		law: string,
		more: Step['asks'] = []
	): Step =>
		row({
			from,
			to,
			by: ['handler'],
			asks: [
				{ name: 'outcome', kind: 'choice', options: outcomes },
				{ name: 'claims', kind: 'longtext', max: 2000 },
				{ name: 'facts', kind: 'longtext', max: 20000 },
				{ name: 'opinion', kind: 'longtext', max: 20000 },
				{ name: 'basis', kind: 'longtext', max: 2000 },
				...more
			],
			guards: ['no-recusal-open'],
			does: ['take-it'],
			shown: 'inside',
			tone: 'primary',
			law
		}),

	returnDraft: (from: readonly string[], to: string): Step =>
		row({ from, to, by: ['head'], asks: [reason], shown: 'inside', law: 'house rule', standing: 'policy' }),

	sign: (from: readonly string[], to: string, paper: Step['paper'] & string, law: string): Step =>
		row({
			from,
			to,
			by: ['head'],
			guards: ['another-than-drafter', 'no-recusal-open'],
			does: ['set-outcome'],
			paper,
			follows: 'deliver',
			tone: 'primary',
			law
		}),

	/** Service that happens by itself: the answer reached the system the person named, or waits under number and code. */
	deliver: (from: readonly string[], to: string): Step =>
		row({ from, to, by: ['system'], guards: ['only-electronic-service'], law: 'MS23 arts. 87-95 (AR-14)' }),

	/** Entered by an officer, or at the end of a public notice by itself. */
	serve: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['handler', 'dispatcher', 'system'],
			asks: [
				{ name: 'way', kind: 'choice', options: enteredWays },
				{ name: 'servedOn', kind: 'day' },
				{ name: 'proof', kind: 'text', max: 200 }
			],
			guards: ['served-after-signing', 'notice-over'],
			tone: 'primary',
			law: 'MS23 arts. 87-95 (AR-14)'
		}),

	withdraw: (from: readonly string[], to: string): Step =>
		row({
			from,
			to,
			by: ['resident'],
			asks: [{ ...reason, optional: true }],
			tone: 'danger',
			law: 'part B.1'
		}),

	confirmSolved: (from: readonly string[], to: string): Step =>
		row({ from, to, by: ['resident'], tone: 'primary', law: 'house rule', standing: 'policy' }),

	rate: (from: readonly string[], grades: readonly string[] = petitionGrades): Step =>
		row({
			from,
			to: SAME,
			by: ['resident'],
			asks: [
				{ name: 'rating', kind: 'choice', options: grades },
				{ name: 'comment', kind: 'longtext', max: 1000, optional: true }
			],
			guards: ['not-rated'],
			law: 'part G.3',
			standing: 'policy'
		}),

	/** Says that it is not solved and opens the case again, once, where no statute gives a review. */
	reopen: (from: readonly string[], to: string, law: string): Step =>
		row({
			from,
			to,
			by: ['resident'],
			asks: [reason],
			guards: ['not-reopened-before'],
			tone: 'danger',
			law,
			standing: 'policy'
		}),

	proposePublication: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['handler'],
			asks: [
				{ name: 'child', kind: 'choice', options: childAnswers },
				{ name: 'version', kind: 'public-version' }
			],
			guards: ['not-public'],
			shown: 'inside',
			law: 'FOI19 art. 17; WCN24 art. 103; INV-34, INV-35, INV-49'
		}),

	publish: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['head', 'dispatcher'],
			guards: ['proposal-open', 'another-than-proposer', 'not-public'],
			does: ['publish'],
			tone: 'primary',
			law: 'FOI19 art. 17; INV-34'
		}),

	withdrawPublication: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['dispatcher', 'head'],
			asks: [reason],
			guards: ['public'],
			does: ['withdraw-publication'],
			tone: 'danger',
			law: 'PI21 art. 15; INV-36'
		}),

	close: (from: readonly string[], to: string): Step =>
		row({ from, to, by: ['system'], law: 'part B', shown: 'resident' })
};
