import { error, redirect } from '@sveltejs/kit';
import { visibleOf } from '#casework/visible.queries.server.ts';
import { caseToCall, startOf } from '#disclosure/payer-calls/call-payers.server.ts';
import { promotionOf, type Promotion } from '#disclosure/promotion/promotions.queries.server.ts';
import { applyMasks, proposeMasks } from '#publication/mask.ts';
import { callOf } from '#disclosure/releases.queries.server.ts';
import { lists } from '#disclosure/lists/lists.ts';
import { draftPage, saveDraft } from '#routes/desk/(in)/disclosure/draft-form.server.ts';
import { writerOf } from '#routes/desk/(in)/disclosure/opened.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<PageServerLoad>[0] | Parameters<Actions[string]>[0];

async function given(event: Event, list: string) {
	const officer = signedInOfficer(event);
	const key = event.params.kind === 'list' ? list : officer.unit;
	if (event.params.kind === 'list' && !lists.some((one) => one.id === list)) error(404, 'not-found');
	const writer = await writerOf(event, event.params.kind, key);
	return { ...writer, locals: event.locals, ...(writer.kind.id === 'list' ? { key } : {}) };
}

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const of = await given(event, searchParams.get('list') ?? '');
	const start = Object.fromEntries(
		of.kind.asks.flatMap((ask) => {
			const value = searchParams.get(ask.name);
			return value === null ? [] : [[ask.name, value.slice(0, 2000)]];
		})
	);
	const asked = searchParams.getAll('case').slice(0, 500);
	const from = of.kind.cases === 'one' ? await caseBehind(of, asked[0] ?? '') : null;
	const promotion = of.kind.id === 'document' ? await promoted(of, searchParams.get('promotion')) : null;
	return {
		promotion: promotion && { id: promotion.id, people: promotion.people },
		offered: of.kind.id === 'document' ? (searchParams.get('offered') ?? '').slice(0, 40) : '',
		page: await draftPage(
			of,
			{
				...start,
				...(of.key ? { list: of.key } : {}),
				...(from ? startOf(from) : {}),
				...titleOf(promotion)
			},
			[]
		),
		from: from && { id: from.id, number: from.number },
		cases: from
			? [from.id]
			: of.kind.cases === 'many'
				? await visibleOf(of.context.db, of.officer, of.context.county, asked)
				: []
	};
};

/** What several asked for and nobody has taken up yet. */
async function promoted({ context, officer }: Awaited<ReturnType<typeof given>>, id: string | null) {
	if (id === null) return null;
	const one = await promotionOf(context.db, officer, context.county, id);
	if (one?.state !== 'open') error(404, 'not-found');
	return one;
}

/** The newest request's own title, without whom it may name. */
function titleOf(promotion: Promotion | null): { title?: string } {
	const title = promotion?.requests[0]?.title;
	return title === undefined ? {} : { title: applyMasks(title, proposeMasks(title)) };
}

/** A notice is written from its case alone; where it was begun already, that text opens. */
async function caseBehind({ context, officer }: Awaited<ReturnType<typeof given>>, id: string) {
	const on = await caseToCall(context, officer, id);
	if (!on) error(404, 'not-found');
	const begun = await callOf(context.db, on.id);
	if (begun !== null) redirect(303, `/desk/disclosure/${begun}`);
	return on;
}

const save = async (event: Parameters<Actions[string]>[0], preview: boolean) => {
	if (!event.locals.who) redirect(303, '/desk/sign-in');
	const form = await event.request.formData();
	return saveDraft(await given(event, String(form.get('list') ?? '')), form, preview);
};

export const actions: Actions = {
	save: (event) => save(event, false),
	preview: (event) => save(event, true)
};
