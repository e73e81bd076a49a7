import { SAME, type Ask, type Step } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';

/** The version of the draft that was looked at; the portal refuses another than the newest (INV-53). */
export const version: Ask = { name: 'version', kind: 'number', whole: true, max: 999 };

const added: Ask = { name: 'added', kind: 'longtext', max: 8000 };
const inside = { standing: 'policy', law: 'house rule', shown: 'inside' } as const;

/** Rows that the three appraisals of a draft share, each with its article; stages and names are those of the procedure. */
export const appraisal = {
	/** What is missing, in writing, so that nobody waits for a file that lies still (MD19 art. 26). */
	returnFile: (from: string, to: string, law: string, standing: Step['standing'] = 'law'): Step =>
		row({
			from: [from],
			to,
			by: ['handler'],
			asks: [{ name: 'missing', kind: 'longtext', max: 4000 }],
			guards: ['no-recusal-open'],
			does: ['take-it'],
			paper: 'file-return',
			law,
			standing
		}),

	resend: (from: string, to: string, law: string): Step =>
		row({ from: [from], to, by: ['co-handler'], asks: [added], tone: 'primary', law }),

	takeBack: (from: readonly string[], to: string): Step =>
		row({ from, to, by: ['co-handler'], asks: [reason], tone: 'danger', ...inside, shown: 'resident' }),

	draft: (
		from: string,
		to: string,
		asks: readonly Ask[],
		law: string,
		checks: readonly string[] = []
	): Step =>
		row({
			from: [from],
			to,
			by: ['handler'],
			asks: [version, ...asks],
			guards: ['no-recusal-open'],
			checks,
			does: ['take-it'],
			shown: 'inside',
			tone: 'primary',
			law
		}),

	returnDraft: (from: string, to: string): Step =>
		row({ from: [from], to, by: ['head'], asks: [reason], ...inside }),

	sign: (
		from: string,
		to: string,
		paper: NonNullable<Step['paper']>,
		law: string,
		checks: readonly string[] = []
	): Step =>
		row({
			from: [from],
			to,
			by: ['head'],
			guards: ['no-recusal-open'],
			checks: ['another-signs', ...checks],
			paper,
			tone: 'primary',
			law
		}),

	/** Whoever has an interest in the matter leaves it, and acts on it no more (INV-31). */
	stepAside: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['handler', 'head'],
			asks: [reason],
			does: ['let-step-aside'],
			shown: 'inside',
			law: 'GW18 arts. 76, 77; INV-31'
		}),

	/** What was seen in the file, or asked of somebody: for those who work on it. */
	note: (from: readonly string[]): Step =>
		row({
			from,
			to: SAME,
			by: ['handler', 'co-handler', 'head'],
			asks: [{ name: 'note', kind: 'longtext', max: 3000 }],
			...inside
		})
} as const;
