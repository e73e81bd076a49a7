import type { Case } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { storedFilesOf } from '#casework/officer-case.queries.server.ts';
import { lettersOf } from '#casework/sealed/letters.queries.server.ts';
import { sealedRow } from '#casework/sealed/sealed.queries.server.ts';
import type { Files } from '#platform/files.server.ts';
import { pack } from '#platform/package.server.ts';

export const HAND_OVER_FORMAT = 'sealed-hand-over-1';

/**
 * What the discipline body takes away: encrypted content, files and answers, and the sum of each. Null where nothing is
 * left to take.
 */
export async function handOverPackage(
	context: Context,
	files: Files,
	on: Case,
	readMe: string
): Promise<Buffer | null> {
	const row = await sealedRow(context.db, on.id);
	const letters = (await lettersOf(context.db, on.id)).filter((one) => one.way === 'answer' && one.content);
	if (!row?.content && letters.length === 0) return null;
	const inside = new Map<string, Uint8Array>();
	if (row?.content) {
		inside.set('content.age', new Uint8Array(row.content));
		for (const file of await storedFilesOf(context.db, on.id)) {
			inside.set(`files/${file.name}`, await files.get(file.storage_key));
		}
	}
	for (const one of letters)
		inside.set(`answers/${one.n}-${one.on_day}.age`, new Uint8Array(one.content ?? []));
	const about = {
		number: on.number,
		receivedOn: on.receivedOn,
		encryptedTo: row?.recipient ?? '',
		fingerprint: row?.content_hash ?? ''
	};
	inside.set('about.json', new TextEncoder().encode(`${JSON.stringify(about, null, '\t')}\n`));
	inside.set('README.txt', new TextEncoder().encode(readMe));
	return pack(HAND_OVER_FORMAT, inside, context.now);
}
