import { expect, it } from 'vitest';
import { seedDecisions } from '#demonstration/decisions/seed-decisions.server.ts';
import { putOfficers } from '#demonstration/officers.server.ts';
import { staffOf } from '#demonstration/staff.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { appraisalPapers } from '../support/appraisals.ts';
import { world } from '../support/world.ts';

const days = ['2026-03-02', '2026-11-24', '2027-01-20'];

it.each(days)(
	'has a decision in force, one in the list only, and a decision and a document in the call, on %s',
	async (day) => {
		const w = await world(day);
		const units = new Set(w.county.units.map((one) => one.id));
		const staff = staffOf(await putOfficers(w.db, units, w.context.now));
		await seedDecisions(w.context, procedures, staff);
		const rows = await w.db.selectFrom('decisions').select(['stage', 'body']).orderBy('stage').execute();
		expect(rows.map((row) => row.stage)).toEqual(['calling', 'calling', 'executing', 'on-list']);
		expect(rows[2]?.body).toMatchObject({ feedback: { received: 5 } });
		const opinions = await w.db.selectFrom('opinions').select('case_id').execute();
		expect(opinions.length).toBe(17);
		const told = await w.db
			.selectFrom('cases')
			.select('id')
			.where('stage', '=', 'opinion-answered')
			.execute();
		expect(told.length).toBe(5);
		const papers = await w.db.selectFrom('papers').select('kind').distinct().execute();
		expect(papers.map((one) => one.kind)).toEqual(expect.arrayContaining(appraisalPapers));
		await expectSound(w);
	}
);
