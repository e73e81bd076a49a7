import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { todayOf, type Context } from '#casework/context.server.ts';
import { isPersonAccused } from '#casework/decide.ts';
import { accusedUnits } from '#casework/guards.ts';
import type { Notice } from '#casework/notice.ts';
import { caseKeyOf } from '#casework/parties.queries.server.ts';
import { addDays, type Day } from '#clocks/day.ts';
import { seal } from '#platform/crypto.server.ts';
import { owedPeriods, type OwedPeriod } from '#supervision/reminders.queries.server.ts';
import { reminderOn, type Post } from '#supervision/reminder-steps.ts';
import type { RemindersTable, Trx } from '#tables.ts';
import { isBlocked } from '#units/recusal.ts';
import { superiorsOf } from '#units/units.ts';

/** The furthest that a step before the last day may lie ahead. */
const AHEAD_DAYS = 45;

/** Reminds of every period that is due soon or late. Running it again on the same day adds nothing. Gives how many were new. */
export async function remind(context: Context): Promise<number> {
	const today = todayOf(context);
	let made = 0;
	for (const one of await owedPeriods(context.db, addDays(today, AHEAD_DAYS))) {
		const due = { startedOn: one.started_on as Day, due: one.due_on as Day };
		const found = reminderOn(due, today, context);
		if (!found) continue;
		const rows = found.posts.flatMap((post): RemindersTable[] => {
			const unit = unitFor(context, one, post);
			const { id: case_id, clock, due_on } = one;
			return unit === null ? [] : [{ case_id, clock, due_on, step: found.step, post, unit, on_day: today }];
		});
		made += await keep(context, one, rows);
	}
	return made;
}

/** The unit whose officers are meant; never one that is complained of or stands below it (INV-01). */
function unitFor({ county }: Context, one: OwedPeriod, post: Post): string | null {
	const own = one.owner === 'dispatcher' ? one.dispatcher : (one.named_unit ?? one.unit ?? one.dispatcher);
	const units = post === 'superior' ? superiorsOf(county, own).map((unit) => unit.id) : [own];
	return units.find((unit) => !isBlocked(county, unit, accusedUnits(one.accused))) ?? null;
}

async function keep(context: Context, one: OwedPeriod, rows: readonly RemindersTable[]): Promise<number> {
	if (rows.length === 0) return 0;
	return context.db.transaction().execute(async (trx) => {
		const fresh = await trx
			.insertInto('reminders')
			.values([...rows])
			.onConflict((known) => known.doNothing())
			.returning(['post', 'unit'])
			.execute();
		for (const { post, unit } of fresh) await mail(trx, context, one, post, unit);
		return fresh.length;
	});
}

const rolesOf: Readonly<Record<Post, readonly string[]>> = {
	handler: ['handler', 'dispatcher'],
	head: ['head'],
	superior: ['head', 'leader']
};

/** By e-mail to the officers of that post who asked for it. */
async function mail(trx: Trx, context: Context, one: OwedPeriod, post: string, unit: string): Promise<void> {
	const officers = await trx
		.selectFrom('accounts')
		.select(['id', 'name', 'reminders_to'])
		.where('unit', '=', unit)
		.where('disabled_at', 'is', null)
		.where('reminders_to', 'is not', null)
		.where(sql<boolean>`roles && ${[...rolesOf[post as Post]]}`)
		.execute();
	const key = officers.length === 0 ? null : await caseKeyOf(trx, context, one.id);
	for (const officer of officers) {
		// The handler of the case is of the unit that leads it; another unit's duty is that of all who handle there.
		const handler = one.named_unit === null || one.named_unit === one.unit ? one.handler : null;
		const others = post === 'handler' && handler !== null && handler !== officer.id;
		if (!key || others || isPersonAccused(officer.name, one.accused)) continue;
		const notice: Notice = {
			to: officer.reminders_to ?? '',
			number: one.number,
			procedure: one.procedure,
			action: 'remind',
			language: 'zh',
			on: todayOf(context),
			due: one.due_on,
			desk: true
		};
		const id = randomUUID();
		await trx
			.insertInto('notices')
			.values({
				case_id: one.id,
				id,
				entry: one.version,
				template: 'remind',
				channel: 'email',
				sealed: seal(key, notice, one.id, `notices:${id}`),
				created_at: context.now,
				sent_at: null
			})
			.execute();
	}
}
