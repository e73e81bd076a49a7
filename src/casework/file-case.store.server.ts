import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Accused, Actor, Case } from '#casework/case.ts';
import { findCaseByNumber, loadCase } from '#casework/case.queries.server.ts';
import { insertAccused, insertCase } from '#casework/case.store.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { enter } from '#casework/enter.server.ts';
import { heldContext } from '#casework/held-context.server.ts';
import { insertFiles, insertParties, insertSealed } from '#casework/filing.store.server.ts';
import { insertLetterBox } from '#casework/sealed/letters.store.server.ts';
import { queryCodeHash } from '#casework/query-code.server.ts';
import type { Party } from '#casework/person.ts';
import { harmWordsIn } from '#casework/harm.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { storable } from '#platform/storable.ts';
import { newNumber } from '#platform/one-time-code.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { FileRow, Trx } from '#tables.ts';
import { isBlocked } from '#units/recusal.ts';
import { accusedUnits } from '#casework/guards.ts';

/** What arrives: the checked facts, who filed, and how. `formKey` is made when the form is shown. */
export type Filing = {
	formKey: string;
	facts: Readonly<Record<string, string>>;
	accused: readonly Accused[];
	parties: readonly Party[];
	identity: 'named' | 'anonymous';
	township: string | null;
	village: string | null;
	channel: 'web' | 'letter' | 'call' | 'visit' | 'fax' | 'import' | 'inside';
	/** Consent to service by e-mail, text message, or on the page behind number and code. */
	electronic: boolean;
	language: string;
	files: readonly FileRow[];
	queryCode: string;
	matter: string | null;
	/** How an officer took it down for somebody, as it was (INV-52). */
	recorded?: Readonly<Record<string, string>>;
	/** How the unit was found, and why; kept with the case. */
	finding: unknown;
	/** The case on which this one stands, and the unit that leads it from the first day. */
	boundTo?: string;
	unit?: string;
	/** Which privacy notice the person saw. */
	privacyNotice?: string;
	/** Units that work beside it from the first day. */
	coUnits?: readonly string[];
	/** Where an office files: that office keeps it, and the task of the plan that it is about. */
	dispatcher?: string;
	task?: string | null;
};

/**
 * Files a case through the one door. The same form key gives the same case however often and however parallel it
 * arrives (pressing twice files once). Gives the case; its number goes on the receipt (INV-11).
 */
export async function fileCase(
	context: Context,
	procedure: Procedure,
	filing: Filing,
	actor: Actor
): Promise<Case> {
	return context.db.transaction().execute(async (trx) => {
		const held = await heldContext(trx, context);
		await sql`select pg_advisory_xact_lock(hashtextextended(${filing.formKey}, 0))`.execute(trx);
		const known = await trx
			.selectFrom('submissions')
			.select('case_id')
			.where('form_key', '=', filing.formKey)
			.executeTakeFirst();
		if (known) {
			const on = await loadCase(trx, known.case_id);
			if (on) return on;
		}
		return insertNew(trx, held, procedure, storableFiling(filing), actor);
	});
}

/** The same inside a transaction that is already open: what belongs together is filed together or not at all. */
export const fileWithin = async (
	trx: Trx,
	context: Context,
	procedure: Procedure,
	filing: Filing,
	actor: Actor
): Promise<Case> => insertNew(trx, await heldContext(trx, context), procedure, storableFiling(filing), actor);

async function insertNew(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	filing: Filing,
	actor: Actor
): Promise<Case> {
	const step = procedure.lifecycle[procedure.first];
	if (!step) throw new Error(`${procedure.id} has no first action`);
	const role = step.by.find((one) =>
		actor.kind === 'officer' ? actor.roles.includes(one) : one === actor.kind
	);
	if (!role) throw new Refusal('not-by-you');
	const keeps = [filing.dispatcher, filing.unit].filter((unit) => unit !== undefined);
	if (keeps.some((unit) => isBlocked(context.county, unit, accusedUnits(filing.accused)))) {
		throw new Refusal('unit-not-complained-of');
	}
	const on = newCase(context, procedure, filing, step.to, await freeNumber(trx, todayOf(context)));
	await insertCase(trx, on, {
		codeHash: queryCodeHash(context, filing.queryCode),
		formVersion: procedure.form.version,
		finding: procedure.sealed ? null : filing.finding
	});
	if (!procedure.sealed) await insertAccused(trx, on.id, filing.accused);
	await insertParties(trx, context, on.id, procedure.sealed ? [] : filing.parties);
	const fingerprint = procedure.sealed ? await sealFiling(trx, context, on, filing) : null;
	await registerRows(trx, 'filing', on.id);
	await insertFiles(trx, on.id, filing.files, 1);
	await takeFromDraft(trx, filing);
	await trx
		.insertInto('submissions')
		.values({ form_key: filing.formKey, case_id: on.id, at: context.now })
		.execute();
	const harmWords = procedure.sealed
		? []
		: harmWordsIn(context.county, Object.values(filing.facts).join('\n'));
	const details = {
		channel: filing.channel,
		...(fingerprint === null ? {} : { fingerprint }),
		...filing.recorded,
		...(filing.privacyNotice === undefined ? {} : { privacyNotice: filing.privacyNotice }),
		...(harmWords.length > 0 ? { harmWords } : {})
	};
	return enter(trx, context, procedure, on, {
		before: null,
		action: procedure.first,
		step,
		role,
		actor,
		to: step.to,
		details,
		patch: filing.coUnits === undefined ? {} : { coUnits: filing.coUnits }
	});
}

/** What was said, by whom and with which files goes in unreadable; the person keeps a letter box that opens with the code. */
async function sealFiling(trx: Trx, context: Context, on: Case, filing: Filing): Promise<string> {
	await insertLetterBox(trx, context, on.id, filing.queryCode);
	const files = filing.files.map(({ name, bytes, hash }) => ({ name, bytes, sha256: hash }));
	const { number, receivedOn } = on;
	return insertSealed(trx, context, on.id, {
		number,
		receivedOn,
		facts: filing.facts,
		parties: filing.parties,
		files
	});
}

/** Files change hands with the filing: a draft that still held them would take them along when it is cleared away. */
async function takeFromDraft(trx: Trx, { formKey, files }: Filing): Promise<void> {
	if (files.length === 0) return;
	const ids = files.map((file) => file.id);
	await trx.deleteFrom('draft_files').where('draft_id', '=', formKey).where('id', 'in', ids).execute();
}

const storableFiling = (filing: Filing): Filing => ({
	...filing,
	facts: Object.fromEntries(Object.entries(filing.facts).map(([fact, text]) => [fact, storable(text)])),
	accused: filing.accused.map((one) => ({
		...one,
		person: one.person === null ? null : storable(one.person)
	}))
});

/** A number that no case has; which one is drawn by lot, so that it tells nothing of how many there are. */
async function freeNumber(trx: Trx, today: string): Promise<string> {
	for (;;) {
		const number = newNumber(Number(today.slice(0, 4)));
		if (!(await findCaseByNumber(trx, number))) return number;
	}
}

function newCase(
	context: Context,
	procedure: Procedure,
	filing: Filing,
	stage: string,
	number: string
): Case {
	const accused = procedure.sealed ? [] : filing.accused;
	const matter = procedure.sealed ? null : filing.matter;
	const dispatcher = procedure.competence.dispatchers.find(
		(unit) => !isBlocked(context.county, unit, accusedUnits(accused))
	);
	return {
		id: randomUUID(),
		number,
		procedure: procedure.id,
		stage,
		title: procedure.sealed ? '' : (filing.facts['title'] ?? ''),
		facts: procedure.sealed ? {} : filing.facts,
		matter,
		task: filing.task ?? context.county.matters.find((one) => one.id === matter)?.task ?? null,
		route: null,
		dispatcher: filing.dispatcher ?? dispatcher ?? procedure.competence.dispatchers[0] ?? 'petitions',
		unit: filing.unit ?? null,
		handler: null,
		channel: filing.channel,
		receivedAt: context.now,
		receivedOn: todayOf(context),
		township: procedure.sealed ? null : filing.township,
		village: procedure.sealed ? null : filing.village,
		identity: filing.identity,
		electronic: filing.electronic,
		language: filing.language,
		outcome: null,
		sealed: procedure.sealed,
		questionOpen: false,
		published: false,
		mergedInto: null,
		boundTo: filing.boundTo ?? null,
		bound: [],
		minor: !procedure.sealed && filing.parties.some(({ person }) => person.age !== undefined),
		accused,
		coUnits: [],
		timeline: [],
		version: 0
	};
}
