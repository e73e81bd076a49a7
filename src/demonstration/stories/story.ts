import type { outcomes as feeReportOutcomes } from '#complaints/fee-report/lifecycle.ts';
import type { outcomes as messageOutcomes } from '#complaints/message/lifecycle.ts';
import type { outcomes as petitionOutcomes } from '#complaints/petition/lifecycle.ts';
import type { outcomes as suggestionOutcomes } from '#complaints/suggestion/lifecycle.ts';
import type { outcomes as unlawfulActOutcomes } from '#complaints/unlawful-act/lifecycle.ts';

type Told<Procedure extends string, Outcome extends string> = {
	procedure: Procedure;
	/** A hint at the entry of the matter catalogue. */
	matter: string;
	/** A unit's id, or `township`: the township of the place. */
	unitHint: string;
	title: string;
	story: string;
	wish: string;
	answer: { opinion: Outcome; facts: string; text: string; basis: string };
};

/** One invented case: what somebody brought, and what came of it. */
export type Story =
	| Told<'petition', (typeof petitionOutcomes)[number]>
	| Told<'suggestion', (typeof suggestionOutcomes)[number]>
	| Told<'unlawful-act', (typeof unlawfulActOutcomes)[number]>
	| Told<'fee-report', (typeof feeReportOutcomes)[number]>
	| Told<'message', (typeof messageOutcomes)[number]>;

/** What the blanks of a story are filled with; `amount` is a figure of yuan, `month` reads like 三月. */
export type Setting = {
	township: string;
	village: string;
	road: string;
	month: string;
	amount: string;
	name: string;
};

const blanks = /\{(township|village|road|month|amount|name)\}/g;

/** A text of a story with its blanks filled. */
export function tell(text: string, setting: Setting): string {
	return text.replace(blanks, (_, blank: keyof Setting) => setting[blank]);
}
