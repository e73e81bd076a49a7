import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeProcedure } from '#casework/describe-procedure.ts';
import { dayInChina } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { procedures } from '#procedures.ts';

const folders = globSync('src/*/*/procedure.ts').map((file) => dirname(file).replaceAll('\\', '/'));

/** `npm run procedures`: draws the page of each procedure's folder anew from its tables. */
for (const procedure of procedures) {
	const folder = folders.find((one) => one.endsWith(`/${procedure.id}`)) ?? '';
	const law = /\/\*\* (.+?) \*\//.exec(readFileSync(join(folder, 'procedure.ts'), 'utf8'))?.[1] ?? '';
	writeFileSync(
		join(folder, 'README.md'),
		describeProcedure(procedure, law, wordsIn('en'), wordsIn('zh'), dayInChina(new Date()))
	);
}
