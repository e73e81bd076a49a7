/** What runs beside the handling: shares, harm to a minor, leave to look, joint petitions, what came back. */
export const sides = {
	harm: '来件里可能有未成年人受侵害的线索',
	harmWords: '文中出现：{words}。请读原文后决定。确有侵害可能的，必须立即报告，不论这件事本身是否受理。',
	reportHarm: '立即报告',
	dismissHarm: '不是侵害线索',
	waits: '还有这些事要办',
	tasks: {
		harm: '核对未成年人受侵害线索',
		'check-rating': '核查不满意评价',
		'call-back': '回访来件人',
		'hand-up': '报送上级单位',
		'enter-result': '登记上级单位的决定',
		correct: '整改并登记',
		recusal: '决定回避申请',
		share: '会办单位提交意见'
	},
	minor: '这件事涉及未成年人。查看个人信息要先经批准；公开稿不得出现能认出孩子的内容。',
	shares: '会办',
	isHarm: '侵害线索报告',
	handedIn: '{day}已提交',
	until: '最迟{day}',
	late: '超期',
	alikeEnded: '（已复核终结）',
	links: '关联的事项',
	linkKinds: {
		merged: '并入',
		duplicate: '正在办理的同一事项',
		again: '已复核终结的同一事项',
		repeat: '此前的同一事项'
	},
	linkedFrom: {
		merged: '并入本件',
		duplicate: '因本件正在办理而未受理',
		again: '因本件已终结而不再受理',
		repeat: '重复提出'
	},
	leave: {
		title: '先申请批准',
		lead: '涉及未成年人。写明用途，由本单位负责人或分办单位的另一人批准后，七天内可以查看，每次查看都有记录。',
		ask: '申请查看',
		asked: '已提交申请，批准后再来查看。',
		open: '待批准的查看申请',
		row: '{name}（{unit}）{day}：{purpose}',
		give: '批准',
		refuse: '不批准',
		given: '已批准。',
		refused: '已拒绝。',
		own: '自己的申请要由另一人批准。'
	},
	lead: {
		title: '并入的那一件',
		text: '您提的事与较早的一件合并办理。下面是那一件的进展，结果也适用于您。',
		stage: '办到哪一步',
		unit: '由谁办',
		due: '最迟答复',
		answered: '已于{day}答复：{outcome}。'
	},
	joint: {
		title: '请其他人联署',
		text: '把编号和联署码告诉愿意一起反映的人，他们在“联署”页面填写姓名就可以加入，人数不限。联署码只能用来加入，看不到内容。',
		code: '联署码',
		count: '已有 {n} 人联署',
		page: '联署页面',
		heading: '联署一件来件',
		lead: '向发起人要编号和联署码。联署表示您也有同样的诉求；您的姓名和电话加密保存，只有办理人员因工作需要才能看到，每次查看都有记录。',
		number: '编号',
		numberHint: '例如 2026-4831-5072-19，横线可以不写',
		codeHint: '八位字母和数字',
		name: '姓名',
		phone: '手机或固定电话',
		agree: '我也有同样的诉求，同意作为联署人登记',
		join: '联署',
		wrong: '编号和联署码对不上，或者这件事已经办结，不能再联署。',
		wait: '试的次数太多，请 {minutes} 分钟后再试',
		missing: '请填写{field}',
		badPhone: '请填写真实的电话号码',
		mustAgree: '请勾选同意',
		again: '这个电话已经联署过了，不用再填。',
		done: '已联署',
		doneText: '您是第 {n} 位联署人。进展请向发起人了解，结果公开后在“结果公开”里也能看到。',
		people: '联署人（{n} 人）',
		represented: '联署人数'
	},
	back: {
		title: '其他途径的结果',
		lead: '走了别的途径，结果怎样，可以在这里登记，方便统计，也方便那边不受理时我们接着办。',
		chart: '转其他途径后的结果',
		mediated: '人民调解',
		settled: '其中达成协议'
	},
	repeatShare: '重复率',
	reviews: '复查和复核'
} as const;
