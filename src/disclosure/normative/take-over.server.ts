import type { Context } from '#casework/context.server.ts';
import { draftWithin } from '#disclosure/draft.store.server.ts';
import { normative } from '#disclosure/normative/kind.ts';
import { tieToDraft } from '#disclosure/normative/links.store.server.ts';
import type { Trx } from '#tables.ts';

type Adopted = { caseId: string; account: string; unit: string; raw: Readonly<Record<string, string>> };

/** Takes a document that was adopted into the catalogue, where it draws its registration number and waits for its review. */
export async function takeOver(
	trx: Trx,
	context: Context,
	{ caseId, account, unit, raw }: Adopted
): Promise<void> {
	const officer = { kind: 'officer', account, name: '', unit, roles: ['handler'] } as const;
	await tieToDraft(trx, caseId, await draftWithin(trx, context, normative, officer, { raw }));
}
