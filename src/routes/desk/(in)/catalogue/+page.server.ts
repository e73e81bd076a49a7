import { todayOf } from '#casework/context.server.ts';
import { namingIn } from '#casework/naming.ts';
import { wordsIn } from '#i18n/words.ts';
import { editorOfMatters } from '#routes/desk/officer.server.ts';
import { wordOf } from '#i18n/fill.ts';
import { dayInChina } from '#clocks/day.ts';
import { editedMatters } from '#units/edits.queries.server.ts';
import { searchMatters } from '#units/search-matters.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	editorOfMatters(event);
	const { locals, url } = event;
	const context = await locals.portal.context();
	const words = wordsIn(locals.language);
	const naming = namingIn(context.county, locals.language, todayOf(context));
	const edited = await editedMatters(context.db);
	const search = (url.searchParams.get('words') ?? '').trim().slice(0, 60);
	const groups = new Map(context.county.groups.map((group) => [group.id, group.name[locals.language]]));
	return {
		search,
		rows: searchMatters(context.county, search).map((one) => {
			const at = edited.get(one.id);
			return {
				id: one.id,
				title: one.title[locals.language],
				group: groups.get(one.group) ?? one.group,
				unit: 'unit' in one.competent ? naming.unit(one.competent.unit) : words.desk.catalogue.byPlace,
				kind: wordOf(words.casework.procedures, one.procedure)?.short ?? one.procedure,
				task: one.task ?? '',
				edited: at ? dayInChina(at) : ''
			};
		})
	};
};
