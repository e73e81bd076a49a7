/** The frame of every page, and what anyone may read. */
export const site = {
	name: '巴东县政民互动平台',
	county: '巴东县',
	skip: '跳到正文',
	navLabel: '主导航',
	nav: {
		file: '我要反映',
		follow: '查进度',
		participation: '参与决策',
		outcomes: '办理结果',
		disclosure: '信息公开',
		statistics: '统计',
		plan: '法治方案',
		units: '单位'
	},
	switches: { language: 'English', large: '长辈版', normal: '标准版', my: '我的来件', desk: '办公台' },
	footer: {
		about: '关于本平台',
		privacy: '个人信息保护',
		access: '无障碍说明',
		register: '登记簿',
		trust: '怎样保管',
		definitions: '指标解释',
		host: '主办：巴东县人民政府办公室　承办：县信访局',
		lines: '政务服务热线 12345　紧急情况请拨 110、119、120、122',
		demonstration: '演示数据：人物和事件都是虚构的。'
	},
	crumbs: '您的位置',
	home: '首页',
	back: '返回',
	searching: '搜索',
	error: '错误：',
	errors: {
		'not-found': { title: '没有这个页面', text: '地址可能写错了，或者内容已经撤下。' },
		forbidden: { title: '您不能看这一页', text: '如果您是工作人员，请先登录。' },
		fault: {
			title: '平台出了问题',
			text: '请过几分钟再试，或拨打 12345。如果刚才在填表，请按浏览器的“后退”，填写的内容还在，过一会儿再提交。'
		},
		held: {
			title: '这个文件还在做安全检查',
			text: '检查通过后就能打开，请过一会儿再来。没有通过检查的文件不提供下载。'
		},
		tooLarge: { title: '内容太大', text: '上传的文件超过了限制，请分开上传或缩小图片。' },
		tooMany: { title: '操作太频繁', text: '请过几分钟再试。' },
		id: '报修编号：{id}'
	},
	homePage: {
		title: '有事找政府，从这里开始',
		lead: '不用注册。写清楚是什么事，平台告诉您归谁管、多少天内答复、不满意怎么办。',
		doors: '您想做什么',
		help: '不知道选哪一个',
		helpText: '用自己的话写一写，平台帮您找到该管的单位。',
		describe: '用一句话说说是什么事',
		find: '帮我找',
		followTitle: '已经提交过',
		followText: '凭编号和查询码看办到哪一步。',
		number: '登记编号',
		follow: '查进度',
		figures: '最近十二个月',
		latest: '最新公开的办理结果',
		all: '全部办理结果',
		none: '还没有公开的办理结果。',
		emergency: '正在发生的危险，请马上拨打 110（警察）、119（火警）、120（急救）、122（交通事故）。'
	},
	outcomes: {
		title: '公开的办理结果',
		lead: '群众反映了什么、单位怎样答复。姓名、电话、住址等个人信息已经隐去。',
		words: '搜索内容',
		hint: '例如：路灯 信陵',
		filter: '筛选',
		apply: '应用筛选',
		clear: '清除全部',
		remove: '取消',
		chips: '已选条件',
		any: '不限',
		kind: '类型',
		task: '方案任务',
		unit: '办理单位',
		township: '乡镇',
		month: '答复月份',
		outcome: '处理意见',
		count: '共 {n} 件',
		empty: '没有符合条件的结果',
		emptyText: '换一个词，或减少筛选条件。',
		pages: '分页',
		previous: '上一页',
		next: '下一页',
		page: '第 {n} 页',
		inTime: '按期答复',
		late: '超期答复',
		days: '用时 {n} 天',
		question: '反映的内容',
		answer: '答复',
		basis: '依据',
		received: '收到',
		answered: '答复',
		published: '公开',
		feed: '订阅（Atom）',
		data: '下载数据',
		about: '本页由承办单位拟稿、另一位负责人核准公开。发现个人信息没有隐去，请拨打 12345。'
	},
	plan: {
		title: '法治政府建设实施方案',
		lead: '县政府在方案里作出的承诺：{measures} 项措施、{tasks} 项任务，每项由哪个单位牵头、群众提了什么、办得怎样。',
		published: '方案公布日期：{day}',
		part: '第 {n} 部分',
		safeguards: '保障措施',
		lead2017: '2017 年牵头单位',
		leadNow: '现在的牵头单位',
		coUnits: '配合单位',
		responsible: '责任单位',
		matters: '这项任务下可以反映的事项',
		filed: '收到 {n} 件',
		none: '这项任务下还没有收到来件。',
		figures: '这项任务的办理情况',
		records: '公开的办理结果',
		pattern: '按机构改革的一般做法推定，待县里核实',
		task: '任务 {ref}',
		measure: '措施 {n}'
	},
	units: {
		title: '单位和职责',
		lead: '今天的单位、2017 年的旧名称、各管什么。',
		kinds: {
			government: '政府',
			department: '政府部门',
			party: '党委机构',
			township: '乡镇',
			collective: '集合',
			court: '法院',
			procuratorate: '检察院',
			supervision: '纪检监察',
			congress: '人大',
			'prefecture-branch': '上级派出机构',
			group: '群团组织',
			above: '上级机关'
		},
		former: '2017 年以来的旧单位',
		today: '现在的单位',
		duties: '职责',
		tasks: '牵头的方案任务',
		superior: '上级机关',
		formerNames: '旧名称',
		lines: '联系电话',
		since: '自 {day}',
		until: '至 {day}',
		passed: '职责转到',
		search: '按名称查找单位（旧名称也可以）',
		none: '没有找到这个名称的单位。',
		figures: '办理情况',
		pattern: '推定，待核实'
	},
	about: {
		title: '关于本平台',
		what: '这是巴东县受理群众诉求、建议、投诉举报和留言的平台。来件按县里公布的法治政府建设实施方案，由牵头的单位在法律规定的时间内答复，结果隐去个人信息后向社会公开。',
		rulesTitle: '我们承诺',
		rules: [
			'每一件来件都有编号和回执，不会丢失。',
			'每一个期限都写明依据；是法律规定还是本县规定，分得清楚。',
			'被投诉的单位和它的下级看不到投诉它的来件。',
			'拟稿的人不能自己签发；公开前由第二个人核准。',
			'统计数字都可以从公开记录重新算出来。'
		],
		otherTitle: '不上网也可以',
		other:
			'可以到县信访局窗口当面说、打 12345 电话、写信。工作人员代您登记，同样给编号和查询码。看不见、写不了字的，工作人员当场读给您听。'
	},
	privacy: {
		title: '个人信息保护',
		items: [
			{ title: '谁在处理', text: '巴东县信访局，以及办理您来件的单位。' },
			{ title: '为了什么', text: '只用于登记、转办、办理、答复和统计您的来件，不作他用。' },
			{
				title: '收集什么',
				text: '您填写的姓名、联系方式、住址和来件内容。匿名的可以什么都不填。平台不记录任何来件人、查询人的网络地址。'
			},
			{ title: '怎样保存', text: '姓名和联系方式与来件分开，用每件单独的密钥加密保存；销毁密钥即等于删除。' },
			{ title: '谁看过', text: '工作人员查看实名来件人的信息，每次都要写明用途并留下记录。' },
			{
				title: '您的权利',
				text: '可以查阅、导出、更正、要求删除和说明，可以要求撤下公开稿，不收费。凭编号和查询码（或登录后）打开“我的信息”就能办；也可以到县信访局窗口或拨打 12345。最迟十五个工作日答复，不同意的写明理由。'
			}
		]
	},
	access: {
		title: '无障碍说明',
		text: '本平台按照 WCAG 2.2 AA 级制作，不用鼠标、不用脚本都能使用，读屏软件可以读出全部内容。右上角可以换成长辈版（大字）。',
		helpTitle: '遇到困难',
		help: '如果某一页用不了，请拨打 12345，工作人员会代您办理。'
	}
} as const;
