import { expect, it } from 'vitest';
import { missingSteps } from '#casework/incidents/duties.ts';
import { incidentOf, incidentsFor } from '#casework/incidents/incidents.queries.server.ts';
import {
	addIncidentStep,
	noteWrongCodes,
	recordBreach,
	recordExport
} from '#casework/incidents/incidents.store.server.ts';
import { openCase } from '#casework/open-case.server.ts';
import { aCase } from '../../support/walk.ts';
import { accusedPerson, accusedUnit, refusal, world } from '../../support/world.ts';

const w = await world();
const keeper = await w.officer('party-committee', 'handler', 'security');
const kinds = async (officer = keeper) =>
	(await incidentsFor(w.db, officer, w.county)).map((one) => [one.kind, one.number, one.times]);

it('INV-10 makes an incident of what a blocked unit or person tries, and tells the unit nothing', async () => {
	const walk = await aCase(w, 'unlawful-act', { accused: [accusedUnit('housing'), accusedPerson('田某某')] });
	const blocked = await w.officer('housing', 'handler');
	const named = await w.officer('petitions', 'handler', 'named', '田某某');
	expect(await openCase(w.context, blocked, walk.case.id)).toBeNull();
	expect(await openCase(w.context, blocked, walk.case.id)).toBeNull();
	expect(await openCase(w.context, named, walk.case.id)).toBeNull();
	expect((await kinds()).sort()).toEqual([
		['blocked-access', walk.case.number, 1],
		['blocked-access', walk.case.number, 2]
	]);
	// Who is complained of does not learn that it was noticed, whatever post it holds.
	expect(await kinds(blocked)).toEqual([]);
	// A stranger to the case is not one who is complained of.
	expect(await openCase(w.context, await w.officer('water', 'handler'), walk.case.id)).toBeNull();
	expect((await kinds()).length).toBe(2);
	const found = (await incidentsFor(w.db, keeper, w.county))[0];
	if (!found) throw new Error('none');
	expect(await refusal(addIncidentStep(w.context, keeper, found.id, 'closed', '完'))).toBe(
		'check-input step=checked'
	);
	await addIncidentStep(w.context, keeper, found.id, 'checked', '核对：误点');
	await addIncidentStep(w.context, keeper, found.id, 'closed', '已提醒');
	expect((await incidentOf(w.db, keeper, w.county, found.id))?.closed_at).not.toBeNull();
	expect(await refusal(addIncidentStep(w.context, keeper, found.id, 'checked', '再来'))).toBe('not-found');
});

it('INV-66 keeps a breach open until it was mended and both authority and persons were told', async () => {
	const told = {
		what: '名单误发',
		kinds: '姓名、电话',
		persons: '12',
		harm: '骚扰电话',
		contact: '84330000'
	};
	expect(await refusal(recordBreach(w.context, keeper, { ...told, persons: '许多' }))).toBe(
		'check-input persons=number'
	);
	const id = await recordBreach(w.context, keeper, told);
	const step = (name: Parameters<typeof addIncidentStep>[3]) =>
		refusal(addIncidentStep(w.context, keeper, id, name, '情况'));
	expect(await step('closed')).toBe('check-input step=measures told-authority told-persons');
	expect(await step('measures')).toBe('done');
	expect(await step('told-authority')).toBe('done');
	expect(await step('closed')).toBe('check-input step=told-persons');
	expect(await step('no-need-to-tell')).toBe('done');
	expect(await step('closed')).toBe('done');
	expect(missingSteps('breach', ['measures', 'told-authority', 'told-persons'])).toEqual([]);
	await expect(w.pool.query(`update incident_steps set text = 'x'`)).rejects.toMatchObject({ code: '23000' });
	await expect(w.pool.query(`delete from incident_steps`)).rejects.toMatchObject({ code: '23000' });
});

it('INV-60 writes down the purpose of every export, and a large one is an incident', async () => {
	const officer = await w.officer('petitions', 'dispatcher');
	const taken = { list: 'cases' as const, purpose: 'report', note: '月报', filter: '?view=all' };
	await recordExport(w.context, officer, { ...taken, rows: 500 });
	expect((await kinds()).some(([kind]) => kind === 'mass-export')).toBe(false);
	await recordExport(w.context, officer, { ...taken, rows: 501 });
	expect((await kinds()).filter(([kind]) => kind === 'mass-export').length).toBe(1);
	const rows = await w.db.selectFrom('exports').selectAll().execute();
	expect(rows.map((row) => [row.account_id, row.purpose, row.row_count])).toEqual([
		[officer.account, 'report', 500],
		[officer.account, 'report', 501]
	]);
});

it('INV-06 keeps no address of the network, and of a sealed registration not even the number', async () => {
	const walk = await aCase(w, 'accusation');
	await noteWrongCodes(w.context, walk.case.number);
	const found = (await incidentsFor(w.db, keeper, w.county)).find((one) => one.kind === 'wrong-codes');
	expect(found?.number).toBeNull();
	const { rows } = await w.pool.query<{ table_name: string; column_name: string; data_type: string }>(
		`select table_name, column_name, data_type from information_schema.columns where table_schema = 'public'`
	);
	expect(rows.length).toBeGreaterThan(100);
	// A session tells its owner the kind of device, and nothing that would tell two of a kind apart.
	const network = rows.filter(
		(row) =>
			`${row.table_name}.${row.column_name}` !== 'sessions.device' &&
			(['inet', 'cidr', 'macaddr'].includes(row.data_type) ||
				/(^|_)(ip|addr|address|agent|device|referer|fingerprint)(_|$)/.test(row.column_name))
	);
	expect(network).toEqual([]);
});
