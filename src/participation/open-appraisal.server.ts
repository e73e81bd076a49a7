import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { plainFiling } from '#casework/plain-filing.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { newCode } from '#platform/one-time-code.server.ts';

/**
 * Begins an appraisal of a decision's draft in the unit that makes it. The unit that leads the decision stays beside it,
 * so that it can complete its file.
 */
export const openAppraisal = (
	context: Context,
	procedure: Procedure,
	officer: Officer,
	decision: Pick<Case, 'id' | 'accused' | 'procedure'>,
	formKey: string,
	facts: Readonly<Record<string, string>>,
	unit = officer.unit
): Promise<Case> =>
	fileCase(
		context,
		procedure,
		{
			...plainFiling,
			formKey: `${procedure.id}:${officer.account}:${formKey}`,
			facts,
			accused: decision.accused,
			channel: 'inside',
			queryCode: newCode(),
			boundTo: decision.id,
			// What it looks at decides which periods run.
			recorded: { about: decision.procedure },
			unit,
			coUnits: [officer.unit]
		},
		officer
	);
