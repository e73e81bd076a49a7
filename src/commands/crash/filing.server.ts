import { plainFiling } from '#casework/plain-filing.server.ts';
import { randomBytes } from 'node:crypto';
import type { Context } from '#casework/context.server.ts';
import type { Filing } from '#casework/file-case.store.server.ts';
import { nobody } from '#casework/person.ts';
import { countyCalendar } from '#clocks/calendars.ts';
import { keepers } from '#keepers.server.ts';
import { rankWith } from '#jurisdiction/rank-matters.server.ts';
import { readMasterKey } from '#platform/crypto.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { procedures } from '#procedures.ts';
import type { Db } from '#tables.ts';
import { loadCounty } from '#units/county.server.ts';

/** What the door needs in the trial; its keys are thrown away with it. */
export function crashContext(db: Db): Context {
	const county = loadCounty('src/units/badong');
	return {
		db,
		county,
		calendar: countyCalendar,
		figures: [],
		now: new Date(),
		masterKey: readMasterKey(randomBytes(32).toString('base64')),
		disciplineKey: '',
		procedures,
		rank: rankWith(county, null),
		keepers
	};
}

/** One complete filing; the key tells it from all others. */
export const crashFiling = (formKey: string): Filing => ({
	...plainFiling,
	formKey,
	facts: { title: formKey, story: formKey },
	parties: [{ part: 'filer', person: { ...nobody, name: formKey, phone: '13900001111' } }],
	township: 'xinling',
	queryCode: newCode()
});
