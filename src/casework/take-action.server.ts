import { type Actor, type Case, type Details } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { decide, isRecused } from '#casework/decide.ts';
import { patchOf } from '#casework/effects.ts';
import { enter } from '#casework/enter.server.ts';
import { heldContext } from '#casework/held-context.server.ts';
import { insertFiles } from '#casework/filing.store.server.ts';
import { parseInput } from '#casework/input.ts';
import { choicesFor } from '#casework/choices.queries.server.ts';
import { handOver, learnFrom, publish, takeDown } from '#casework/outward.store.server.ts';
import { harmWordsIn } from '#casework/harm.ts';
import { insertLink, linkTarget } from '#casework/link.store.server.ts';
import { linkOf } from '#casework/links.ts';
import type { Procedure } from '#casework/procedure.ts';
import { refusePublication, versionOf } from '#casework/refuse-publication.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { unfitBasis } from '#publication/basis.queries.server.ts';
import { markOf } from '#publication/citations.ts';
import type { FileRow, Trx } from '#tables.ts';

/**
 * The one door. Locks the case, decides by the procedure's lifecycle, and carries out the row whole or not at all.
 * Throws `Refusal` with a code where the action may not happen, with a problem for each field where the input is
 * wrong. `seen` is the version that the person looked at: when the case has moved on, nothing happens. `files` are stored
 * already and come with the entry; `also` writes what a procedure keeps beside it, in the same transaction.
 */
export function takeAction(
	context: Context,
	procedure: Procedure,
	caseId: string,
	action: string,
	actor: Actor,
	raw: Readonly<Record<string, unknown>> = {},
	seen?: number,
	files: readonly FileRow[] = [],
	also?: (trx: Trx, after: Case) => Promise<void>
): Promise<Case> {
	return context.db.transaction().execute(async (trx) => {
		const held = await heldContext(trx, context);
		const on = await lockCase(trx, held, procedure, caseId, actor);
		if (seen !== undefined && on.version !== seen) throw new Refusal('case-moved-on');
		const after = await perform(trx, held, procedure, on, action, actor, raw);
		await insertFiles(trx, caseId, files, on.timeline.length + 1);
		await also?.(trx, after);
		return after;
	});
}

/** The same door inside a transaction that already holds the calendar: many cases change together or none. */
export async function takeSystemAction(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	caseId: string,
	action: string,
	raw: Readonly<Record<string, unknown>>
): Promise<Case> {
	const actor = { kind: 'system' } as const;
	const on = await lockCase(trx, context, procedure, caseId, actor);
	return perform(trx, context, procedure, on, action, actor, raw);
}

async function lockCase(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	caseId: string,
	actor: Actor
): Promise<Case> {
	const on = await loadCase(trx, caseId, 'lock');
	if (!on || on.procedure !== procedure.id) throw new Refusal('not-found');
	// Before anything that would tell that the case exists (INV-01).
	if (actor.kind === 'officer' && isRecused(context.county, actor, on)) throw new Refusal('not-found');
	return on;
}

async function perform(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	on: Case,
	action: string,
	actor: Actor,
	raw: Readonly<Record<string, unknown>>
): Promise<Case> {
	const today = todayOf(context);
	const step = procedure.lifecycle[action];
	const deadlines = deadlinesOf(procedure, on.timeline, context);
	const choices = await choicesFor(trx, context, on, today);
	const ownWords = actor.kind === 'resident' || actor.kind === 'third-party';
	const parsed = parseInput(step?.asks ?? [], raw, choices, ownWords);
	const input: Details = parsed.ok ? parsed.input : {};
	const situation = { on, actor, input, today, deadlines };
	const decision = decide(procedure, action, situation, context.county);
	if (!decision.ok) throw new Refusal(decision.because);
	if (!parsed.ok) throw new Refusal('check-input', parsed.problems);
	await refuseUnfitBasis(trx, context, input, today);

	const does = decision.step.does;
	const link = linkOf(does);
	const target =
		link && (await linkTarget(trx, context, procedure, on, link, String(input['number']), actor));
	const patch = {
		...patchOf(does, situation, context.county),
		...(decision.step.outcome === undefined ? {} : { outcome: decision.step.outcome }),
		...(link === 'merged' && target ? { mergedInto: target.id } : {})
	};
	const move = {
		before: on,
		action,
		step: decision.step,
		role: decision.role,
		actor,
		to: decision.to,
		details: { ...input, ...target?.told, ...wordsOfHarm(context, actor, input) },
		patch
	};
	if (does.includes('publish')) await refusePublication(trx, context, on);
	let after = await enter(trx, context, procedure, on, move);
	if (link && target) await insertLink(trx, after, link, target.id);
	if (does.includes('publish'))
		after = {
			...after,
			published: await publish(trx, context.county, after, versionOf(on), today, deadlines)
		};
	if (does.includes('withdraw-publication') && on.published) {
		await takeDown(trx, on.id, today);
		after = { ...after, published: false };
	}
	if (does.includes('hand-over')) await handOver(trx, on.id, context.now);
	if (does.includes('set-matter')) await learnFrom(trx, on, after, context.now);
	if (decision.step.echo !== undefined) await echoed(trx, context, after, decision.step.echo);
	return followed(trx, context, procedure, after, decision.step.follows);
}

/** An own document that is not published, or not in force today, is a basis for nothing (YS19 art. 64, INV-42). */
async function refuseUnfitBasis(trx: Trx, context: Context, input: Details, today: string): Promise<void> {
	for (const [name, text] of Object.entries(input)) {
		if (!/basis/i.test(name) || typeof text !== 'string') continue;
		const unfit = await unfitBasis(trx, text, markOf(context.county), today);
		if (unfit !== null) throw new Refusal('check-input', { [name]: `basis-not-in-force:${unfit}` });
	}
}

/** Enters on the case that this one is about what was done here: its number, the unit, the ground, and what it said. */
async function echoed(trx: Trx, context: Context, on: Case, action: string): Promise<void> {
	const subject = on.boundTo === null ? null : await loadCase(trx, on.boundTo, 'lock');
	const procedure = context.procedures.find((one) => one.id === subject?.procedure);
	if (!subject || !procedure?.lifecycle[action]) return;
	const said = on.timeline.at(-1)?.details;
	const raw = {
		...said,
		order: on.number,
		unit: on.unit ?? '',
		ground: on.facts['ground'] ?? '',
		until: said?.['until'] ?? ''
	};
	await perform(trx, context, procedure, subject, action, { kind: 'system' }, raw);
}

/** Signs of harm to a minor in what a resident wrote; they propose, a person decides (INV-51). */
function wordsOfHarm(context: Context, actor: Actor, input: Details): Details {
	if (actor.kind === 'officer' || actor.kind === 'system') return {};
	const words = harmWordsIn(context.county, Object.values(input).map(String).join('\n'));
	return words.length > 0 ? { harmWords: words } : {};
}

/** What the system does at once after a row, where its guards allow it. */
async function followed(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	on: Case,
	action: string | undefined
): Promise<Case> {
	if (action === undefined) return on;
	const situation = {
		on,
		actor: { kind: 'system' } as const,
		input: {},
		today: todayOf(context),
		deadlines: deadlinesOf(procedure, on.timeline, context)
	};
	return decide(procedure, action, situation, context.county).ok
		? perform(trx, context, procedure, on, action, situation.actor, {})
		: on;
}
