import type { Case, Entry } from '#casework/case.ts';
import { bareName } from '#casework/decide.ts';
import { Refusal } from '#casework/refusal.ts';
import { appraisedBy } from '#participation/experts.queries.server.ts';
import type { Context, Keeper } from '#casework/context.server.ts';
import { unitNameOn } from '#casework/paper-issue.ts';
import { appraisersOf } from '#participation/decision/course.ts';
import { keepOrigin } from '#participation/decision/keep-origin.server.ts';
import { publicCopy } from '#participation/decision/public-copy.ts';
import { publicFace } from '#participation/decision/public-face.ts';
import { textOf } from '#participation/draft-course.ts';
import { keepDraft } from '#participation/keep-draft.store.server.ts';
import type { Trx } from '#tables.ts';

/** Stages before which and after which a matter is no public decision: what was only proposed is nobody's promise yet. */
const notPublic = ['proposed', 'turned-down'];

export const keepDecision: Keeper = async (trx, context, after, entry) => {
	await keepOrigin(trx, context, after, entry);
	if (notPublic.includes(after.stage)) return;
	if (entry.action === 'order-evaluation') await evaluatorIsAnother(trx, context, after, entry);
	await keepDraft(trx, after, entry, { face: publicFace, copy: publicCopy, listedBy: 'put-on-list' });
};

/** No expert of the decision, and no body that one of them came from, evaluates it later (MD19 art. 36; INV-33). */
async function evaluatorIsAnother(trx: Trx, context: Context, on: Case, entry: Entry): Promise<void> {
	const evaluator = bareName(textOf(entry, 'body'));
	const appraisers = await appraisedBy(trx, on.id);
	const assessed = appraisersOf(on.timeline).units.flatMap((unit) =>
		(['short', 'full'] as const).map((form) => unitNameOn(context.county, unit, entry.on, 'zh', form))
	);
	const same = [...appraisers.flatMap(({ name, body }) => [name, body]), ...assessed]
		.map(bareName)
		.some((one) => one.includes(evaluator) || evaluator.includes(one));
	if (same) throw new Refusal('appraiser-evaluates');
}
