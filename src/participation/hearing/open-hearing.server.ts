import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { plainFiling } from '#casework/plain-filing.server.ts';
import type { HearingFacts } from '#participation/hearing/form.ts';
import { hearing } from '#participation/hearing/procedure.ts';
import { newCode } from '#platform/one-time-code.server.ts';

/** Begins a hearing on a decision, in the unit that leads it. */
export const openHearing = (
	context: Context,
	officer: Officer,
	decision: Pick<Case, 'id' | 'accused'>,
	formKey: string,
	facts: HearingFacts
): Promise<Case> =>
	fileCase(
		context,
		hearing,
		{
			...plainFiling,
			formKey: `hearing:${officer.account}:${formKey}`,
			facts,
			accused: decision.accused,
			channel: 'inside',
			queryCode: newCode(),
			boundTo: decision.id,
			unit: officer.unit
		},
		officer
	);
