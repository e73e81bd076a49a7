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
	},
	ownData: {
		title: '我的信息',
		link: '我的信息：查阅、更正、删除、导出',
		lead: '平台因这件来件保存了您的哪些信息、为了什么、谁看过、保存到什么时候，都在这里。',
		sealed:
			'检举内容、检举人身份和附件收到时就已加密，本平台没有钥匙，读不出来，也就无法查阅、更正。需要时请通过“来往信件”告诉纪检监察机关。',
		erased: '您的身份信息已经删除，本平台不能恢复。',
		held: '保存的信息',
		about: '关于谁',
		parts: { filer: '您', represented: '您代为反映的人', joint: '共同来件人' },
		nothing: '您没有留下姓名和联系方式。',
		uses: {
			title: '用途和依据',
			what: '信息',
			why: '用途',
			law: '依据',
			rows: [
				{
					what: '姓名、联系方式、住址',
					why: '核实情况、送达文书、告知进展',
					law: '履行法定职责所必需（个人信息保护法第十三条第一款第三项）；信访工作条例第二十二条'
				},
				{
					what: '来件内容和附件',
					why: '登记、转办、办理、答复',
					law: '履行法定职责所必需（个人信息保护法第十三条第一款第三项）'
				},
				{
					what: '隐去个人信息的公开稿',
					why: '公开办理结果',
					law: '履行公开职责；您可以随时要求撤下'
				},
				{ what: '未满 14 周岁的人的信息', why: '同上', law: '监护人单独同意（个人信息保护法第三十一条）' }
			]
		},
		notice: '您提交时看到的告知书：第 {version} 版',
		files: '附件',
		file: '{name}（{size} KB）',
		told: '发给您的通知',
		toldRow: '{day} {channel}{sent}',
		channels: { email: '邮件', sms: '短信' },
		waiting: '（等待发送）',
		published: '公开',
		publishedRow: '{from} 公开，{to} 撤下',
		publishedSince: '{from} 起公开（已隐去个人信息）',
		never: '没有公开过。',
		kept: '保存到什么时候',
		keptUntil: '办结后 {years} 年，即 {day}；期满先归档再销毁。',
		keptOpen: '办结后 {years} 年；期满先归档再销毁。',
		looks: '谁看过您的姓名和联系方式',
		download: '导出一份（JSON）',
		all: '全部导出（JSON）',
		print: '打印来件和办理经过',
		requests: '您提出的请求',
		none: '还没有提出过。',
		asked: '{day} 提出，最迟 {due} 答复',
		askedOpen: '{day} 提出',
		states: {
			open: '等待答复',
			agreed: '已同意，正由另一位工作人员执行',
			done: '已办理',
			refused: '未予办理，理由见下'
		},
		ask: '提出请求',
		askHint: '不收费，不用说明身份以外的理由。最迟 {due} 前答复；不同意的，写明理由。',
		kind: '您想做什么',
		kinds: {
			correct: '更正姓名、电话、邮箱或住址',
			delete: '删除我的身份信息',
			explain: '请说明怎样处理我的信息',
			withdraw: '撤下公开的办理结果'
		},
		kindHints: {
			correct: '只填要改的，其余留空。来件内容要改的，请用“补充情况”。',
			delete: '办结以后可以删除姓名、电话、住址；来件本身依法归档。删除后我们不能再联系您。',
			explain: '例如：为什么把我的信息给了某个单位。',
			withdraw: '不需要理由。撤下后几分钟内，网页、搜索和数据文件里都没有了。'
		},
		changes: { name: '正确的姓名', phone: '正确的电话', email: '正确的邮箱', address: '正确的住址' },
		words: '说明',
		send: '提交请求',
		sent: '已收到您的请求。',
		remedy:
			'对答复不服的，可以向县委网信办投诉，或者依法向人民法院起诉（个人信息保护法第五十条、第六十五条）。',
		problems: {
			'choose-one': '请选择一项',
			'nothing-to-correct': '请填写要更正的内容',
			'not-a-phone': '电话号码不完整',
			'not-an-email': '邮箱地址不完整',
			'too-long': '内容太长，请缩短',
			missing: '请写明情况'
		},
		refused: {
			'already-asked': '同样的请求还没有答复，不用再提。',
			'nothing-held': '这件来件没有可以处理的身份信息。'
		},
		account: {
			lead: '用这个联系方式提交的来件、登录记录和您的选择。',
			since: '首次登录',
			contact: '联系方式只保存为不可逆的校验值，用来找到您的来件。',
			cases: '您的来件',
			noCases: '没有来件。',
			follows: '关注的决策事项：{n} 件。',
			end: '删除登录账户',
			endText: '删除账户和全部登录记录。来件不受影响，仍可凭编号和查询码查看。',
			ended: '账户已删除。'
		},
		desk: {
			title: '个人信息请求',
			lead: '公民依个人信息保护法提出的查阅、更正、删除、说明和撤下请求。期限内答复；不同意的要写明理由。',
			law: '《个人信息保护法》第四十四条至第五十条',
			number: '编号',
			kind: '请求',
			asked: '提出',
			due: '期限',
			state: '状态',
			see: '办理',
			empty: { title: '没有等待答复的请求', text: '有人提出后会出现在这里。' },
			purpose: '办理个人信息请求',
			open: '查看内容（记录查看）',
			openText: '请求里有个人信息。查看会记下您的姓名、时间和用途。',
			leave: '来件涉及未成年人，查看要先经批准。',
			words: '本人的说明',
			noWords: '没有写说明。',
			from: '现在登记的',
			to: '请求改为',
			check: '更正前请核对身份：改了电话或邮箱，新的联系方式就能查看这件来件。',
			deleteText:
				'同意后提出删除，由档案管理员另一人核准执行；身份信息删除后不能恢复。没有办结的来件不能删除。',
			withdrawText: '先在办件里用“撤下公开”撤下，再在这里答复。',
			toCase: '打开办件',
			answer: '答复（本人会看到）',
			reason: '不同意的必须写明理由',
			done: '同意并办理',
			refuse: '不同意',
			said: { done: '已办理并答复。', refused: '已答复。', agreed: '已提出删除，等待档案管理员核准。' },
			refused: {
				'reason-missing': '请写明答复或理由',
				'answered-already': '这个请求已经答复过了。',
				'not-by-you': '您的岗位不办理这类请求。',
				'still-public': '办理结果还在公开，请先撤下。',
				'nothing-held': '没有可以更正的身份信息。',
				open: '来件还没有办结，不能删除身份信息。',
				'no-such-case': '没有这件来件。',
				missing: '请写明理由'
			}
		}
	},
	retentionTable: {
		title: '保存多久',
		lead: '来件办结以后：',
		kind: '种类',
		years: '期限',
		basis: '依据',
		yearsText: '{n} 年'
	},
	work: {
		wait: '这个网络地址一小时内提交得太多。您填的内容都在，请过 {minutes} 分钟再点一次提交，或拨打 12345。',
		busy: '正在做安全验证，请稍候……',
		note: '您的手机会算一道题来代替验证码，不识别您是谁，也不联系别的网站。'
	}
};
