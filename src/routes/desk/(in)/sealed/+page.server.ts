import { error } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { dueWords } from '#casework/due-words.ts';
import { sealedCases } from '#casework/sealed/sealed.queries.server.ts';
import { waitingAnswers } from '#casework/sealed/letters.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** Sealed registrations, for the liaison of the discipline body alone (INV-03). */
export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	if (!officer.roles.includes('liaison')) error(404, 'not-found');
	const context = await event.locals.portal.context();
	const words = wordsIn(event.locals.language);
	const rows = await sealedCases(context.db, officer, context.county);
	const answers = await waitingAnswers(
		context.db,
		rows.map((row) => row.id)
	);
	return {
		rows: rows.map((row) => ({
			id: row.id,
			number: row.number,
			received: row.received_on,
			stage: wordOf(words.casework.stages, row.stage)?.name ?? row.stage,
			due: dueWords(row.due_on, row.handed_over_at === null, todayOf(context), words.desk.due),
			answers: answers.get(row.id) ?? 0,
			fingerprint: (row.content_hash ?? '').slice(0, 16),
			handedOver: row.handed_over_at ? dayInChina(row.handed_over_at) : null
		}))
	};
};
