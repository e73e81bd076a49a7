import { todayOf } from '#casework/context.server.ts';
import { deskRows } from '#casework/desk.queries.server.ts';
import { namingIn } from '#casework/naming.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { drafted } from '#participation/public-decision.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

const MOST = 200;

export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	const { locals } = event;
	const context = await locals.portal.context();
	const today = todayOf(context);
	const naming = namingIn(context.county, locals.language, today);
	const stages = wordsIn(locals.language).casework.stages;
	const rowsOf = async (procedure: string) => {
		const filter = { view: 'all', procedure, page: 1 } as const;
		const rows = await deskRows(context.db, officer, context.county, filter, today, MOST);
		return rows.map((row) => ({
			id: row.id,
			title: row.title,
			stage: wordOf<{ name: string }>(stages, row.stage)?.name ?? row.stage,
			unit: naming.unit(row.unit),
			due: row.due_on ?? ''
		}));
	};
	const [decisions, documents] = await Promise.all(drafted.map(rowsOf));
	return {
		mayPropose: officer.roles.includes('handler'),
		decisions: decisions ?? [],
		documents: documents ?? []
	};
};
