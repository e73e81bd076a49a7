import { readFileSync } from 'node:fs';

/** `npm run asvs`: prints how each requirement of ASVS 5.0, levels 1 and 2, is met, as a table to read, and the counts. */
type Row = { id: string; level: number; by: string; where?: string; title?: string; says: string };

const rows = JSON.parse(readFileSync('tests/asvs/asvs.json', 'utf8')) as Row[];
console.log('| requirement | level | held by | where |\n| --- | --- | --- | --- |');
for (const { id, level, by, where, title, says } of rows) {
	const place = where === undefined ? '' : title === undefined ? where : `${where}: ${title}`;
	console.log(`| ${id} | ${level} | ${by}: ${says} | ${place.replaceAll('|', '\\|')} |`);
}
const count = (by: string): number => rows.filter((row) => row.by === by).length;
const kinds = ['test', 'design', 'operator', 'absent', 'open'];
console.log(`\nrequirements=${rows.length} ${kinds.map((by) => `${by}=${count(by)}`).join(' ')}`);
process.exitCode = count('open') > 0 ? 1 : 0;
