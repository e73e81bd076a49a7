import type { Story } from '#demonstration/stories/story.ts';

export const feeReportOfficesAndSchoolsStories: Story[] = [
	{
		procedure: 'fee-report',
		matter: 'window-copy-fee',
		unitHint: 'service-center',
		title: '办事大厅复印收五元一张',
		story:
			'来政务大厅办房产过户，资料要复印，窗口说外面复印不清楚，只能在里头印，五块钱一张，印了八张。外面一张才几毛钱。这个钱进了哪个的口袋，也没得票。',
		wish: '退钱，以后不要这样收。',
		answer: {
			opinion: 'unlawful',
			facts: '复印机为窗口外包公司设置，收费未公示，未经批准，收费标准明显高于市场价。',
			text: '情况属实。政务大厅复印打印为群众免费，外包公司的收费属于违规收费，已退还到您账户，公司已撤换复印服务，窗口不得指定复印地点。',
			basis: '《中华人民共和国价格法》及《价格违法行为行政处罚规定》'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'driving-exam-fee',
		unitHint: 'traffic-police',
		title: '驾校学费之外还要交“服务费”',
		story:
			'在驾校报了名，交了学费，到考试又要交一个“考场服务费”{amount}元，不交就排不上队。教练说大家都交。问有没得依据，说是上头定的。我就想知道，到底哪个上头？',
		wish: '查处，退款。',
		answer: {
			opinion: 'unlawful',
			facts: '考试费由公安部门按省定标准收取。驾校另收“服务费”无依据，未列入收费清单，且与考试排期捆绑。',
			text: '收取“考场服务费”没有依据，属违规。已责令驾校立即停收，并逐人清退，您的款项三日内退还；考试排期只看系统，与交不交钱无关。驾校另按价格违法处理。',
			basis: '《中华人民共和国价格法》'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'school-uniform',
		unitHint: 'education',
		title: '校服说是自愿，不买不让进校门',
		story:
			'学校发了通知，校服一套{amount}元，说自愿，但没穿的娃儿早上在门口站成一排登记。布料薄得透光，网上一样的才一半价钱。哪家厂子，招标没得，也没听说过家委会开过会。',
		wish: '检查定价和采购过程。',
		answer: {
			opinion: 'unlawful',
			facts: '学校未履行家长委员会参与选购程序，未公示质检报告，存在以登记方式变相强制的情形。',
			text: '采购程序不合规、变相强制属实。已叫停本批次，未拆封的按原价退货，穿过的由家长自愿决定；学校重新由家长委员会投票选用，质检报告张贴。校门口登记立即停止，已向学生道歉。',
			basis: '中小学生校服管理的有关规定'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'class-fund',
		unitHint: 'education',
		title: '班上又要收班费',
		story:
			'开学两个月了，班费收了三回，买粉笔、买打印纸、买饮水机。群里一发，一分钟之内家长都跟到转，不转的怪难为情。我一个月才挣几个钱，这样零打碎敲也受不了。',
		wish: '停止收费，退钱。',
		answer: {
			opinion: 'unlawful',
			facts: '班费由家委会名义收取，实际用于教学耗材，应由学校公用经费支出。',
			text: '教学耗材应由学校出，不能让家长凑钱。已责令退还三次所收班费，由学校补齐。今后不得以家委会名义收取与教学有关的费用，家长可拒绝，学校不得追问。',
			basis: '关于规范中小学收费的规定'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'night-study-fee',
		unitHint: 'education',
		title: '晚自习还要交钱合理吗',
		story:
			'高一晚自习每学期收{amount}元，说是管理费。以前听说晚自习不许收费，怎么现在又收了？请查一下是不是合规，要是合规我们也认了，就是想弄清楚。',
		wish: '请核查有无依据。',
		answer: {
			opinion: 'lawful',
			facts: '高中课后服务收费经县价格、教育部门核定，标准已公示，自愿参加，困难学生减免。',
			text: '经核查，高中课后服务收费有依据，标准在公示范围内，学校未强制，困难学生已减免四人。学校未在开学时把依据发给家长，让大家产生疑问，我们已要求每学期开学一并公示。',
			basis: '普通高中课后服务收费标准文件'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'cert-photo-bundle',
		unitHint: 'public-security',
		title: '办证照相必须在指定的店子照',
		story:
			'办居住证，窗口说必须在隔壁照相店照，三十块一版，还给了个回执。我自己带了合格的照片，说系统读不了，最后还是在他那里照的，照完一分钟就读出来了。',
		wish: '退钱，取消指定。',
		answer: {
			opinion: 'unlawful',
			facts: '照相店与窗口无合同，工作人员口头指定，自带照片符合标准。',
			text: '工作人员指定照相不对，已责令改正并批评；照相店的三十元全额退还。带来的照片符合国标的都应采用，不符合的，窗口可以免费拍照。',
			basis: '《优化营商环境条例》'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'water-meter-fee',
		unitHint: 'water',
		title: '换水表收材料费、工时费、开户费',
		story:
			'自来水公司换老水表，没提前说，上门就收钱，材料费、工时费、开户费三样加起来{amount}元，不交不给通水。不是说换表是公司的事吗？',
		wish: '退费。',
		answer: {
			opinion: 'unlawful',
			facts: '更换到期计量表费用应由供水企业承担，开户费项目已取消。',
			text: '情况属实。到期更换水表由供水企业承担，开户费早已取消，三项费用全部退还，共清退27户。企业已被立案查处，收费项目表重新张贴。',
			basis: '《中华人民共和国价格法》及供水价格管理规定'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'village-stamp',
		unitHint: 'township',
		title: '村里盖个章要收50块',
		story:
			'去村委会开个居住证明，盖章要五十块，说是“资料费”，不给就说公章在镇上。打的条子是个手写的纸条，没得章。哪个地方盖章要钱？',
		wish: '退钱，规范盖章。',
		answer: {
			opinion: 'unlawful',
			facts: '收款50元未入账，村委会无权收取。',
			text: '盖章、出证明一律不收费。50元已由当事人退还并道歉，镇里对全镇开展了一次自查，另清退3户。今后出证清单和办理时限张贴在门口，发现收费可直接拨打镇里电话。',
			basis: '《中华人民共和国村民委员会组织法》《优化营商环境条例》'
		}
	},
	{
		procedure: 'fee-report',
		matter: 'parking-own-gate',
		unitHint: 'urban-management',
		title: '医院门口停车四十分钟收十元',
		story:
			'送老人看病，医院地面停车场停了不到四十分钟，收十块钱，说是头一个小时十块。看病本来就贵，停车还这么贵，是不是乱收费？{month}去了三回，回回都是这样。',
		wish: '请核查标准。',
		answer: {
			opinion: 'lawful',
			facts: '该停车场为独立经营的市场调节价停车场，公示牌齐全，价格明示，前三十分钟免费。',
			text: '经核查，收费按明示价格执行，未违反规定，入口处已公示前三十分钟免费。但急诊、老年病人停车时间偏长确实不便，医院和停车场商定：凭当日就诊票前两小时半价，急诊免费。',
			basis: '机动车停放服务收费管理办法'
		}
	}
];
