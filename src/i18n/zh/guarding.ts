/** Who took tables of cases away, and what the privacy page says of each kind of data. */
export const guarding = {
	exports: {
		title: '导出记录',
		lead: '办件表格每次导出都在这里：谁、什么时候、为什么、按什么条件、多少行。记录不能改，也不能删。',
		at: '时间',
		officer: '导出人',
		unit: '单位',
		list: '表格',
		purpose: '用途',
		note: '说明',
		filter: '筛选条件',
		noFilter: '无',
		rows: '行数',
		lists: { cases: '办件列表', supervision: '督查列表', 'calendar-moves': '日历变动' },
		empty: { title: '还没有导出过', text: '有人导出表格后会出现在这里。' }
	}
};
