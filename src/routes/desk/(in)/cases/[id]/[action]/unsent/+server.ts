import { error, json } from '@sveltejs/kit';
import { rawInput } from '#casework/raw-input.ts';
import { isWorthKeeping } from '#casework/unsent-form.ts';
import { keepUnsent, noteOpen } from '#casework/unsent-form.store.server.ts';
import { colleagueTexts } from '#routes/desk/colleague-texts.ts';
import { colleaguesAt } from '#casework/unsent-form.queries.server.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { hourText } from '#routes/desk/hour-text.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { RequestHandler } from './$types';

/** Keeps what stands in the form and says who else is there; the page asks every few seconds where scripts run. */
export const POST: RequestHandler = async (event) => {
	const { on, procedure, officer, context } = await openedCase(event);
	const { action } = event.params;
	const step = procedure.lifecycle[action];
	if (!step || on.sealed) error(404, 'not-found');
	const at = { caseId: on.id, account: officer.account, action };
	const values = rawInput(step.asks, await event.request.formData());
	const words = wordsIn(event.locals.language);
	const kept = isWorthKeeping(values) ? await keepUnsent(context, at, values) : await noteOpen(context, at);
	const there = await colleaguesAt(context.db, on.id, officer.account, context.now);
	const { saved, notSaved } = words.deskwork.kept;
	return json({
		kept: kept === undefined ? '' : kept ? fill(saved, { time: hourText(context.now) }) : notSaved,
		there: colleagueTexts(there, words)
	});
};
