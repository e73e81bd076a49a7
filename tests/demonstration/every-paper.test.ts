import { expect, it } from 'vitest';
import { seedEveryPaper } from '#demonstration/every-paper.server.ts';
import { scripts } from '#demonstration/every-paper.ts';
import { putOfficers } from '#demonstration/officers.server.ts';
import { staffOf } from '#demonstration/staff.ts';
import { paperKinds } from '#papers/kind.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { world } from '../support/world.ts';

import { appraisalPapers } from '../support/appraisals.ts';

/** Kinds that the common matters of the demonstration issue anyway. */
const common = [
	...['refusal', 'result', 'reply', 'hand-over', 'disclosure-answer'],
	...['reminder', 'supervision-letter', 'supervision-feedback'],
	...appraisalPapers
];

it('leads every rarer matter to its last step, so that each kind of paper has been issued', async () => {
	const w = await world('2026-11-24');
	const units = new Set(w.county.units.map((one) => one.id));
	const staff = staffOf(await putOfficers(w.db, units, w.context.now));
	await seedEveryPaper(w.context, procedures, staff);
	const entries = await w.db.selectFrom('timeline').select('action').execute();
	const taken = entries.map((one) => one.action);
	const wanted = scripts.flatMap((script) => script.steps.map(([, , action]) => action));
	expect(wanted.filter((action) => !taken.includes(action))).toEqual([]);
	const rows = await w.db.selectFrom('papers').select('kind').distinct().execute();
	const issued = rows.map((row) => row.kind);
	expect(paperKinds.filter((kind) => !issued.includes(kind) && !common.includes(kind))).toEqual([]);
	await expectSound(w);
}, 120_000);
