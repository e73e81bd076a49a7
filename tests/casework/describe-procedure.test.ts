import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeProcedure } from '#casework/describe-procedure.ts';
import { day } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { procedures } from '#procedures.ts';

const folderOf = (id: string): string =>
	globSync(`src/*/${id}/procedure.ts`)[0]?.replace('/procedure.ts', '') ?? id;

test.each(procedures.map((one) => [one.id, one] as const))(
	'the page of %s shows its tables as they are',
	(id, procedure) => {
		const page = readFileSync(`${folderOf(id)}/README.md`, 'utf8');
		const law = page.split('\n')[2] ?? '';
		expect(law.length).toBeGreaterThan(10);
		expect(page).toBe(describeProcedure(procedure, law, wordsIn('en'), wordsIn('zh'), day('2026-11-24')));
	}
);
