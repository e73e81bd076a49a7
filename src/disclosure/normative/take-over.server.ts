import type { Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { draftWithin } from '#disclosure/draft.store.server.ts';
import { normative } from '#disclosure/normative/kind.ts';
import { tieToDraft } from '#disclosure/draft-links.store.server.ts';
import type { Trx } from '#tables.ts';

type Adopted = { caseId: string; account: string; unit: string; raw: Readonly<Record<string, string>> };

/** Takes a document that was adopted into the catalogue, where it draws its registration number and waits for its review. */
export async function takeOver(
	trx: Trx,
	context: Context,
	{ caseId, account, unit, raw }: Adopted
): Promise<void> {
	const officer = { kind: 'officer', account, name: '', unit, roles: ['handler'] } as const;
	try {
		await tieToDraft(trx, caseId, await draftWithin(trx, context, normative, officer, { raw }));
	} catch (refused) {
		// What it rests on was said in the plan: no answer of this step could put it right.
		if (refused instanceof Refusal && refused.problems['basis']) throw new Refusal('rests-on-unfit-basis');
		throw refused;
	}
}
