import { error } from '@sveltejs/kit';
import { clausesOf } from '#participation/clauses.ts';
import { findVersion, versionList } from '#participation/decisions.queries.server.ts';
import { decisionAt } from '#routes/(site)/participation/decisions/[id]/decision.server.ts';
import { wholeOf } from '#platform/whole.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const decision = await decisionAt(event);
	const db = event.locals.portal.publicDb;
	const newest = (await versionList(db, decision.id)).at(-1)?.n ?? 0;
	const n = wholeOf(event.url.searchParams.get('version') ?? String(newest));
	const version = n !== undefined ? await findVersion(db, decision.id, n) : undefined;
	if (!version) error(404);
	return {
		id: decision.id,
		title: decision.title,
		n: version.n,
		madeOn: version.made_on,
		clauses: clausesOf(version.text),
		explanation: version.explanation,
		open: decision.stage === 'calling' && version.n === newest
	};
};
