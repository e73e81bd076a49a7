/** Following a case: what the person who filed reads and does. */
export const follow = {
	error: '错误：',
	forget: {
		title: '和别人共用这台设备吗？',
		text: '提交后一小时内，这个浏览器还能再打开回执，看到编号和查询码；查看页面在打开后两小时内不用再输查询码。先抄下编号和查询码，再点下面的按钮：回执和查看凭证马上从这台设备去掉，件照常办理。浏览器的历史记录和截图要您自己删。',
		button: '在这台设备上忘掉',
		done: '这台设备上的回执和查看凭证已经去掉。要查看这一件，请输入编号和查询码。浏览器的历史记录和截图要您自己删。'
	},
	errorHead: '有问题需要改正',
	title: '查进度',
	lead: '输入回执上的编号和查询码。',
	number: '编号',
	numberHint: '例如 2026-4831-5072-19，横线可以不写。',
	code: '查询码',
	codeHint: '八位字母和数字，大小写都可以。',
	open: '查看',
	wrong: {
		number: '编号不完整或抄错了，请对照回执再写一遍',
		pair: '编号和查询码对不上，请再核对一遍',
		wait: '试的次数太多，请 {minutes} 分钟后再试'
	},
	noCode: '没有查询码',
	noCodeText: '提交时留了手机或邮箱的，可以用验证码登录，查看自己的全部来件。',
	toMy: '用验证码登录',
	lost: '匿名提交又丢了查询码的，无法查询；有新的情况可以重新提交。',
	you: '您',
	sealedTitle: '检举控告登记',
	who: '现在由谁办',
	byWhen: '最迟到',
	youCan: '接下来',
	taken: '“{action}”已经完成。',
	question: '办理单位想请您说明',
	answerIt: '回答',
	routed: '这件事请走另一条途径',
	route: {
		name: '途径',
		body: '去哪里',
		contact: '怎样联系',
		period: '期限',
		mediation: '可以先调解',
		basis: '依据'
	},
	answer: '答复',
	answeredBy: '{unit}，{day}送达',
	acts: '您可以做的',
	first: {
		'confirm-filing': {
			meaning: '申请已经登记编号，现在等您确认申请由您提出。您确认之前，答复期限不开始。',
			next: '在查看页面点“确认这份申请由我提出”；政府信息公开工作机构随后也确认。双方都确认的那一天为法律上收到之日，答复期限从次日起算。',
			ifNothing: '几天没有动静，可以打电话问{unit}：{phone}，报编号即可。'
		}
	},
	act: {
		reply: '回答问题',
		'add-facts': '补充情况',
		withdraw: '撤回',
		'confirm-solved': '确认已解决',
		'not-solved': '没有解决',
		rate: '评价'
	},
	explain: {
		reply: '回答后，办理单位马上就能看到。办理期限不因此停下。',
		'add-facts': '新的情况、照片、文件，都可以在这里补上。',
		withdraw: '撤回后不再办理。需要时可以重新提交。',
		'confirm-filing':
			'网上提交的申请，法律上以您和政府信息公开工作机构双方都确认的那一天为收到之日，答复期限从次日起算。',
		correct:
			'补正只告知一次。请把下面要求的内容一次写全；补正之后答复期限重新计算。没有正当理由逾期不补正的，视为放弃申请。',
		'give-reasons':
			'申请数量、频次明显超过合理范围时才会问理由。理由合理的继续办理；不合理的，书面告诉您不予处理。',
		'confirm-solved': '确认后这件事办结。',
		'not-solved': '说明哪里没有解决。信访诉求由上一级单位复查；其他的重新办理一次。您说的情况会计入统计。',
		rate: '评价会计入公开的统计，不显示是谁评的。不满意的评价同时送给督办人员。'
	},
	timeline: '办理经过',
	pair: '{name}：{value}',
	sentByYou: '您提交的内容',
	record: '打印或保存全部记录',
	looks: '谁看过您的姓名和联系方式',
	noLooks: '还没有人看过。每次查看都要写明用途，并记在这里。',
	look: '{day}　{unit}：{purpose}',
	recordTitle: '办理记录',
	sent: {
		received: '收到时间',
		place: '地点',
		accused: '被投诉的单位或人员',
		identity: '实名或匿名',
		files: '文件'
	},
	clocks: {
		title: '期限',
		name: '期限',
		due: '最迟',
		state: '情况',
		standing: '性质',
		how: '怎么算的',
		explain: '看每一天',
		mine: '（您的期限）',
		late: '（超期）',
		inTime: '（按期）',
		none: '没有期限。'
	},
	my: {
		title: '我的来件',
		lead: '用提交时留的手机或邮箱登录，不用密码。',
		contact: '手机号或邮箱',
		contactHint: '我们发一个六位验证码，十分钟内有效。',
		send: '发送验证码',
		sentTo: '如果 {contact} 留过，验证码已经发出。',
		pin: '验证码',
		pinHint: '六位数字',
		signIn: '登录',
		other: '换一个号码或邮箱',
		wrongContact: '请写完整的手机号或邮箱',
		wrongPin: '验证码不对或已过期，请重新获取',
		wait: '试的次数太多，请 {minutes} 分钟后再试',
		signedIn: '已登录',
		list: '您的来件',
		none: '没有用这个号码或邮箱提交过的来件。检举控告不在这里显示。',
		question: '有问题等您回答',
		due: '最迟 {day}',
		signOut: '退出登录',
		officer: '您现在以工作人员身份登录，请先退出再用居民身份登录。'
	},
	outbox: {
		title: '演示：发出的消息',
		lead: '演示时短信和邮件不会真的发出，都在这里。',
		link: '看演示发出的短信和邮件',
		to: '发给',
		search: '只看发给这个邮箱或手机的',
		submit: '查一查',
		none: '没有发出过这样的消息。'
	},
	/** After a period that ended without an answer. */
	/** What can be done if a period runs out, said before it does. */
	ifLate: {
		title: '到时还没有办理怎么办',
		ownTitle: '到时没有提出会怎样',
		text: '“{clock}”到 {due} 还没有完成的，第二天平台会自动登记逾期并通知您，不用您申请；单位仍然必须办理。',
		route: '到时您还可以走另一条途径：{name}。向 {body} 提出，{contact}。{until}',
		yours: {
			'XF-REVIEW-REQUEST': '过了这一天没有申请复查，答复意见就不再改变；有新的事实可以重新提出。',
			'XF-RECHECK-REQUEST': '过了这一天没有申请复核，复查意见就不再改变；有新的事实可以重新提出。',
			'CASE-AGAIN': '过了这一天没有提出，这件事办结；有新的情况可以重新提出。',
			'RT-CONFIRM': '过了这一天，双方不能再申请司法确认；协议本身仍然有效。'
		}
	},
	silence: {
		title: '期限已过，您还没有收到答复',
		text: '“{clock}”的期限在 {due} 届满，单位没有按期办理。平台已经记录，单位仍然必须办理。',
		body: '您可以请 {body} 督办（电话 {phone}）。',
		route: '您还可以走另一条途径：{name}。向 {body} 提出，{contact}。{until}',
		until: '最迟在 {day} 之前提出。',
		unit: '{body}的职责和电话',
		basis: '依据',
		ask: '请求督办',
		asked: '您已经请求督办。督查人员会向单位发出督办。'
	}
} as const;
