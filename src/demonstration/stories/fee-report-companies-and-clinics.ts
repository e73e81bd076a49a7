import type { Story } from '#demonstration/stories/story.ts';

export const feeReportCompaniesAndClinicsStories: Story[] = [
	{
		procedure: 'fee-report',
		matter: 'enterprise-training',
		unitHint: 'emergency',
		title: '开个小加工厂，被迫参加收费培训',
		story:
			'我开了个小竹木加工厂，收到“安全生产负责人培训”通知，两天{amount}元，说不参加就不给验收。到现场一看，是一个外面公司办的，讲的都是卖消防器材。这个到底是政府要求的还是生意？',
		wish: '查清楚，退培训费。',
		answer: {
			opinion: 'unlawful',
			facts: '培训由一家公司以协会名义举办，工作人员在群里转发通知并与验收挂钩。',
			text: '与验收挂钩没有依据，转发收费培训通知的工作人员已被约谈。培训费全部退还。企业负责人的法定培训可自学、可线上，费用由自己选的机构公示，任何单位不得指定。',
			basis: '《优化营商环境条例》'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'inspection-repeated',
		unitHint: 'market-regulation',
		title: '一台秤一年检定三回，次次交钱',
		story:
			'我们卖菜的一台电子秤，今年检了三回：计量所一回，检查组一回，市场管理方又要求送检一回。每回都要交检定费。说秤要准我赞成，可是不能反复收吧？',
		wish: '请统一检定，减少收费。',
		answer: {
			opinion: 'policy-issue',
			facts:
				'强制检定的计量器具由政府所属机构免费检定，其余两次系市场管理方与第三方公司签订合同开展，属自愿委托，但以摊位续租为条件，变相强制。',
			text: '强制检定是免费的，一年一次。市场管理方以续租为条件要求另行送检收费，不符合减轻负担的要求，已停止并退费。检定周期与第三方抽检如何衔接，政策上尚有空白，我们已向上级报告，提出统一做法的建议。',
			basis: '《中华人民共和国计量法》及减轻企业负担的有关规定'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'association-fee',
		unitHint: 'science-industry',
		title: '协会会费说是自愿，不交就不给盖章',
		story:
			'办一个资质要协会盖个推荐章，协会说入会费加年费一共{amount}元，不入会就不盖。我就想办个资质，并不想入会。问会费交了有么子用，说一年发一本杂志。',
		wish: '取消强制入会。',
		answer: {
			opinion: 'unlawful',
			facts: '资质办理并不需要协会推荐，窗口办事指南曾列入该材料，系历史遗留。',
			text: '推荐章不是法定材料，窗口指南已删除，协会不得以推荐为条件收会费，已退还您的款项。协会的其他收费一并清理，并在县里公布。',
			basis: '行业协会商会收费管理的规定'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'hospital-extra-care',
		unitHint: 'health',
		title: '住院一天收“陪护床位费”',
		story:
			'陪老人住院，晚上租的折叠床一天二十，结账单上还有一个“床位陪护管理费”，每天十五，没有哪个跟我们说过。一个星期下来多出好几百，白纸黑字也没得。',
		wish: '退不合理的收费。',
		answer: {
			opinion: 'unlawful',
			facts: '折叠床租赁明码标价，系自愿；“床位陪护管理费”未公示，不在医疗服务价格项目内。',
			text: '“床位陪护管理费”不在项目内，属于自立项目收费，已退还共计全院86名患者，医院被处罚。折叠床租金属自愿租用，价格已降。住院每日清单必须列明每一项。',
			basis: '《中华人民共和国价格法》及医疗服务价格管理规定'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'ambulance-fee',
		unitHint: 'health',
		title: '救护车接了一趟收三百六',
		story:
			'我爷爷半夜犯病，救护车从{township}接到县里，收了三百六，含出车费、诊疗费、担架费。是不是太多了？我们没多想，就是想弄清楚有没有标准。',
		wish: '请说明收费组成。',
		answer: {
			opinion: 'lawful',
			facts: '出车费按里程，诊疗费、担架费按价格目录收取，合计符合标准。',
			text: '核对后，出车里程32公里，收费符合目录标准，没有多收。收据未列里程和单价是不对的，已补开明细；目录价格已贴在救护车内。困难家庭可申请医疗救助，工作人员已联系您。',
			basis: '医疗服务价格项目目录'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'funeral-fee',
		unitHint: 'civil-affairs',
		title: '殡仪馆推荐的“豪华套餐”',
		story:
			'老人走了，一家人乱成一团，殡仪馆工作人员让我们选套餐，最便宜的也要{amount}元，骨灰盒不准自己带。悲痛的时候也没心思讲价，过后才晓得自己带是可以的。',
		wish: '退多收的钱。',
		answer: {
			opinion: 'unlawful',
			facts: '基本服务收费由政府定价且可单独选；限制自带骨灰盒没有依据，未公示基本服务清单。',
			text: '限制自带骨灰盒、隐去基本服务都不对。多收部分全部退还，殡仪馆大厅已张贴“惠民基本服务”清单，减免政策同步上墙。馆负责人已被约谈。谨向您家人表示歉意和慰问。',
			basis: '《殡葬管理条例》及殡葬服务收费规定'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'internet-broadband',
		unitHint: 'market-regulation',
		title: '宽带迁移要收一百元工料费',
		story:
			'搬家把宽带移过来，营业厅说移机费一百，不交要重新开户。移一根线收这么多，太黑了吧？反正群众都不懂。从{road}搬到隔壁那条街，统共不到一里路，师傅十分钟就弄完了。',
		wish: '请查移机费是否合理。',
		answer: {
			opinion: 'lawful',
			facts: '移机费为市场调节价，营业厅明码标价，合同中有约定。',
			text: '宽带移机费属于市场调节价，营业厅已明示，合同有约定，不属于政府管的乱收费。考虑到您在网两年以上，经协商营业厅免了此次移机费，并把收费表换成了大字版。',
			basis: '《明码标价和禁止价格欺诈规定》'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'land-register-fee',
		unitHint: 'natural-resources',
		title: '办个不动产证还要交测绘费',
		story:
			'农村宅基地办证，不是说免费吗？村里收了每户{amount}元测绘费，说是请的公司来量的。不交就先不给登记，要拖到明年。我们{village}好多户都交了，条子都没得一张。',
		wish: '退测绘费。',
		answer: {
			opinion: 'unlawful',
			facts: '农村宅基地确权的调查测绘由财政承担，村里以“加急”名义收取。',
			text: '农村宅基地登记发证不收费，测绘由财政出。村里收的全部退还，共61户，村负责人已作检讨。“加急”不存在，一律按登记顺序办。',
			basis: '《不动产登记暂行条例》'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'exhibition-booth',
		unitHint: 'commerce',
		title: '赶场摆摊收两份钱',
		story:
			'我是卖竹编的，每逢赶场摆摊，市场管理员收一次清洁费，城管站又收一次占道费，都是现金，都不给票。两份钱一个月下来{amount}元，卖得还没交得多。',
		wish: '只收一份，给票。',
		answer: {
			opinion: 'unlawful',
			facts: '占道费已经取消，清洁费应由市场经营方开票。',
			text: '占道费早已取消，收取属于违规，已清退；清洁费按经营合同只收一次并开票。两处牌子都已更换，写明项目、标准和举报电话。您随时可以拒绝交没票的钱。',
			basis: '《中华人民共和国行政处罚法》及收费清单管理规定'
		}
	}
];
