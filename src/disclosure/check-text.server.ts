import { todayOf, type Context } from '#casework/context.server.ts';
import { parseInput } from '#casework/input.ts';
import { Refusal } from '#casework/refusal.ts';
import type { Body, Kind } from '#disclosure/kind.ts';
import { storable } from '#platform/storable.ts';
import { unfitBasis } from '#publication/basis.queries.server.ts';
import { markOf } from '#publication/citations.ts';
import type { Trx } from '#tables.ts';

/** Questions about a disclosure choose among fixed answers only. */
export const noChoices = { units: [], matters: [], routes: [], officers: [] };

/** Checks a text by the questions of its kind, and that no basis is cited that may be none (INV-42). Throws `Refusal`. */
export async function checkText(
	trx: Trx,
	context: Context,
	kind: Kind,
	text: { raw: Readonly<Record<string, unknown>>; rows?: Body['rows'] }
): Promise<Body> {
	const parsed = parseInput(kind.asks, text.raw, noChoices);
	if (!parsed.ok) throw new Refusal('check-input', parsed.problems);
	const fields = Object.fromEntries(
		Object.entries(parsed.input).map(([name, value]) => [name, String(value)])
	);
	const rows = (text.rows ?? []).map((row) =>
		Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, storable(cell)]))
	);
	const body: Body = { fields, rows };
	const problems = kind.check?.(body) ?? {};
	if (Object.keys(problems).length > 0) throw new Refusal('check-input', problems);
	await refuseUnfitBasis(trx, context, body);
	return body;
}

/** Refuses a text that cites an own document which may be no basis today. */
export async function refuseUnfitBasis(trx: Trx, context: Context, body: Body): Promise<void> {
	const mark = markOf(context.county);
	const texts = [body.fields['basis'] ?? '', ...body.rows.map((row) => row['basis'] ?? '')];
	const unfit = await unfitBasis(trx, texts.join('\n'), mark, todayOf(context));
	if (unfit === null) return;
	const place = body.fields['basis'] === undefined ? 'rows' : 'basis';
	throw new Refusal('check-input', { [place]: `basis-not-in-force:${unfit}` });
}
