import { disclosedHeads } from '#publication/disclosed.queries.server.ts';
import { addressOf } from '#routes/(site)/disclosure/paths.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { Db } from '#tables.ts';

/** The catalogue for machines: what it says of each item, and where its page stands. */
export async function catalogueRows(db: Db, origin: string) {
	const kinds = ['document', 'normative', 'concern', 'clean-up'];
	return (await disclosedHeads(db, { kinds }, todayHere())).map((one) => ({
		id: one.id,
		index: one.key,
		number: one.number,
		kind: one.kind,
		title: one.title,
		unit: one.unit,
		theme: one.theme,
		formedOn: one.formedOn,
		publishedOn: one.publishedOn,
		effectiveOn: one.effectiveOn,
		expiresOn: one.expiresOn,
		withdrawnOn: one.withdrawnOn,
		status: one.validity,
		address: `${origin}${addressOf(one)}`
	}));
}
