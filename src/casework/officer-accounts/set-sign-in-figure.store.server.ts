import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { isSignInFigure, signInFigures } from '#people/sign-in-figures.ts';
import { registerRows } from '#register/rows.store.server.ts';

type Setting = { name: string; value: number; from: string; reason: string };

const problemsOf = ({ name, value, from, reason }: Setting, today: string): Record<string, string> => {
	const figure = isSignInFigure(name) ? signInFigures[name] : null;
	const fits = figure && Number.isInteger(value) && value >= figure.least && value <= figure.most;
	return {
		...(figure ? {} : { name: 'choose' }),
		...(fits || !figure ? {} : { value: 'range' }),
		...(from < today || from > '2100-12-31' ? { from: 'day' } : {}),
		...(reason.trim() === '' ? { reason: 'missing' } : {})
	};
};

/** Sets a figure of signing in from a day on, today or later, and enters it into the register. */
export async function setSignInFigure(context: Context, one: Setting, by: string): Promise<void> {
	const problems = problemsOf(one, todayOf(context));
	if (Object.keys(problems).length > 0) throw new Refusal('check-input', problems);
	await context.db.transaction().execute(async (trx) => {
		const { id } = await trx
			.insertInto('settings')
			.values({
				key: `sign-in:${one.name}`,
				from_day: one.from,
				value: JSON.stringify(one.value),
				reason: one.reason.trim(),
				set_by: by,
				set_at: context.now
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await registerRows(trx, 'setting', String(id));
	});
}
