import type { Case, Officer } from '#casework/case.ts';
import { findCaseByNumber, loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { caseKeyOf } from '#casework/parties.queries.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { isQueryCode, queryCodeHash } from '#casework/query-code.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { consultationsOf, thirdParties } from '#disclosure/information-request/consultations.ts';
import { seal } from '#platform/crypto.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';

export type Consulted = { name: string; contact: string; letter: string };

/**
 * Asks a third party: its name and contact are sealed with the case, the timeline knows it by a number alone. Gives the
 * code with which it answers; it is shown once and kept as a hash.
 */
export async function consultThirdParty(
	context: Context,
	procedure: Procedure,
	on: Case,
	officer: Officer,
	{ name, contact, letter }: Consulted,
	seen?: number
): Promise<{ party: string; code: string }> {
	if (name.trim() === '') throw new Refusal('check-input', { name: 'missing' });
	const asked = consultationsOf(on).map((one) => one.party);
	const party = thirdParties.find((one) => !asked.includes(one));
	if (!party) throw new Refusal('too-many');
	const code = newCode();
	await takeAction(
		context,
		procedure,
		on.id,
		'consult-third-party',
		officer,
		{ party, letter },
		seen,
		[],
		async (trx) => {
			const key = await caseKeyOf(trx, context, on.id);
			if (!key) throw new Refusal('not-found');
			await trx
				.insertInto('third_parties')
				.values({
					case_id: on.id,
					party,
					sealed: seal(key, { name: name.trim(), contact: contact.trim() }, on.id),
					code_hash: queryCodeHash(context, code),
					asked_on: todayOf(context)
				})
				.execute();
		}
	);
	return { party, code };
}

/** The consultation that a number and a code open; null where they open none. Nothing of the applicant is given. */
export async function consultationFor(context: Context, number: string, code: string) {
	const row = await findCaseByNumber(context.db, number);
	const parties = row
		? await context.db.selectFrom('third_parties').selectAll().where('case_id', '=', row.id).execute()
		: [];
	const known = parties.find((one) => isQueryCode(context, code, one.code_hash));
	// Compared also when there is no such number, so that neither answer nor time tells.
	if (!known || !row) {
		isQueryCode(context, code, '');
		return null;
	}
	const on = await loadCase(context.db, row.id);
	if (!on) return null;
	const asked = on.timeline.find(
		(entry) => entry.action === 'consult-third-party' && entry.details['party'] === known.party
	);
	const mine = consultationsOf(on).find((one) => one.party === known.party);
	return {
		on,
		party: known.party,
		letter: String(asked?.details['letter'] ?? ''),
		unit: asked?.byUnit ?? on.unit ?? '',
		askedOn: known.asked_on,
		opinion: mine?.opinion ?? null
	};
}
