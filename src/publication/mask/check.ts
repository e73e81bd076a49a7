import { proposeMasks } from '#publication/mask.ts';

/** One line of a file of made-up examples: `value` stands in `text`. */
export type RedactionCase = { kind: string; value: string; valid: boolean; note: string; text: string };

const label = /(?:身份证|证件)[^\d]{0,6}$/;

/** Personal data is hidden; so is a number with a wrong check digit behind its label. All else stays. */
function mustHide(row: RedactionCase): boolean {
	if (row.kind === 'uscc') return false;
	return row.valid || label.test(row.text.slice(0, row.text.indexOf(row.value)));
}

/** What is wrong with how a case is treated, or undefined when it passes. A hidden value must be hidden exactly. */
export function redactionMiss(row: RedactionCase): string | undefined {
	const start = row.text.indexOf(row.value);
	const end = start + row.value.length;
	if (start < 0) return 'value is not in the text';
	const touching = proposeMasks(row.text).filter((mask) => mask.start < end && start < mask.end);
	const found = touching.map((mask) => `${mask.kind} ${mask.text}`).join(', ') || 'nothing';
	if (!mustHide(row)) return touching.length > 0 ? `must stay, found ${found}` : undefined;
	const exact = touching.length === 1 && touching[0]?.start === start && touching[0]?.end === end;
	return exact ? undefined : `must be hidden, found ${found}`;
}
