import { error, fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import type { Opened } from '#casework/workbench.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { clusterAlike } from '#participation/consultation/alike.ts';
import {
	opinionCounts,
	opinionPage,
	ungroupedTexts,
	type OpinionView
} from '#participation/consultation/opinions.queries.server.ts';
import { groupsOf } from '#participation/draft-course.ts';
import { drafted } from '#participation/public-decision.ts';
import { readPage } from '#publication/filter.ts';
import { procedureOf } from '#procedures.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { problemTexts, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<typeof openedCase>[0];

async function openedDecision(event: Event): Promise<Opened> {
	const opened = await openedCase(event);
	if (!drafted.includes(opened.on.procedure)) error(404, 'not-found');
	return opened;
}

const readView = (text: string | null): OpinionView => {
	if (text === 'aside' || text === 'objections' || text === 'all') return text;
	const group = Number(text);
	return Number.isInteger(group) && group > 0 ? group : 'new';
};

export const load: PageServerLoad = async (event) => {
	const { on, context, officer } = await openedDecision(event);
	const { searchParams } = event.url;
	const view = readView(searchParams.get('view'));
	const page = readPage(searchParams);
	const [found, counts, texts] = await Promise.all([
		opinionPage(context.db, on.id, view, page),
		opinionCounts(context.db, on.id),
		ungroupedTexts(context.db, on.id)
	]);
	const clusters = clusterAlike(texts);
	const picked = clusters.find((one) => one.ids[0] === searchParams.get('alike'));
	const inCluster = new Set(picked?.ids);
	return {
		id: on.id,
		title: on.title,
		stage: on.stage,
		mayWork: officer.unit === on.unit && officer.roles.includes('handler'),
		view: String(view),
		page,
		pages: picked ? 1 : found.pages,
		rows: picked
			? texts
					.filter((one) => inCluster.has(one.id))
					.map(({ id, title, story }) => ({ id, title, story, number: '', clause: '', supports: '' }))
			: found.rows,
		alike: picked ? (picked.ids[0] ?? null) : null,
		clusters: clusters
			.slice(0, 8)
			.map((one) => ({ lead: one.ids[0] ?? '', title: one.title, n: one.ids.length, same: one.same })),
		counts,
		groups: groupsOf(on.timeline),
		search: event.url.search,
		done: Number(searchParams.get('done')) || null
	};
};

const here = (event: Event & { url: URL }, more: string): string => `${event.url.pathname}${more}`;

export const actions: Actions = {
	group: async (event) => {
		const { on, context, officer, procedure } = await openedDecision(event);
		const opinion = procedureOf('consultation');
		const words = wordsIn(event.locals.language);
		const form = await event.request.formData();
		const ids = form.getAll('picked').map(String);
		const name = String(form.get('name') ?? '').trim();
		let group = String(form.get('group') ?? '');
		if (ids.length === 0) return fail(400, { problem: words.participation.desk.nothingPicked, name });
		if (name === '' && group === '') return fail(400, { problem: words.participation.desk.noGroup, name });
		let done = 0;
		try {
			if (name !== '') {
				const after = await takeAction(context, procedure, on.id, 'open-group', officer, { name });
				group = String(groupsOf(after.timeline).length);
			}
			for (const id of ids) {
				if (!opinion) break;
				await takeAction(context, opinion, id, 'group', officer, { group });
				done += 1;
			}
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(409, { problem: refusalText(refused.because, words), name });
		}
		redirect(303, here(event, `?done=${done}`));
	},
	answer: async (event) => {
		const { on, context, officer, procedure } = await openedDecision(event);
		const form = await event.request.formData();
		const values = Object.fromEntries(
			['group', 'result', 'reason', 'changedText'].map((name) => [name, String(form.get(name) ?? '')])
		);
		try {
			await takeAction(context, procedure, on.id, 'answer-group', officer, values);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const words = wordsIn(event.locals.language);
			const asks = procedure.lifecycle['answer-group']?.asks ?? [];
			const problems = Object.values(
				problemTexts(refused.problems, procedure.id, 'answer-group', asks, words)
			);
			return fail(400, { problem: problems.join('；') || refusalText(refused.because, words), values });
		}
		redirect(303, here(event, `?view=${values['group']}&done=1`));
	}
};
