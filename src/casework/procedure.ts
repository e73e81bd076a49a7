import type { Case, Situation } from '#casework/case.ts';
import type { Form } from '#casework/form.ts';
import type { Lifecycle, StageMeaning } from '#casework/lifecycle.ts';
import type { RemedyRow } from '#casework/remedy-rows.ts';
import type { PaperKind } from '#papers/kind.ts';
import type { Treatment } from '#publication/treatment.ts';

/** How a clock of clocks/rules hangs on the actions of a procedure. */
export type ClockBinding = {
	starts: readonly string[];
	/** These actions are heard only where the answer to that question is one of these. */
	only?: Readonly<Record<string, readonly [question: string, ...answers: string[]]>>;
	/** Runs only in cases whose first entry answered that question so; '' where it was not asked. */
	where?: readonly [question: string, ...answers: string[]];
	stops: readonly string[];
	/** Actions after which the clock no longer matters: withdrawn, routed away, merged, taken back. */
	drops: readonly string[];
	extendedBy?: string;
	/** Actions of which the rule hears as an event of its own: a correction asked for, a consultation begun, a fee paid. */
	tells?: Readonly<Record<string, string>>;
	/** Once this action was taken, the clock starts no more. */
	before?: string;
	/**
	 * Whose duty it is. The clocks of a resident, of those consulted, and chances that may pass unused ('nobody') never
	 * make the office late.
	 */
	owner: 'dispatcher' | 'unit' | 'reviewer' | 'resident' | 'consulted' | 'nobody';
	/** The answer in a step that names the unit whose duty it is, where that need not be the lead unit. */
	dutyOf?: string;
	/** The clock by which answers count as in time in the statistics; one for each procedure. */
	counts?: true;
};

/**
 * Whether an action may happen, by a rule of one procedure. It is also asked before the form is shown: what looks at
 * the input passes while there is none.
 */
export type Check = (situation: Situation) => boolean;

/** A procedure: a page of law, its tables gathered into one value. Casework runs it and names none. */
export type Procedure = {
	id: string;
	form: Form;
	first: string;
	stages: Readonly<Record<string, StageMeaning>>;
	lifecycle: Lifecycle;
	/** What the rows name under `checks`. */
	checks?: Readonly<Record<string, Check>>;
	clocks: Readonly<Record<string, ClockBinding>>;
	competence: {
		/** Who sorts what comes in: the first of these that is not complained of. */
		dispatchers: readonly string[];
		/** Lead unit where no matter says another, also read in order. */
		units: readonly string[];
	};
	/** Which action sends a notice to the person who filed. */
	notices: Readonly<Record<string, 'filer' | 'none'>>;
	publishing: Readonly<Record<string, Treatment>> | null;
	outcomes: readonly string[];
	/** The article on which an outcome rests, where each has its own. */
	articles?: Readonly<Record<string, string>>;
	/** What may be done against each paper that owes a remedy. */
	remedies?: Readonly<Partial<Record<PaperKind, RemedyRow>>>;
	/** Content that is encrypted on arrival and never read here. */
	sealed: boolean;
	/** The county's own business, which is no submission and no figure of the statistics. */
	uncounted?: true;
	/** Filed only on a case of that other procedure, never for itself. */
	standsOn?: string;
	/** Whether a unit that the case was shown to reads of it what the person who filed reads, and nothing from inside. */
	readsOutside?: (on: Case, unit: string) => boolean;
};
