import type { Act, Validity } from '#publication/validity.ts';

/** What was published unasked, as the public reads it. */
export type Disclosed = {
	id: string;
	version: number;
	current: boolean;
	kind: string;
	key: string;
	unit: string;
	number: string;
	title: string;
	theme: string;
	formedOn: string;
	effectiveOn: string | null;
	expiresOn: string | null;
	publishedOn: string;
	withdrawnOn: string | null;
	reason: string;
	fields: Readonly<Record<string, string>>;
	rows: readonly Readonly<Record<string, string>>[];
	acts: readonly Act[];
	files: readonly { id: string; name: string; type: string; bytes: number; storage_key: string }[];
	validity: Validity;
};

export type DisclosedFilter = {
	kinds?: readonly string[];
	unit?: string;
	theme?: string;
	words?: string;
	validity?: string;
};
