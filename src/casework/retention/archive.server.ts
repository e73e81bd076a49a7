import type { Case } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { entryText } from '#casework/entry-text.ts';
import { issuedPaper, paperFile } from '#casework/issued-paper.server.ts';
import { storedFilesOf } from '#casework/officer-case.queries.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import { deadlineRows, registerRows } from '#casework/retention/archive.queries.server.ts';
import type { Files } from '#platform/files.server.ts';
import { pack } from '#platform/package.server.ts';

export const ARCHIVE_FORMAT = 'case-archive-1';

/** Everything that is kept of a case, readable without this portal, with what proves it against the register. */
export async function archiveOf(context: Context, files: Files, on: Case, readMe: string): Promise<Buffer> {
	const { db } = context;
	const stored = await storedFilesOf(db, on.id);
	const entries = await registerRows(db, on.id);
	const inside = new Map<string, Uint8Array>([
		['README.txt', bytes(readMe)],
		[
			'case.json',
			json({
				...on,
				deadlines: await deadlineRows(db, on.id),
				files: stored.map(({ name, type, hash, entry }, at) => ({
					at: fileName(at, name),
					name,
					type,
					sha256: hash,
					entry
				}))
			})
		],
		['parties.json', json(await partiesOf(db, context, on.id))],
		[
			'register.json',
			json(
				on.timeline.map((entry) => {
					const row = entries.find((one) => one.n === entry.n);
					return {
						n: entry.n,
						text: entryText(on.id, entry),
						salt: row?.salt.toString('hex') ?? '',
						commitment: row?.commitment.toString('hex') ?? ''
					};
				})
			)
		]
	]);
	for (const [at, file] of stored.entries())
		inside.set(fileName(at, file.name), await files.get(file.storage_key));
	for (const entry of on.timeline) {
		const copy = await issuedPaper(context, on.id, { entry: entry.n, language: 'zh', for: 'filer' });
		if (copy) inside.set(`papers/${entry.n}-${copy.issued.kind}.pdf`, await paperFile(copy, ''));
	}
	return pack(ARCHIVE_FORMAT, inside, context.now);
}

const fileName = (at: number, name: string): string => `files/${at + 1}-${name}`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => bytes(`${JSON.stringify(value, null, '\t')}\n`);
