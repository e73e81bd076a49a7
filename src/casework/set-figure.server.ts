import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { figureProblems } from '#clocks/figure-limits.ts';
import { insertFigure } from '#clocks/settings.store.server.ts';
import { registerRows } from '#register/rows.store.server.ts';

/**
 * Sets a county figure from a day on, today or later, and enters it into the register. A clock that has begun keeps its
 * own (INV-29); a figure of law is refused.
 */
export async function setFigure(
	context: Pick<Context, 'db' | 'now'>,
	one: { clock: string; figure: number; from: string; reason: string },
	by: string | null
): Promise<void> {
	const problems = figureProblems(one, todayOf(context));
	if (problems.length > 0)
		throw new Refusal('check-input', Object.fromEntries(problems.map((code) => [code, code])));
	await context.db.transaction().execute(async (trx) => {
		const n = await insertFigure(trx, { ...one, by, at: context.now });
		await registerRows(trx, 'setting', String(n));
	});
}
