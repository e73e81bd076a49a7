import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { plainFiling } from '#casework/plain-filing.server.ts';
import type { ReviewFacts } from '#participation/expert-review/form.ts';
import { expertReview } from '#participation/expert-review/procedure.ts';
import { newCode } from '#platform/one-time-code.server.ts';

/** Begins a review by experts on a decision, in the unit that leads it. */
export const openReview = (
	context: Context,
	officer: Officer,
	decision: Pick<Case, 'id' | 'accused'>,
	formKey: string,
	facts: ReviewFacts
): Promise<Case> =>
	fileCase(
		context,
		expertReview,
		{
			...plainFiling,
			formKey: `expert-review:${officer.account}:${formKey}`,
			facts,
			accused: decision.accused,
			channel: 'inside',
			queryCode: newCode(),
			boundTo: decision.id,
			unit: officer.unit
		},
		officer
	);
