/** Who took tables of cases away, and what the privacy page says of each kind of data. */
export const guarding = {
	exports: {
		title: 'Exports',
		lead: 'Each table of cases that left the desk: who took it, when, what for, by which filter, how many rows. An entry is never changed or removed.',
		at: 'When',
		officer: 'Who',
		unit: 'Unit',
		list: 'Table',
		purpose: 'Purpose',
		note: 'In their words',
		filter: 'Filter',
		noFilter: 'none',
		rows: 'Rows',
		lists: {
			cases: 'List of cases',
			supervision: 'Supervision list',
			'calendar-moves': 'Moved by a calendar'
		},
		empty: { title: 'Nothing was exported yet', text: 'When somebody exports a table, it appears here.' }
	}
};
