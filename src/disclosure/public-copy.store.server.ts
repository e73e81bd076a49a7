import { sql } from 'kysely';
import type { Details } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import type { Day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';
import { nothing, type Body, type Face, type Kind } from '#disclosure/kind.ts';
import { casesOf, filesOf, type Locked } from '#disclosure/releases.queries.server.ts';
import { stepOf } from '#disclosure/steps.ts';
import { bigramsOf, normalise } from '#publication/bigrams.ts';
import { markOf, numberForm } from '#publication/citations.ts';
import type { Act } from '#publication/validity.ts';
import { registerRows } from '#register/rows.store.server.ts';
import { cover } from '#statistics/cover.ts';
import type { Trx } from '#tables.ts';

/** Writes the edition that the public reads from now on; earlier editions stay, and say that they are earlier. */
export async function writePublic(
	trx: Trx,
	context: Context,
	kind: Kind,
	on: Locked,
	entry: number
): Promise<void> {
	const today = todayOf(context);
	const face = kind.face(on.body);
	const before = await trx
		.updateTable('public_disclosures')
		.set({ current: false })
		.where('id', '=', on.id)
		.where('current', '=', true)
		.returning(['acts', 'version'])
		.executeTakeFirst();
	const acts: Act[] = before ? [...(before.acts as Act[]), { action: 'amend', on: today }] : [];
	const shown: Body = {
		...on.body,
		fields: {
			...on.body.fields,
			...(kind.id === 'concern' ? { cases: String(cover(await casesOf(trx, on.id))) } : {})
		}
	};
	await trx
		.insertInto('public_disclosures')
		.values({
			id: on.id,
			version: on.version,
			entry,
			current: true,
			kind: kind.id,
			key: on.key,
			unit: on.unit,
			number: numberForm(face.number, markOf(context.county)),
			title: face.title,
			theme: face.theme,
			formed_on: face.formedOn,
			effective_on: face.effectiveOn,
			expires_on: face.expiresOn ?? expiryOf(context, kind, on.body, face),
			published_on: today,
			withdrawn_on: null,
			reason: '',
			body: JSON.stringify(shown),
			acts: JSON.stringify(acts),
			files: JSON.stringify(await filesOf(trx, on.id)),
			...searched([face.title, face.number, on.key, face.text].join('\n'))
		})
		.execute();
	const changed = before ? [before.version, on.version] : [on.version];
	await registerRows(trx, 'public-edition', ...changed.map((version) => `${on.id}/${version}`));
}

const searched = (text: string) => ({ bigrams: bigramsOf(text), search_text: normalise(text) });

/** The last day of validity, where a clock gives one. */
function expiryOf(context: Context, kind: Kind, body: Body, face: Face): Day | null {
	const clock = kind.validity?.(body) ?? null;
	const from = (face.effectiveOn ?? face.formedOn) as Day;
	const rule = clock === null ? undefined : ruleFor(clock, from);
	if (!rule) return null;
	const reckoning = dueDay(
		withSettings(rule, context.figures, from),
		[{ type: 'effect', date: from }],
		context.calendar
	);
	return 'due' in reckoning ? reckoning.due : null;
}

/** What a step after publication changes in the copy. What comes down stays findable with its status and the reason (INV-46). */
export async function changePublic(
	trx: Trx,
	context: Context,
	kind: Kind,
	on: Locked,
	action: string,
	details: Details
): Promise<void> {
	if (stepOf(action)?.act) {
		const act = {
			action,
			on: String(details['on']),
			...(details['reason'] ? { reason: String(details['reason']) } : {}),
			...figuresOf(details)
		};
		const changed = await trx
			.updateTable('public_disclosures')
			.set({ acts: sql`acts || ${JSON.stringify([act])}::jsonb` })
			.where('id', '=', on.id)
			.where('current', '=', true)
			.returning('version')
			.executeTakeFirst();
		if (changed) await registerRows(trx, 'public-edition', `${on.id}/${changed.version}`);
	}
	if (action !== 'withdraw' && action !== 'take-down') return;
	const down = action === 'take-down' ? await annulment(trx, on.id) : String(details['reason'] ?? '');
	const remove = details['text'] === 'remove-text' || kind.onWithdrawal === 'remove-text';
	const editions = await trx
		.updateTable('public_disclosures')
		.set({
			withdrawn_on: todayOf(context),
			reason: down,
			...(remove ? await emptied(trx, on) : {})
		})
		.where('id', '=', on.id)
		.returning('version')
		.execute();
	await registerRows(trx, 'public-edition', ...editions.map((one) => `${on.id}/${one.version}`));
}

/** What an act says beside its day and reason. */
function figuresOf({ on: _on, reason: _reason, where: _where, ...rest }: Details): Pick<Act, 'figures'> {
	const said = Object.entries(rest).map(([name, value]) => [name, String(value)]);
	return said.length > 0 ? { figures: Object.fromEntries(said) as Record<string, string> } : {};
}

const annulment = async (trx: Trx, id: string): Promise<string> => {
	const row = await trx
		.selectFrom('disclosure_entries')
		.select('details')
		.where('disclosure_id', '=', id)
		.where('action', '=', 'annul')
		.orderBy('n', 'desc')
		.executeTakeFirstOrThrow();
	return String((row.details as Details)['reason'] ?? '');
};

/** A copy that keeps its number and loses its text: nothing of it is found by search any more. */
const emptied = async (trx: Trx, on: Locked) => {
	const row = await trx
		.selectFrom('public_disclosures')
		.select('number')
		.where('id', '=', on.id)
		.where('current', '=', true)
		.executeTakeFirstOrThrow();
	const number = row.number === '' ? on.key : row.number;
	return { title: number, body: JSON.stringify(nothing), files: JSON.stringify([]), ...searched(number) };
};
