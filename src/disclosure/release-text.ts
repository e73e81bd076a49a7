import { sortedJson } from '#platform/sorted-json.ts';

export type ReleaseEntry = {
	id: string;
	n: number;
	action: string;
	version: number;
	by_account: string | null;
	by_unit: string | null;
	on_day: string;
	at: Date;
	details: unknown;
	body: unknown;
};

/** The bytes that the register commits to: the step, and the text that it was about. */
export const releaseText = (of: ReleaseEntry): string =>
	sortedJson([
		of.id,
		of.n,
		of.action,
		of.version,
		of.by_account,
		of.by_unit,
		of.on_day,
		of.at.toISOString(),
		of.details,
		of.body ?? null
	]);
