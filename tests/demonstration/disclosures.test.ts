import { expect, it } from 'vitest';
import { putOfficers } from '#demonstration/officers.server.ts';
import { seedDisclosures } from '#demonstration/disclosures/seed-disclosures.server.ts';
import { staffOf } from '#demonstration/staff.ts';
import { disclosedAll, owedNow } from '#publication/disclosed.queries.server.ts';
import { world } from '../support/world.ts';

const telling = [
	...[
		'government',
		'gov-office',
		'finance',
		'education',
		'transport',
		'health',
		'emergency',
		'human-resources'
	],
	...['market-regulation', 'housing', 'water', 'culture-tourism', 'civil-affairs', 'xinling', 'agriculture'],
	...[
		'service-center',
		'justice',
		'staffing',
		'urban-management',
		'natural-resources',
		'forestry',
		'petitions'
	]
];

it('fills every public page of disclosure, through the release', async () => {
	const w = await world('2026-11-24');
	const officers = await putOfficers(w.db, new Set(telling), w.context.now);
	await seedDisclosures(w.context, staffOf(officers));
	const publicDb = w.open({ role: 'portal_public' }).db;
	const all = await disclosedAll(publicDb, {}, w.today);
	const count = (kind: string) => all.filter((one) => one.kind === kind).length;
	expect(['document', 'normative', 'list', 'result', 'concern', 'profile', 'clean-up'].map(count)).toEqual([
		10, 6, 8, 30, 1, 1, 1
	]);
	const states = all.filter((one) => one.kind === 'normative').map((one) => one.validity);
	expect(states.toSorted()).toEqual(['expired', 'in-force', 'in-force', 'not-yet', 'repealed', 'suspended']);
	expect(all.filter((one) => one.kind === 'result' && one.validity === 'withdrawn')).toHaveLength(1);
	expect(await owedNow(publicDb)).toHaveLength(2);
	const explained = all.find((one) => one.fields['interprets']);
	expect(all.find((one) => one.key === explained?.fields['interprets'])?.title).toContain('招生');
});
