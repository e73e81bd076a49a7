import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProcedure } from '#casework/describe-procedure.ts';
import { dayInChina } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { procedures } from '#procedures.ts';

const floors = ['complaints', 'disclosure', 'participation', 'supervision'];

/** `npm run procedures`: draws the page of each procedure's folder anew from its tables. */
for (const procedure of procedures) {
	const folder = floors.map((floor) => join('src', floor, procedure.id)).find((one) => existsSync(one));
	if (folder === undefined) throw new Error(`no folder for ${procedure.id}`);
	const law = /\/\*\* (.+?) \*\//.exec(readFileSync(join(folder, 'procedure.ts'), 'utf8'))?.[1] ?? '';
	writeFileSync(
		join(folder, 'README.md'),
		describeProcedure(procedure, law, wordsIn('en'), wordsIn('zh'), dayInChina(new Date()))
	);
}
