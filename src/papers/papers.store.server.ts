import { randomBytes, randomUUID } from 'node:crypto';
import { checkValue } from '#papers/check-value.server.ts';
import { contentText, type Content } from '#papers/content.ts';
import type { PaperKind } from '#papers/kind.ts';
import type { Trx } from '#tables.ts';

/** The next number of a unit for a kind of paper in a year. Nobody else gets one until the transaction ends, so none is lost. */
export async function nextSerial(trx: Trx, unit: string, kind: PaperKind, year: number): Promise<number> {
	const { last } = await trx
		.insertInto('paper_series')
		.values({ unit, kind, year, last: 1 })
		.onConflict((row) =>
			row
				.columns(['unit', 'kind', 'year'])
				.doUpdateSet(({ eb, ref }) => ({ last: eb(ref('paper_series.last'), '+', 1) }))
		)
		.returning('last')
		.executeTakeFirstOrThrow();
	return last;
}

export type NewPaper = {
	subject: string;
	caseId: string | null;
	entry: number | null;
	kind: PaperKind;
	unit: string;
	unitName: string;
	serial: number | null;
	number: string;
	issuedOn: string;
	issuedAt: Date;
	signedBy: string | null;
	/** Sealed with the key of the case. */
	addressee: string | null;
	content: Content;
	replaces: { id: string; reason: string; operative: boolean } | null;
};

/** Keeps a paper for good. Gives its id and the text that the register commits to. */
export async function insertPaper(trx: Trx, paper: NewPaper): Promise<{ id: string; text: string }> {
	const id = randomUUID();
	const text = contentText({ ...paper, id });
	await trx
		.insertInto('papers')
		.values({
			subject: paper.subject,
			id,
			case_id: paper.caseId,
			entry: paper.entry,
			kind: paper.kind,
			unit: paper.unit,
			unit_name: paper.unitName,
			year: Number(paper.issuedOn.slice(0, 4)),
			serial: paper.serial,
			number: paper.number,
			issued_on: paper.issuedOn,
			issued_at: paper.issuedAt,
			signed_by: paper.signedBy,
			addressee: paper.addressee,
			body: JSON.stringify(paper.content),
			hash: checkValue(text),
			token: randomBytes(16).toString('base64url'),
			replaces: paper.replaces?.id ?? null,
			reason: paper.replaces?.reason ?? null,
			operative: paper.replaces?.operative ?? false
		})
		.execute();
	return { id, text };
}
