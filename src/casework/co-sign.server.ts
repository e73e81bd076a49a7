import type { Case } from '#casework/case.ts';
import { findCaseByNumber, loadCase } from '#casework/case.queries.server.ts';
import { insertCoSigner } from '#casework/co-signers.store.server.ts';
import type { Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { indexHash, isSameSecret } from '#platform/crypto.server.ts';
import { codeFrom } from '#platform/one-time-code.ts';

/** The code by which others join a case. It follows from the case, lets people join and opens nothing. */
export const coSignCode = (context: Pick<Context, 'masterKey'>, caseId: string): string =>
	codeFrom(Buffer.from(indexHash(context.masterKey, `co-sign:${caseId}`), 'base64url'));

/** Whether others may join: not a sealed matter, nobody's child, and the office still works on it. */
export const mayBeCoSigned = (procedure: Procedure, on: Pick<Case, 'stage' | 'minor'>): boolean =>
	!procedure.sealed &&
	!on.minor &&
	procedure.standsOn === undefined &&
	procedure.stages[on.stage]?.open === true;

/**
 * Joins somebody to a case by its number and co-sign code: representatives are five at most, co-signers online as many
 * as wish (XF22 art. 20, INV-20). Gives which co-signer they are, or says why not.
 */
export async function coSign(
	context: Context,
	procedures: readonly Procedure[],
	number: string,
	code: string,
	who: { name: string; phone: string }
): Promise<number | 'wrong' | 'again'> {
	const row = await findCaseByNumber(context.db, number);
	// Compared also when there is no such number, so that neither answer nor time tells.
	const right = isSameSecret(coSignCode(context, row?.id ?? ''), code);
	if (!row || !right) return 'wrong';
	return context.db.transaction().execute(async (trx) => {
		const on = await loadCase(trx, row.id, 'lock');
		const procedure = procedures.find((one) => one.id === row.procedure);
		if (!on || !procedure || !mayBeCoSigned(procedure, on)) return 'wrong';
		return (await insertCoSigner(trx, context, on.id, who)) ?? 'again';
	});
}
