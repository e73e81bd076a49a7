import { expect, it } from 'vitest';
import { looksForFiler } from '#casework/looks.queries.server.ts';
import { logLook } from '#casework/looks.store.server.ts';
import { file, world } from '../support/world.ts';

it('tells whoever filed which unit looked and for what, but nothing of a supervision body, whose looks are logged all the same', async () => {
	const w = await world();
	const on = await file(w, 'petition', { matter: 'street-lamp' });
	for (const [unit, purpose] of [
		['housing', '核实'],
		['discipline', '线索核查'],
		['petitions', '联系']
	] as const) {
		const { account } = await w.officer(unit, 'handler');
		await logLook(w.db, { caseId: on.id, account, purpose, at: new Date() });
	}
	const told = await looksForFiler(w.db, w.county, on.id);
	expect(told.map((look) => look.unit).toSorted()).toEqual(['housing', 'petitions']);
	const logged = await w.db.selectFrom('looks').select('n').where('case_id', '=', on.id).execute();
	expect(logged).toHaveLength(3);
});
