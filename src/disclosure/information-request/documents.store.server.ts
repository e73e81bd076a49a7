import { sha256 } from '#platform/sha256.server.ts';
import { randomUUID } from 'node:crypto';
import type { Case, Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { documentOf } from '#disclosure/information-request/documents.queries.server.ts';
import type { Files } from '#platform/files.server.ts';
import { offerRelease } from '#publication/released-documents.store.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { CaseDocumentRow, Db } from '#tables.ts';

type Kept = Pick<CaseDocumentRow, 'kind' | 'name' | 'type' | 'source' | 'passages' | 'hidden'>;

/** Keeps a document of a request beside the case, where the applicant does not see it until it is given. */
export async function keepDocument(
	{ db, now }: { db: Db; now: Date },
	files: Files,
	caseId: string,
	officer: Officer,
	bytes: Uint8Array,
	about: Kept
): Promise<CaseDocumentRow> {
	const row: CaseDocumentRow = {
		...about,
		case_id: caseId,
		id: randomUUID(),
		bytes: bytes.length,
		hash: sha256(bytes),
		storage_key: await files.put(bytes),
		made_at: now,
		made_by: officer.account
	};
	await db.transaction().execute(async (trx) => {
		await trx.insertInto('case_documents').values(row).execute();
		await registerRows(trx, 'case-document', row.id);
	});
	return row;
}

export type PartInput = { part: string; decision: string; ground: string; document: string };

/** Decides a part; a file that is given is bound to the decision by its hash, and only a clean copy can be. */
export async function decidePart(
	context: Context,
	procedure: Procedure,
	on: Case,
	officer: Officer,
	input: PartInput,
	seen?: number
): Promise<Case> {
	const document = input.document === '' ? undefined : await documentOf(context.db, on.id, input.document);
	if (input.document !== '' && document?.kind !== 'clean')
		throw new Refusal('check-input', { document: 'choose-one' });
	// What is given after covering some of it is a copy in which something is covered.
	if (input.decision === 'redact' && document?.passages === 0)
		throw new Refusal('check-input', { document: 'nothing-covered' });
	const whole = { ...input, ...(document ? { sha256: document.hash } : {}) };
	return takeAction(context, procedure, on.id, 'decide-part', officer, whole, seen);
}

/** Offers a document that was given to one for publication to everybody, without a trace of who asked (FOI19 art. 44). */
export async function handToCatalogue(
	context: Context,
	procedure: Procedure,
	on: Case,
	officer: Officer,
	input: { document: string; documentTitle: string },
	seen?: number
): Promise<Case> {
	const document = await documentOf(context.db, on.id, input.document);
	if (document?.kind !== 'clean') throw new Refusal('check-input', { document: 'choose-one' });
	return takeAction(context, procedure, on.id, 'hand-to-catalogue', officer, input, seen, [], (trx) =>
		offerRelease(trx, {
			title: input.documentTitle,
			unit: on.unit ?? officer.unit,
			name: document.name,
			type: document.type,
			bytes: document.bytes,
			hash: document.hash,
			storage_key: document.storage_key,
			offered_on: todayOf(context)
		})
	);
}
