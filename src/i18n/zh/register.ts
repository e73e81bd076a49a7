/** The public page on the register, and what a resident gets from it. */
export const register = {
	title: '登记簿',
	lead: '这里的每一步都记入登记簿，谁改动都会被发现。',
	what: [
		'来件、办理、文书、公开的每一步，登记时都会算出一个“登记凭证”：一串由内容算出的字符。内容改一个字，凭证就对不上。',
		'所有凭证按先后排进同一棵树，每分钟签一次名。已经签过名的，少一条、改一条、换一个位置，都会被发现。',
		'登记簿里没有姓名、事由和任何内容，只有凭证。按规定删除个人信息以后，登记簿照样可以核对。'
	],
	now: '现在的登记簿',
	size: '条目数',
	signedAt: '签名时间',
	root: '根',
	none: '还没有签过名的条目。',
	check: '核对一份回执',
	leaf: '登记凭证',
	leafHint: '回执上的一串 44 个字符，例如以“=”结尾。',
	go: '核对',
	blank: '请填写登记凭证。',
	wrong: '登记凭证应是 44 个字符，请照回执抄写。',
	found: '已登记在册',
	foundText: '这份凭证是登记簿的第 {index} 条。',
	proof: '下载证明文件',
	missing: '登记簿里没有这份凭证',
	missingText: '刚提交的要等一分钟左右。如果一小时后仍然没有，请带上回执联系县信访局。',
	self: '自己核对整本登记簿',
	steps: [
		'下载核对程序（需要 Node 18 以上），它不连接本平台。',
		'下载整本登记簿的副本：地址 /register/checkpoint 和 /register/tile/…（C2SP tlog-tiles 格式）。',
		'运行程序，用下面的公钥核对签名、每一条的位置和前后是否连续。',
		'存下一份签名状态。以后下载它到今天的“延续证明”，用 --consistency 和 --against 核对，不必下载整本。'
	],
	program: '下载核对程序',
	checkpoint: '最新的签名状态',
	key: '公钥',
	states: '最近的签名状态',
	state: '{size} 条，{at}',
	stateFile: '签名状态',
	continues: '到今天的延续证明',
	receipt: '登记凭证',
	receiptNote: '抄下这一串，以后可以在“登记簿”页面证明这件事已经登记。',
	proofOfYours: '下载登记证明（里面有您写的内容）',
	proofWaits: '登记证明约一分钟后可以下载。'
};
