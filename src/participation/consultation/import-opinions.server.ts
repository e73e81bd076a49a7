import type { Officer, Case } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { codeOf } from '#casework/desk-filing.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { nobody } from '#casework/person.ts';
import { plainFiling } from '#casework/plain-filing.server.ts';
import type { ImportedOpinion } from '#participation/consultation/imported-opinion.ts';
import { consultation } from '#participation/consultation/procedure.ts';
import { sha256 } from '#platform/sha256.server.ts';

/** The key under which one sheet of opinions is entered: the same sheet gives the same cases, whoever sends it again. */
export const sheetKey = (on: Pick<Case, 'id'>, officer: Officer, text: string): string =>
	`opinions:${on.id}:${officer.account}:${sha256(text).slice(0, 32)}`;

/**
 * Enters a sheet of opinions that came on paper or in a meeting, through the door one by one: each gets its number and
 * its code like any other. Safe to break off and to send again; what is in stays in once.
 */
export async function importOpinions(
	context: Context,
	on: Case,
	officer: Officer,
	key: string,
	opinions: readonly ImportedOpinion[],
	language: string
): Promise<void> {
	for (const [at, { person, phone, channel, facts }] of opinions.entries()) {
		const formKey = `${key}:${at}`;
		await fileCase(
			context,
			consultation,
			{
				...plainFiling,
				formKey,
				facts,
				parties: [{ part: 'filer', person: { ...nobody, name: person, phone } }],
				channel,
				language,
				queryCode: codeOf(context, formKey),
				boundTo: on.id,
				...(on.unit === null ? {} : { unit: on.unit })
			},
			officer
		);
	}
}
