import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { plainFiling } from '#casework/plain-filing.server.ts';
import type { NormativeFacts } from '#participation/normative-draft/form.ts';
import { normativeDraft } from '#participation/normative-draft/procedure.ts';
import { newCode } from '#platform/one-time-code.server.ts';

/** Proposes a document for the yearly plan, in the unit that is to issue it. */
export const planDocument = (
	context: Context,
	officer: Officer,
	formKey: string,
	facts: NormativeFacts
): Promise<Case> =>
	fileCase(
		context,
		normativeDraft,
		{
			...plainFiling,
			formKey: `normative-draft:${officer.account}:${formKey}`,
			facts,
			channel: 'inside',
			queryCode: newCode(),
			unit: officer.unit,
			// Whether business is touched decides which floor the call has (YS19 art. 62).
			recorded: { market: facts.market }
		},
		officer
	);
