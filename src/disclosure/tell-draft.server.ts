import { loadCase } from '#casework/case.queries.server.ts';
import type { Details } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { takeSystemAction } from '#casework/take-action.server.ts';
import { draftOf } from '#disclosure/draft-links.queries.server.ts';
import type { Locked } from '#disclosure/releases.queries.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import type { Trx } from '#tables.ts';

/** What a step of the catalogue means for the case in which the document was drafted. */
const meant: Readonly<Record<string, (on: Locked, details: Details) => { action: string; raw: Details }>> = {
	publish: (on) => ({
		action: 'document-out',
		raw: { order: on.key, check: sha256(on.body.fields['text'] ?? '') }
	}),
	'file-for-record': (_, details) => ({ action: 'document-recorded', raw: details })
};

/** Enters publication and filing on the case; a later edition of the document no longer concerns it. */
export async function tellDraft(
	trx: Trx,
	context: Context,
	on: Locked,
	action: string,
	details: Details
): Promise<void> {
	const caseId = on.kind === 'normative' && meant[action] ? await draftOf(trx, on.id) : null;
	const draft = caseId === null ? null : await loadCase(trx, caseId, 'lock');
	const procedure = context.procedures.find((one) => one.id === draft?.procedure);
	const step = meant[action]?.(on, details);
	if (!draft || !procedure || !step) return;
	if (!procedure.lifecycle[step.action]?.from.includes(draft.stage)) return;
	await takeSystemAction(trx, context, procedure, draft.id, step.action, step.raw);
}
