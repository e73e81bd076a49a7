import type { Case, Officer } from '#casework/case.ts';
import { factsFrom } from '#casework/check-step.ts';
import type { Context } from '#casework/context.server.ts';
import { fileWithin } from '#casework/file-case.store.server.ts';
import { storedFilesOf } from '#casework/officer-case.queries.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { sealUpload } from '#casework/sealed/seal-upload.server.ts';
import { staysBehind } from '#casework/sealed/stays-behind.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { giveUpFiles } from '#casework/unowned-files.store.server.ts';
import type { Files } from '#platform/files.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import { storable } from '#platform/storable.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { FileRow } from '#tables.ts';

/** What stays, and what goes sealed to the discipline body. */
export type Split = {
	title: string;
	rest: string;
	accusation: string;
	whom: string;
	/** Files that go with the accusation. */
	files: readonly string[];
};

/**
 * Takes the accusing part out of a case (part B.3): it is sealed as a registration of its own, and the rest runs on. The
 * entry says only that the registration was put in order, and nothing joins the two.
 */
export async function splitAccusation(
	context: Context,
	files: Files,
	procedures: { own: Procedure; sealed: Procedure },
	caseId: string,
	officer: Officer,
	split: Split,
	seen?: number
): Promise<Case> {
	const on = await loadCase(context.db, caseId);
	if (!on) throw new Refusal('not-found');
	const left = { ...on.facts, title: storable(split.title).trim(), story: storable(split.rest).trim() };
	const said = storable(split.accusation).trim();
	const facts = factsFrom(procedures.sealed.form, {
		level: 'others',
		title: [...said].slice(0, 60).join(''),
		story: said,
		whom: split.whom,
		evidenceNote: ''
	});
	const problems = {
		...(left.title === '' ? { title: 'missing' } : {}),
		...(left.story === '' ? { rest: 'missing' } : {}),
		...(said === '' ? { accusation: 'missing' } : {}),
		...(split.whom.trim() === '' ? { whom: 'missing' } : {}),
		...(said !== '' && staysBehind(said, Object.values(left)) ? { rest: 'same' } : {})
	};
	if (Object.keys(problems).length > 0 || !facts) throw new Refusal('check-input', problems);

	const moved = (await storedFilesOf(context.db, caseId)).filter((file) => split.files.includes(file.id));
	const sealedFiles = await Promise.all(moved.map((file) => sealAgain(context, files, file)));
	const code = newCode();
	return takeAction(context, procedures.own, caseId, 'tidy', officer, {}, seen, [], async (trx) => {
		await trx
			.updateTable('cases')
			.set({ title: left.title, facts: JSON.stringify(left), finding: null })
			.where('id', '=', caseId)
			.execute();
		for (const { id } of moved)
			await trx.deleteFrom('case_files').where('case_id', '=', caseId).where('id', '=', id).execute();
		await registerRows(trx, 'filing', caseId);
		await registerRows(trx, 'case-file', ...moved.map((file) => file.id));
		await giveUpFiles(
			trx,
			moved.flatMap((file) => [file.storage_key, file.thumbnail_key])
		);
		await fileWithin(
			trx,
			context,
			procedures.sealed,
			{
				formKey: `sealed:${newCode()}${newCode()}`,
				// The code lies in the ciphertext alone: the discipline body gives it to the person.
				facts: { ...facts, queryCode: code },
				accused: [],
				parties: await partiesOf(trx, context, caseId),
				identity: on.identity,
				township: null,
				village: null,
				channel: 'web',
				electronic: true,
				language: on.language,
				files: sealedFiles,
				queryCode: code,
				matter: null,
				finding: null
			},
			{ kind: 'system' }
		);
	});
}

type Stored = Awaited<ReturnType<typeof storedFilesOf>>[number];

async function sealAgain(context: Context, files: Files, file: Stored): Promise<FileRow> {
	const plain = { ...file, bytes: await files.get(file.storage_key), thumbnail: undefined };
	const { bytes, type, name } = await sealUpload(context, plain);
	return {
		id: file.id,
		name,
		type,
		bytes: bytes.length,
		hash: sha256(bytes),
		storage_key: await files.put(bytes),
		thumbnail_key: null
	};
}
