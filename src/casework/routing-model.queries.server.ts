import type { Model } from '#jurisdiction/text/classifier.ts';
import { modelFromJson } from '#jurisdiction/text/storage.ts';
import type { Db } from '#tables.ts';

/** The newest trained model, read again only when there is a newer one; null before the first training. */
export function modelCache(db: Db): () => Promise<Model | null> {
	let known: { id: number; model: Model } | null = null;
	return async () => {
		const newest = await db
			.selectFrom('routing_models')
			.select('id')
			.orderBy('id', 'desc')
			.limit(1)
			.executeTakeFirst();
		if (!newest) return null;
		if (known?.id === newest.id) return known.model;
		const row = await db
			.selectFrom('routing_models')
			.select('body')
			.where('id', '=', newest.id)
			.executeTakeFirst();
		if (typeof row?.body !== 'string') return known?.model ?? null;
		const model = readModel(row.body);
		known = model === null ? known : { id: newest.id, model };
		return model;
	};
}

/** A model that an older version wrote is no model: the words of the catalogue suggest alone until the next training. */
export function readModel(text: string): Model | null {
	try {
		return modelFromJson(text);
	} catch {
		return null;
	}
}
