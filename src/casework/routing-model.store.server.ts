import { train, type Example } from '#jurisdiction/text/classifier.ts';
import { readModel } from '#casework/routing-model.queries.server.ts';
import { modelToJson } from '#jurisdiction/text/storage.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

const NEWEST = 4000;

/** What the catalogue itself says of each matter. */
const examplesOf = (county: County): Example[] =>
	county.matters.flatMap((matter) => [
		...matter.examples.zh.map((body) => ({ title: matter.title.zh, body, label: matter.id })),
		{ title: matter.title.zh, body: matter.words.join('，'), label: matter.id }
	]);

/**
 * Trains the classifier on the catalogue and on what officers decided; a correction weighs double. Sealed cases are
 * never among them. Gives the number of examples, or null where nothing was decided since the last training.
 */
export async function trainRouting(db: Db, county: County, now: Date): Promise<number | null> {
	const decided = await db
		.selectFrom('routing_examples')
		.innerJoin('cases', 'cases.id', 'routing_examples.case_id')
		.select(['cases.title', 'cases.facts', 'routing_examples.matter', 'routing_examples.corrected'])
		.where('cases.sealed', '=', false)
		.orderBy('routing_examples.at', 'desc')
		.limit(NEWEST)
		.execute();
	const learned = decided.map((row): Example => {
		const story = (row.facts as Record<string, unknown>)['story'];
		return {
			title: row.title,
			body: typeof story === 'string' ? story : '',
			label: row.matter,
			weight: row.corrected ? 2 : 1
		};
	});
	const examples = [...examplesOf(county), ...learned];
	const last = await db
		.selectFrom('routing_models')
		.select('examples')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (last?.examples === examples.length) return null;
	const model = train(examples, tokenize);
	await db
		.insertInto('routing_models')
		.values({ trained_at: now, examples: examples.length, body: JSON.stringify(modelToJson(model)) })
		.execute();
	await db
		.deleteFrom('routing_models')
		.where('id', '<', (query) => query.selectFrom('routing_models').select(({ fn }) => fn.max('id').as('id')))
		.execute();
	return examples.length;
}

/** Trains once where there is no model yet, so that the first suggestion already has both witnesses. */
export async function trainFirst(db: Db, county: County, now: Date): Promise<void> {
	const known = await db
		.selectFrom('routing_models')
		.select('body')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (typeof known?.body === 'string' && readModel(known.body) !== null) return;
	await db.deleteFrom('routing_models').execute();
	await trainRouting(db, county, now);
}
