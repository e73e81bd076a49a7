import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { parseInput } from '#casework/input.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import type { OldEntry } from '#commands/register-file.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { findUnit } from '#jurisdiction/find-unit.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import type { County } from '#units/county.ts';
import { searchUnits } from '#units/units.ts';
import { successorsOf } from '#units/succession.ts';
import { placesIn } from '#units/places.ts';

/** Who stands in the timeline for the old register: one account that writes, another that signs. */
export type Clerks = { writer: string; signer: string; name: string };

/** Sentences for parts of an answer that an old register does not keep apart. */
export type OldWords = { facts: string; basis: string; way: string };

export type Certainty = 'certain' | 'likely' | 'unsure';

/**
 * Brings one entry of an old register through the door, with its old dates: filed, routed, and answered where there is
 * a reply. Each step looks at the stage first, so that an entry broken off in the middle is finished by the next run.
 */
export async function importEntry(
	context: Context,
	procedure: Procedure,
	source: string,
	entry: OldEntry,
	clerks: Clerks,
	words: OldWords
): Promise<{ on: Case; certainty: Certainty }> {
	const facts = procedure.form.schema.parse({ title: entry.title, story: entry.body });
	const then = { ...context, now: entry.time };
	const { county } = context;
	const township =
		placesIn(county, `${entry.township} ${entry.title} ${entry.body}`).townships[0]?.id ?? null;
	const found = routeOf(county, procedure, entry, township, context);
	const answer = {
		outcome: procedure.outcomes[0],
		claims: entry.title,
		facts: words.facts,
		opinion: entry.reply,
		basis: words.basis
	};
	if (entry.reply !== '') check(procedure, answer);
	let on = await fileCase(
		then,
		procedure,
		{
			formKey: `import:${source}:${entry.key}`,
			facts: facts as Record<string, string>,
			accused: [],
			parties: [],
			identity: 'anonymous',
			township,
			village: null,
			channel: 'import',
			electronic: true,
			language: 'zh',
			files: [],
			queryCode: newCode(),
			matter: found.matter,
			finding: found.finding
		},
		{ kind: 'system' }
	);
	const as = (unit: string, account: string, ...roles: Officer['roles'][number][]): Officer => ({
		kind: 'officer',
		account,
		name: clerks.name,
		unit,
		roles
	});
	const sorter = as(on.dispatcher, clerks.writer, 'dispatcher', 'handler');
	const unit = found.certainty === 'unsure' ? null : found.unit;
	if (on.stage === 'registered' && unit !== null && found.matter !== null) {
		on = await takeAction(then, procedure, on.id, 'forward', sorter, { matter: found.matter, unit });
	}
	if (entry.reply === '' || entry.replyTime === null) return { on, certainty: found.certainty };
	if (on.stage === 'registered')
		on = await takeAction(then, procedure, on.id, 'keep-here', sorter, {
			matter: found.matter ?? county.matters[0]?.id
		});
	if (on.stage === 'forwarded')
		on = await takeAction(then, procedure, on.id, 'accept', as(on.unit ?? '', clerks.writer, 'handler'), {
			way: words.way
		});
	const replied = { ...context, now: entry.replyTime };
	if (on.stage === 'accepted') {
		on = await takeAction(
			replied,
			procedure,
			on.id,
			'draft',
			as(on.unit ?? '', clerks.writer, 'handler'),
			answer
		);
	}
	if (on.stage === 'drafted')
		on = await takeAction(replied, procedure, on.id, 'sign', as(on.unit ?? '', clerks.signer, 'head'));
	return { on, certainty: found.certainty };
}

/** Looks at the answer before anything is filed, so that an entry is refused whole. */
function check(procedure: Procedure, answer: Readonly<Record<string, unknown>>): void {
	const none = { units: [], matters: [], routes: [], officers: [] };
	const parsed = parseInput(procedure.lifecycle['draft']?.asks ?? [], answer, none);
	if (!parsed.ok) throw new Refusal('check-input', parsed.problems);
}

/** The unit that the register names; an ended one stands for the unit that carries on its duty (INV-21). */
function unitNamed(
	county: County,
	name: string,
	duty: string | undefined,
	today: string
): string | undefined {
	const unit = name === '' ? undefined : searchUnits(county, name).find((one) => one.kind !== 'collective');
	if (!unit || unit.to === null) return unit?.id;
	return (successorsOf(county, unit.id, today, duty)[0] ?? successorsOf(county, unit.id, today)[0])?.unit;
}

/** The unit that the register names, else the one that the text is found to belong to. */
function routeOf(
	county: County,
	procedure: Procedure,
	entry: OldEntry,
	township: string | null,
	{ rank, now }: Context
) {
	const day = dayInChina(entry.time);
	const ranked = rank(entry.title, entry.body);
	const best = ranked.matters[0];
	const named = unitNamed(county, entry.unit, best?.matter.duty, dayInChina(now));
	const finding = findUnit(county, {
		procedure: procedure.id,
		matter: best?.matter.id ?? null,
		township,
		accusedUnits: [],
		day: dayInChina(now),
		answers: [],
		text: `${entry.title}\n${entry.body}`,
		candidates: procedure.competence.units
	});
	const unit = named ?? (finding.outside ? null : finding.unit);
	const certainty: Certainty = named ? 'certain' : unit === null ? 'unsure' : ranked.certainty;
	return {
		matter: best?.matter.id ?? null,
		unit,
		certainty,
		finding: { ...finding, day, words: best?.words ?? [] }
	};
}
