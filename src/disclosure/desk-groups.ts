import type { Officer } from '#casework/case.ts';

/** What decides where a row stands. `file_by` is the last day to file a document for the record, while that is owed. */
export type WorkRow = {
	state: string;
	public_since: string | null;
	down_by: string | null;
	file_by: string | null;
};

export const groups = ['down', 'review', 'drafts', 'submitted', 'filing', 'public', 'settled'] as const;
export type Group = (typeof groups)[number];

/** Where a disclosure stands at the desk of its unit: what must be done first comes first. */
export function groupOf(row: WorkRow, officer: Officer): Group {
	const stands = row.public_since !== null;
	if (stands && row.down_by !== null) return 'down';
	if (row.state === 'submitted') return officer.roles.includes('head') ? 'review' : 'submitted';
	if (row.state === 'drafted') return 'drafts';
	if (stands && row.file_by !== null) return 'filing';
	return stands ? 'public' : 'settled';
}
