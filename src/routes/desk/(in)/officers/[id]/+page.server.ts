import { error, fail } from '@sveltejs/kit';
import { askChange, type Asked } from '#casework/officer-accounts/change-account.store.server.ts';
import { changesOf, officerAccount } from '#casework/officer-accounts/officer-accounts.queries.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { namingIn } from '#casework/naming.ts';
import { Refusal } from '#casework/refusal.ts';
import { unitGroups } from '#casework/unit-groups.ts';
import { wordsIn } from '#i18n/words.ts';
import { kindOfEdit, needsSecond } from '#people/account-change.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import { problemWords, readOfficer } from '#routes/desk/(in)/officers/officer-form.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const acts = ['disable', 'enable', 'password', 'second-factor'] as const;

async function opened(event: Pick<RequestEvent, 'locals' | 'url' | 'params'>) {
	const by = countyKeeper(event);
	const context = await event.locals.portal.context();
	const known = /^[0-9a-f-]{36}$/.test(event.params.id);
	const account = known ? await officerAccount(context.db, event.params.id) : undefined;
	if (!account) error(404, 'not-found');
	return { by, context, account };
}

/** One officer's account: unit, roles, state, and everything that was changed about it. */
export const load: PageServerLoad = async (event) => {
	const { context, account } = await opened(event);
	const { language } = event.locals;
	const today = todayOf(context);
	return {
		account,
		unit: namingIn(context.county, language, today).unit(account.unit ?? ''),
		acts: acts.filter((act) => act !== (account.disabled_at === null ? 'enable' : 'disable')),
		groups: unitGroups(context.county, language, today, wordsIn(language).desk.action.unitKinds),
		changes: await changesOf(context.db, account.id)
	};
};

async function ask(event: RequestEvent, asked: Omit<Asked, 'account'>, at: 'edit' | 'act') {
	const { by, context, account } = await opened(event);
	try {
		const done = await askChange(context, by, { ...asked, account: account.id });
		return { at, done: { ...done, atOnce: !needsSecond(asked.kind) } };
	} catch (refused) {
		if (!(refused instanceof Refusal)) throw refused;
		const errors = problemWords(refused.problems, wordsIn(event.locals.language));
		return fail(400, { at, values: { ...asked.body, act: asked.kind, reason: asked.reason }, errors });
	}
}

export const actions: Actions = {
	edit: async (event) => {
		const { account } = await opened(event);
		const { unit, roles, reason } = readOfficer(await event.request.formData());
		const before = { unit: account.unit ?? '', roles: account.roles };
		const after = { unit, roles };
		const kind = kindOfEdit(before, after);
		if (kind === 'narrow' && roles.length === before.roles.length) {
			const errors = problemWords({ roles: 'same' }, wordsIn(event.locals.language));
			return fail(400, { at: 'edit' as const, values: { ...after, act: '', reason }, errors });
		}
		return ask(event, { kind, body: after, reason }, 'edit');
	},
	act: async (event) => {
		await opened(event);
		const form = await event.request.formData();
		const reason = String(form.get('why') ?? '')
			.trim()
			.slice(0, 500);
		const kind = acts.find((act) => act === form.get('act'));
		if (!kind) {
			const errors = problemWords({ act: 'choose' }, wordsIn(event.locals.language));
			return fail(400, { at: 'act' as const, values: { act: '', reason }, errors });
		}
		return ask(event, { kind, body: {}, reason }, 'act');
	}
};
