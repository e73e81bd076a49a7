import { possibleSteps } from '#disclosure/may.ts';
import { caseOf, casesOf, filesOf, historyOf } from '#disclosure/releases.queries.server.ts';
import { openedDisclosure } from '#routes/desk/(in)/disclosure/opened.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { officer, context, on, kind } = await openedDisclosure(event);
	const files = await filesOf(context.db, on.id);
	return {
		id: on.id,
		kind: kind.id,
		key: on.key,
		state: on.state,
		isPublic: on.isPublic,
		title: kind.face(on.body).title,
		fields: on.body.fields,
		rows: on.body.rows,
		order: kind.asks.map((ask) => ({ name: ask.name, choice: ask.kind === 'choice' })),
		path: kind.path,
		files: files.map(({ storage_key: _, ...file }) => file),
		cases: await casesOf(context.db, on.id),
		behind: kind.cases === 'one' ? await caseOf(context.db, on.id) : null,
		mayEdit: on.state !== 'submitted' && !on.annulled,
		actions: possibleSteps(on, officer),
		history: (await historyOf(context.db, on.id)).map((entry) => ({
			...entry,
			details: entry.details as Readonly<Record<string, string>>
		})),
		done: event.url.searchParams.get('done')
	};
};
