import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHere } from '#commands/open-here.server.ts';
import { complain, say } from '#commands/say.server.ts';
import { languages } from '#i18n/language.ts';
import { paperKinds } from '#papers/kind.ts';
import { newestOfEachKind } from '#papers/papers.queries.server.ts';
import { paperPdf } from '#papers/pdf.server.ts';

/**
 * `npm run papers -- FOLDER`: draws the newest paper of each kind in each language, as the office's copy without the
 * name of who filed, for a lawyer to look through; then names the kinds that were never issued here.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
	say('papers-usage');
	process.exit(2);
}
const opened = await openHere();
if (opened === null) process.exit(1);
try {
	mkdirSync(folder, { recursive: true });
	const origin = opened.portal.config.origin ?? '';
	const issued = await newestOfEachKind(opened.portal.db);
	for (const paper of issued) {
		for (const language of languages) {
			const file = `${paper.kind}.${language}.pdf`;
			const proof = { issuedAt: paper.issuedAt, verify: `${origin}/verify/${paper.token}`, hash: paper.hash };
			writeFileSync(join(folder, file), await paperPdf(paper.content[language], proof));
			console.log(file);
		}
	}
	const known = issued.map((paper) => paper.kind);
	const never = paperKinds.filter((kind) => !known.includes(kind));
	if (never.length > 0) say('papers-never', never.join(', '));
} catch (error) {
	complain(error);
	process.exitCode = 1;
} finally {
	await opened.close();
}
process.exit();
