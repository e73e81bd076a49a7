import type { Case } from '#casework/case.ts';
import { coSignCode, mayBeCoSigned } from '#casework/co-sign.server.ts';
import { countCoSigners } from '#casework/co-signers.queries.server.ts';
import type { Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { formatCode } from '#platform/one-time-code.ts';

/** By which code others join a case, and how many have; null where nobody may. */
export const jointOf = async (context: Context, procedure: Procedure, on: Case) =>
	mayBeCoSigned(procedure, on)
		? { code: formatCode(coSignCode(context, on.id)), count: await countCoSigners(context.db, on.id) }
		: null;
