import { sql } from 'kysely';
import { register } from '#register/register.store.server.ts';
import type { Db, Trx } from '#tables.ts';

/**
 * Rows that enter the register as they stand, each by its subject. What of a row counts, and what its subject is, says
 * the view registered_rows. A row that `stays` is written once: afterwards it may only go.
 */
export const rowKinds = {
	filing: {},
	'case-file': { stays: true },
	'case-document': { stays: true },
	'sealed-content': {},
	'sealed-letter': {},
	'co-signature': {},
	destruction: { stays: true },
	'public-record': { stays: true },
	'plan-progress': {},
	'public-edition': {},
	'annual-report': { stays: true },
	promotion: {},
	decision: {},
	'decision-draft': { stays: true },
	'decision-event': { stays: true },
	'opinion-shown': {},
	hearing: {},
	'hearing-event': { stays: true },
	expert: {},
	'expert-review': { stays: true },
	matter: { stays: true },
	setting: { stays: true },
	'calendar-set': { stays: true },
	'officer-change': {}
} as const satisfies Record<string, { stays?: true }>;

export type RowKind = keyof typeof rowKinds;

/** What the register commits to where a row is gone by the rules. */
export const GONE = 'gone';

/** Enters rows as they stand now, or as gone, in the transaction that wrote them. */
export async function registerRows(trx: Trx, kind: RowKind, ...subjects: readonly string[]): Promise<void> {
	if (subjects.length === 0) return;
	const { rows } = await sql<{ subject: string; text: string | null; n: number }>`
		select one.subject,
			(select r.text from registered_rows r where r.kind = ${kind} and r.subject = one.subject),
			(select count(*)::int + 1 from register_entries e where e.kind = ${kind} and e.subject = one.subject) as n
		from unnest(${[...new Set(subjects)]}::text[]) as one (subject)`.execute(trx);
	for (const { subject, text, n } of rows) await register(trx, { kind, subject, n }, text ?? GONE);
}

/** The text of a row as it stands today, which its newest entry in the register commits to. */
export async function rowText(db: Db, kind: RowKind, subject: string): Promise<string> {
	const { rows } = await sql<{ text: string }>`
		select text from registered_rows where kind = ${kind} and subject = ${subject}`.execute(db);
	return rows[0]?.text ?? GONE;
}
