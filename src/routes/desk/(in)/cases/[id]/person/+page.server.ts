import { error, fail } from '@sveltejs/kit';
import { coSignersOf } from '#casework/co-signers.queries.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { leaveOf, mayGiveLeave, openLeaves } from '#casework/leaves.queries.server.ts';
import { askLeave, decideLeave } from '#casework/leaves.store.server.ts';
import { namingIn } from '#casework/naming.ts';
import { logLook } from '#casework/looks.store.server.ts';
import { looksAt } from '#casework/looks.queries.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import { readLook } from '#casework/read-look.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { on, context, officer } = await openedCase(event);
	if (on.sealed) error(404, 'not-found');
	const leaves = on.minor ? await openLeaves(context.db, on.id) : [];
	const naming = namingIn(context.county, event.locals.language, todayOf(context));
	return {
		minor: on.minor,
		leave: on.minor ? await leaveOf(context, on.id, officer) : null,
		leaves: leaves.map(({ asked_by, unit, ...row }) => ({
			...row,
			unit: naming.unit(unit),
			own: asked_by === officer.account
		})),
		mayGive: mayGiveLeave(officer, on),
		id: on.id,
		number: on.number,
		anonymous: on.identity === 'anonymous',
		looks: await looksAt(context.db, on.id)
	};
};

export const actions: Actions = {
	/** Writes down who looks and for what; only then is anything read. */
	look: async (event) => {
		const { on, context, officer } = await openedCase(event);
		if (on.sealed) error(404, 'not-found');
		const leave = on.minor ? await leaveOf(context, on.id, officer) : '';
		if (leave === null) error(403, 'not-found');
		const read = readLook(await event.request.formData(), wordsIn(event.locals.language).desk.person);
		if ('errors' in read) return fail(400, { failed: read });
		await logLook(context.db, {
			caseId: on.id,
			account: officer.account,
			purpose: read.purpose,
			at: context.now
		});
		const parties = await partiesOf(context.db, context, on.id);
		const coSigners = await coSignersOf(context.db, context, on.id);
		return { shown: { purpose: read.purpose, name: officer.name, at: context.now, parties, coSigners } };
	},
	/** Who a minor is, is read only with the leave of another person (INV-50). */
	ask: async (event) => {
		const { on, context, officer } = await openedCase(event);
		if (!on.minor) error(404, 'not-found');
		const read = readLook(await event.request.formData(), wordsIn(event.locals.language).desk.person);
		if ('errors' in read) return fail(400, { failed: read });
		await askLeave(context.db, on.id, officer, read.purpose, context.now);
		return { said: 'asked' as const };
	},
	decide: async (event) => {
		const { on, context, officer } = await openedCase(event);
		if (!on.minor || !mayGiveLeave(officer, on)) error(404, 'not-found');
		const form = await event.request.formData();
		const n = Number(form.get('n'));
		const given = form.get('decision') === 'give';
		if (!Number.isInteger(n) || !(await decideLeave(context.db, on.id, n, officer, given, context.now)))
			return fail(409, { said: 'own' as const });
		return { said: given ? ('given' as const) : ('refused' as const) };
	}
};
