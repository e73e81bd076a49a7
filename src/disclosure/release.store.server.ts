import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor, Details, Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { parseInput } from '#casework/input.ts';
import { Refusal } from '#casework/refusal.ts';
import type { Day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';
import type { Body, Kind } from '#disclosure/kind.ts';
import { keysBeginning } from '#disclosure/keys.queries.server.ts';
import { mayWrite, whyNot } from '#disclosure/may.ts';
import { changePublic, writePublic } from '#disclosure/public-copy.store.server.ts';
import { lockStanding, offeredTo, type Locked } from '#disclosure/releases.queries.server.ts';
import { releaseText } from '#disclosure/release-text.ts';
import { stepOf } from '#disclosure/steps.ts';
import { storable } from '#platform/storable.ts';
import { unfitBasis } from '#publication/basis.queries.server.ts';
import { markOf } from '#publication/citations.ts';
import { register } from '#register/register.store.server.ts';
import type { FileRow, Trx } from '#tables.ts';

/** A text as it was typed. `id` is given where a disclosure gets its next version. */
export type Text = {
	id?: string;
	raw: Readonly<Record<string, unknown>>;
	rows?: Body['rows'];
	files?: readonly FileRow[];
	cases?: readonly string[];
	/** A document given on request that becomes an attachment. */
	offered?: string;
};

const noChoices = { units: [], matters: [], routes: [], officers: [] };

/** Checks a text by the questions of its kind, and that no basis is cited that may be none (INV-42). Throws `Refusal`. */
export async function checkText(
	trx: Trx,
	context: Context,
	kind: Kind,
	text: Pick<Text, 'raw' | 'rows'>
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

async function refuseUnfitBasis(trx: Trx, context: Context, body: Body): Promise<void> {
	const mark = markOf(context.county);
	const texts = [body.fields['basis'] ?? '', ...body.rows.map((row) => row['basis'] ?? '')];
	const unfit = await unfitBasis(trx, texts.join('\n'), mark, todayOf(context));
	if (unfit === null) return;
	const place = body.fields['basis'] === undefined ? 'rows' : 'basis';
	throw new Refusal('check-input', { [place]: `basis-not-in-force:${unfit}` });
}

/** Writes a new disclosure, or the next version of one. Gives its id. */
export function draft(context: Context, kind: Kind, officer: Officer, text: Text): Promise<string> {
	return context.db.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended(${`disclosure:${kind.id}`}, 0))`.execute(trx);
		const before = text.id === undefined ? null : await lockStanding(trx, text.id);
		if (text.id !== undefined && before?.kind !== kind.id) throw new Refusal('not-found');
		const key = before?.key ?? (await newKey(trx, context, kind, officer, text.raw));
		if (kind.id === 'list' && key === 'negative') throw new Refusal('national-list');
		if (!mayWrite(officer, kind, key) || (before && before.unit !== officer.unit))
			throw new Refusal('not-by-you');
		if (before?.state === 'submitted') throw new Refusal('under-review');
		if (before?.annulled) throw new Refusal('not-public-now');
		const body = await checkText(trx, context, kind, text);
		const id = before?.id ?? randomUUID();
		const version = (before?.version ?? 0) + 1;
		const row = { state: 'drafted', version, submitted_by: null, ...faceRow(context, kind, body) };
		if (before) await trx.updateTable('disclosures').set(row).where('id', '=', id).execute();
		else await insertNew(trx, { ...row, id, kind: kind.id, unit: officer.unit, key });
		await trx
			.insertInto('disclosure_versions')
			.values({
				disclosure_id: id,
				n: version,
				body: JSON.stringify(body),
				by_account: officer.account,
				at: context.now
			})
			.execute();
		await keepBeside(trx, id, version, text);
		if (text.offered) await takeOffered(trx, officer.unit, text.offered, id, version);
		await enterStep(trx, context, { id, version, entries: before?.entries ?? 0 }, 'draft', officer, {});
		return id;
	});
}

async function newKey(
	trx: Trx,
	context: Context,
	kind: Kind,
	officer: Officer,
	raw: Text['raw']
): Promise<string> {
	const { county } = context;
	const made = kind.newKey({ county, unit: officer.unit, year: todayOf(context).slice(0, 4), raw });
	return 'given' in made ? made.given : made.number(await keysBeginning(trx, kind.id, made.prefix));
}

async function insertNew(
	trx: Trx,
	row: ReturnType<typeof faceRow> & {
		id: string;
		kind: string;
		unit: string;
		key: string;
		state: string;
		version: number;
	}
): Promise<void> {
	const known = await trx
		.selectFrom('disclosures')
		.select('id')
		.where('kind', '=', row.kind)
		.where('key', '=', row.key)
		.executeTakeFirst();
	if (known) throw new Refusal('known-already');
	await trx
		.insertInto('disclosures')
		.values({ ...row, entries: 0, submitted_by: null, annulled_on: null, down_by: null })
		.execute();
}

async function keepBeside(
	trx: Trx,
	id: string,
	version: number,
	{ files = [], cases = [] }: Text
): Promise<void> {
	if (files.length > 0)
		await trx
			.insertInto('disclosure_files')
			.values(files.map((file) => ({ ...file, disclosure_id: id, version })))
			.execute();
	if (cases.length > 0)
		await trx
			.insertInto('disclosure_cases')
			.values([...new Set(cases)].map((one) => ({ disclosure_id: id, case_id: one })))
			.onConflict((row) => row.doNothing())
			.execute();
}

/** Takes up what was given on request: the file as it was redacted, and who asked stays behind. */
async function takeOffered(
	trx: Trx,
	unit: string,
	offered: string,
	id: string,
	version: number
): Promise<void> {
	const file = (await offeredTo(trx, unit)).find((one) => one.id === offered);
	if (!file) return;
	const { name, type, bytes, hash, storage_key } = file;
	await trx
		.insertInto('disclosure_files')
		.values({
			disclosure_id: id,
			id: randomUUID(),
			name,
			type,
			bytes,
			hash,
			storage_key,
			thumbnail_key: null,
			version
		})
		.execute();
	await trx.updateTable('released_documents').set({ taken_into: id }).where('id', '=', offered).execute();
}

function faceRow(context: Context, kind: Kind, body: Body) {
	const face = kind.face(body);
	const clock = kind.clock(body);
	return {
		title: face.title,
		theme: face.theme,
		formed_on: face.formedOn,
		due_clock: clock,
		due_on: clock === null ? null : reckoned(context, clock, face.formedOn as Day)
	};
}

/** The last day of a clock that starts on a day, by the rule and the county's figure of that day. */
export function reckoned(
	context: Pick<Context, 'calendar' | 'figures'>,
	clock: string,
	from: Day
): Day | null {
	const rule = ruleFor(clock, from);
	if (!rule) return null;
	const reckoning = dueDay(
		withSettings(rule, context.figures, from),
		[{ type: 'start', date: from }],
		context.calendar
	);
	return 'due' in reckoning ? reckoning.due : null;
}

/** Takes one step with a disclosure, whole or not at all: timeline, register, state and public copy change together. */
export function release(
	context: Context,
	kind: Kind,
	id: string,
	action: string,
	actor: Actor,
	raw: Readonly<Record<string, unknown>> = {},
	also?: (trx: Trx, on: Locked, details: Details) => Promise<void>
): Promise<void> {
	return context.db.transaction().execute(async (trx) => {
		const on = await lockStanding(trx, id);
		if (!on || on.kind !== kind.id) throw new Refusal('not-found');
		await stepWith(trx, context, kind, on, action, actor, raw);
		if (action === 'annul') await takeDownIfDue(trx, context, kind, id);
		await also?.(trx, on, raw);
	});
}

/** An annulment that is told late leaves no day to wait: the page is gone at once (INV-45). */
async function takeDownIfDue(trx: Trx, context: Context, kind: Kind, id: string): Promise<void> {
	const on = await lockStanding(trx, id);
	if (on?.downBy && on.downBy <= todayOf(context))
		await stepWith(trx, context, kind, on, 'take-down', { kind: 'system' }, {});
}

/** The step itself, inside a transaction that has the disclosure locked. */
export async function stepWith(
	trx: Trx,
	context: Context,
	kind: Kind,
	on: Locked,
	action: string,
	actor: Actor,
	raw: Readonly<Record<string, unknown>>
): Promise<void> {
	const why = whyNot(action, on, actor);
	if (why !== null) throw new Refusal(why);
	const step = stepOf(action);
	const parsed = parseInput(step?.asks ?? [], raw, noChoices);
	if (!parsed.ok) throw new Refusal('check-input', parsed.problems);
	const details = parsed.input;
	const notClear = ['secrecy', 'privacy', 'thirdParty'].filter((one) => details[one] === 'not-clear');
	if (notClear.length > 0)
		throw new Refusal('check-input', Object.fromEntries(notClear.map((one) => [one, 'not-clear'])));
	if (typeof details['on'] === 'string' && action === 'annul' && details['on'] > todayOf(context))
		throw new Refusal('check-input', { on: 'not-past' });
	const entry = await enterStep(trx, context, on, action, actor, details);
	await move(trx, context, on, action, actor, details);
	if (action === 'publish') {
		await refuseUnfitBasis(trx, context, on.body);
		await writePublic(trx, context, kind, on, entry);
	} else await changePublic(trx, context, kind, on, action, details);
}

async function move(
	trx: Trx,
	context: Context,
	on: Locked,
	action: string,
	actor: Actor,
	details: Details
): Promise<void> {
	const officer = actor.kind === 'officer' ? actor : null;
	const from = String(details['on'] ?? '') as Day;
	const change = {
		submit: { state: 'submitted', submitted_by: officer?.account ?? null },
		return: { state: 'drafted', submitted_by: null },
		publish: { state: 'settled' },
		'keep-back': { state: 'settled' },
		annul: { annulled_on: from, down_by: reckoned(context, 'ZF-WITHDRAW', from) }
	}[action];
	if (change) await trx.updateTable('disclosures').set(change).where('id', '=', on.id).execute();
}

async function enterStep(
	trx: Trx,
	context: Context,
	on: { id: string; version: number; entries: number },
	action: string,
	actor: Actor,
	details: Details
): Promise<number> {
	const officer = actor.kind === 'officer' ? actor : null;
	const n = on.entries + 1;
	const entry = {
		action,
		version: on.version,
		by_account: officer?.account ?? null,
		by_unit: officer?.unit ?? null,
		on_day: todayOf(context)
	};
	await trx
		.insertInto('disclosure_entries')
		.values({ ...entry, disclosure_id: on.id, n, at: context.now, details: JSON.stringify(details) })
		.execute();
	await trx.updateTable('disclosures').set({ entries: n }).where('id', '=', on.id).execute();
	const version = await trx
		.selectFrom('disclosure_versions')
		.select('body')
		.where('disclosure_id', '=', on.id)
		.where('n', '=', on.version)
		.executeTakeFirst();
	const text = releaseText({ ...entry, id: on.id, n, at: context.now, details, body: version?.body });
	await register(trx, { kind: 'disclosure', subject: on.id, n }, text);
	return n;
}
