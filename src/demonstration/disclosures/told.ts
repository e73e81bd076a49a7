/** Something the demonstration county tells: by whom, in which words, so many days ago. */
export type Told = {
	kind: string;
	unit: string;
	/** Days ago on which it was made. Where a text says {year}, the year of that day stands. */
	formed: number;
	/** Days from making to publishing; null while it waits. */
	published: number | null;
	raw: Readonly<Record<string, string>>;
	rows?: readonly Readonly<Record<string, string>>[];
	/** Days ago, for what happened afterwards. */
	then?: readonly {
		action: string;
		ago: number;
		raw: Readonly<Record<string, string>>;
		by: 'writer' | 'reviewer';
	}[];
	/** Fields that are days ago too, counted from today; negative lies ahead. */
	days?: Readonly<Record<string, number>>;
};
