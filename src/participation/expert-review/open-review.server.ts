import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { openAppraisal } from '#participation/open-appraisal.server.ts';
import type { ReviewFacts } from '#participation/expert-review/form.ts';
import { expertReview } from '#participation/expert-review/procedure.ts';

/** Begins a review by experts on a decision, in the unit that leads it. */
export const openReview = (
	context: Context,
	officer: Officer,
	decision: Pick<Case, 'id' | 'accused' | 'procedure'>,
	formKey: string,
	facts: ReviewFacts
): Promise<Case> => openAppraisal(context, expertReview, officer, decision, formKey, facts);
