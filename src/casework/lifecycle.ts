import type { ReviewGuard } from '#casework/review-guards.ts';
import type { SideGuard } from '#casework/side-guards.ts';
import type { PaperKind } from '#papers/kind.ts';

/**
 * The words in which a procedure's lifecycle is written. A lifecycle is a table: action -> row.
 * Every button of the desk and of the resident's page is one row; the door carries out nothing else.
 */
export type Role =
	| 'resident'
	| 'registrar'
	| 'dispatcher'
	| 'handler'
	| 'co-handler'
	| 'head'
	| 'reviewer'
	| 'liaison'
	/** Somebody outside who is asked for an opinion on the case, and proved it with a code of their own. */
	| 'third-party'
	/** 督查人员: urges and supervises units; of the unit that issued a supervision order. */
	| 'supervisor'
	/** 县领导: reads the board of supervision, and acts on nothing. */
	| 'leader'
	| 'system';

export type Standing = 'law' | 'reading' | 'policy' | 'unsure';

/** One thing an action asks for. The desk draws the action's form from these rows. */
export type Ask = {
	name: string;
	kind:
		| 'text'
		| 'longtext'
		| 'unit'
		| 'units'
		| 'matter'
		| 'route'
		| 'officer'
		| 'case'
		| 'day'
		| 'choice'
		| 'number'
		| 'clock'
		| 'public-version'
		/** Due days that moved, each before and after. */
		| 'moves'
		/** A paper of this case, by the entry that issued it. */
		| 'paper'
		/** What is put right in a paper, by field. */
		| 'corrections';
	optional?: true;
	/** What the office writes to itself: the person who filed does not read it, though they see the step. */
	inside?: true;
	max?: number;
	/** A number without decimals. */
	whole?: true;
	options?: readonly string[];
};

/** A condition beyond stage and role; each name is a function in guards.ts. */
export type Guard =
	| ReviewGuard
	| SideGuard
	| 'arbiter-stands-above'
	| 'who-steps-aside'
	| 'unit-not-complained-of'
	| 'not-objected-before'
	| 'within-objection-period'
	| 'within-handling-period'
	| 'not-extended-before'
	| 'another-than-drafter'
	| 'another-than-handler'
	| 'question-open'
	| 'not-rated'
	| 'not-reopened-before'
	| 'proposal-open'
	| 'another-than-proposer'
	| 'not-public'
	| 'public'
	| 'served-after-signing'
	| 'only-electronic-service'
	| 'nothing-written-since'
	| 'not-handed-over'
	| 'period-over'
	| 'silence-recorded'
	| 'superior-not-complained-of'
	| 'another-than-reporter'
	| 'notice-over'
	| 'report-owed'
	| 'appraisal-open'
	| 'no-appraisal-open'
	| 'determination-open'
	| 'no-determination-open';

/** What an action changes beside the stage; each name is a function in effects.ts. */
export type Effect =
	| 'set-unit'
	| 'clear-unit'
	| 'set-matter'
	| 'set-route'
	| 'set-handler'
	| 'take-it'
	| 'add-co-unit'
	| 'set-outcome'
	| 'send-to-superior'
	| 'open-question'
	| 'close-question'
	| 'send-to-common-superior'
	| 'return-to-handler'
	| 'clear-route'
	| 'add-share-unit'
	| 'let-step-aside'
	| 'merge'
	| 'link-duplicate'
	| 'link-again'
	| 'link-repeat'
	| 'publish'
	| 'withdraw-publication'
	| 'hand-over'
	| 'correct-paper';

export type Step = {
	from: readonly string[];
	/** The stage after it; 'same' leaves the stage as it is. */
	to: string;
	by: readonly Role[];
	asks: readonly Ask[];
	guards: readonly Guard[];
	/** Conditions that this procedure alone knows; each is a function in its own `checks`. */
	checks?: readonly string[];
	does: readonly Effect[];
	/** Whether the person who filed sees this entry in the timeline. */
	shown: 'resident' | 'inside';
	paper?: PaperKind;
	/** The outcome that this action itself is, where nobody drafts one. */
	outcome?: string;
	/** An action that the system takes at the same time on the case that this one is about. */
	echo?: string;
	/** An action of the system that follows at once where its guards allow it. */
	follows?: string;
	law: string;
	standing: Standing;
	tone?: 'primary' | 'danger';
};

export type Lifecycle = Readonly<Record<string, Step>>;

/** Who must act next in a stage, and whether the office still has work to do. */
export type StageMeaning = {
	waitsFor: 'dispatcher' | 'unit' | 'co-unit' | 'head' | 'reviewer' | 'supervisor' | 'resident' | 'nobody';
	open: boolean;
	/** The step of the person that comes first here, while it is open to them: until it is taken it is their turn. */
	first?: string;
};

export const SAME = 'same';
