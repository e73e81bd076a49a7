import { redirect } from '@sveltejs/kit';

/** The resident who is signed in; everybody else is asked to sign in. */
export function residentOf({ who, unread }: App.Locals) {
	if (unread) throw unread;
	if (who?.kind !== 'resident') redirect(303, '/my');
	return who;
}
