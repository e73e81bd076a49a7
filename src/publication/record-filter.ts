/** Conditions under which public records are found. */
export type RecordFilter = Partial<
	Record<'procedure' | 'task' | 'unit' | 'township' | 'month' | 'outcome' | 'words', string>
>;
