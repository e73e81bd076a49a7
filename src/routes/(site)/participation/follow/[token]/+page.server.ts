import { error, redirect } from '@sveltejs/kit';
import {
	confirmSubscription,
	endSubscription,
	subscriptionAt
} from '#participation/subscriptions.store.server.ts';
import { now } from '#platform/time.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const done = url.searchParams.get('done');
	const found = await subscriptionAt(locals.portal, params.token);
	if (!found && done !== 'stopped') error(404);
	return {
		title: found?.title ?? '',
		decision: found?.decisionId ?? '',
		confirmed: found?.confirmed ?? false,
		done: done === 'confirmed' || done === 'stopped' ? done : null
	};
};

export const actions: Actions = {
	confirm: async ({ locals, params }) => {
		if (!(await confirmSubscription(locals.portal, params.token, now()))) error(404);
		redirect(303, '?done=confirmed');
	},
	stop: async ({ locals, params }) => {
		await endSubscription(locals.portal, params.token);
		redirect(303, '?done=stopped');
	}
};
