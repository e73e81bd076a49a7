/** The page on which an officer enters a whole sheet of opinions from paper or a meeting. */
export const opinionSheet = {
	title: '成批登记意见',
	lead: '来信、来访、座谈会、签名表上的意见，先照原话录进表格，再一次登记。每条意见都有自己的编号和查询码，和网上提的一样归类、一样答复。',
	template: '下载空表',
	file: '意见表（CSV）',
	fileHint: '一次最多 {n} 条。同一张表再传一次不会重复登记。',
	submit: '登记这些意见',
	noFile: '请选择填好的表格。',
	choices: '“{column}”请填：{options}',
	wrongMore: '还有 {n} 处。',
	nothingEntered: '表里有错，一条都没有登记。请改好后再传。',
	entered: '已登记 {n} 条意见。',
	receipts: '下载编号和查询码',
	receiptsNote: '请把编号和查询码交给本人，凭它看答复。',
	number: '编号',
	code: '查询码',
	columns: {
		channel: '怎样收到的',
		person: '姓名',
		phone: '电话',
		title: '标题',
		clause: '针对哪一条',
		story: '意见',
		proposal: '建议改成',
		voice: '以什么身份',
		nickname: '公开时的昵称'
	}
} as const;
