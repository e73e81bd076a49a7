import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeProcedure } from '#casework/describe-procedure.ts';
import { day } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { procedures } from '#procedures.ts';

test.each(procedures.map((one) => [one.id, one] as const))(
	'the page of %s shows its tables as they are',
	(id, procedure) => {
		const floors = ['complaints', 'disclosure', 'participation'];
		const folder = floors.find((floor) => existsSync(`src/${floor}/${id}`)) ?? '';
		const page = readFileSync(`src/${folder}/${id}/README.md`, 'utf8');
		const law = page.split('\n')[2] ?? '';
		expect(law.length).toBeGreaterThan(10);
		expect(page).toBe(describeProcedure(procedure, law, wordsIn('en'), wordsIn('zh'), day('2026-11-24')));
	}
);
