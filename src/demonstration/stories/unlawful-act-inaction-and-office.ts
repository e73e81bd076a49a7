import type { Story } from '#demonstration/stories/story.ts';

export const unlawfulActInactionAndOfficeStories: Story[] = [
	{
		procedure: 'unlawful-act',
		matter: 'inaction-report',
		unitHint: 'environment-branch',
		title: '举报了三回没有回音',
		story:
			'我家坎脚有个作坊烧塑料，黑烟呛人。举报了三次，每次都是记了个电话，过后没得下文。第四次打过去，接电话的说“你那个呀，早查了，没事”。查了也该告诉我一声吧？',
		wish: '反馈调查结果，检查是否作为。',
		answer: {
			opinion: 'partly-substantiated',
			facts: '首次举报三天内检查并整改，第二、三次未重新检查，未向举报人反馈。',
			text: '首次已查处，作坊整改到位；后两次没有重新检查、没有告知，是不作为，当事人员被批评。现场已复查，作坊停用了塑料燃料，监测数据达标。今后每次举报都有编号，您可以查进度。',
			basis: '《中华人民共和国环境保护法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'inaction-fire',
		unitHint: 'fire-rescue',
		title: '消防通道堵死了，没人管',
		story:
			'我们小区的消防通道停满了车，打过电话，物业说管不了业主的车，消防说不是执法范围。要是真起火了怎么办？{month}隔壁单元厨房冒烟，消防车硬是开不进来。',
		wish: '明确责任，清理通道。',
		answer: {
			opinion: 'partly-substantiated',
			facts: '物业负有劝阻、报告责任；消防救援机构对占用消防通道有处罚权，前两次来电未登记。',
			text: '来电未登记属实，已纠正。占用消防通道可以处罚，当天开展集中整治，拖移车辆12台，物业设置了地锁和警示。今后举报须登记，四十八小时内反馈。',
			basis: '《中华人民共和国消防法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'village-chair-seal',
		unitHint: 'township',
		title: '村主任拿公章不给盖',
		story:
			'办生育登记要村里盖章，村主任说我家去年没参加村里的义务工，盖章的事等等看。我家在外打工，哪有时间做义务工？盖章和义务工有啥关系？',
		wish: '解决盖章，追究刁难。',
		answer: {
			opinion: 'partly-substantiated',
			facts: '盖章与义务工无关；村主任态度推诿属实，但三天后已盖章。',
			text: '盖章不应附条件，镇里已对村主任提醒谈话，并在公示栏写明证明事项无条件办理。您因外出三次往返，镇里给您道歉。今后可由代办员帮您跑。',
			basis: '《中华人民共和国村民委员会组织法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'late-decision',
		unitHint: 'human-resources',
		title: '工伤认定拖了七个月',
		story:
			'我在工地摔断了腿，申请工伤认定，说六十天内给答复，等了七个月，问了十几次，说在走流程。没有认定书，赔偿都没法谈。一家老小就指望我一个人，急得我睡不着。',
		wish: '催办，追究拖延。',
		answer: {
			opinion: 'substantiated',
			facts: '超过法定六十日期限，案件在交接时遗漏。',
			text: '拖延属实。认定书已于本周作出并送达，负责人员按规定处理，窗口启用了到期提醒。赔偿的事，法律援助已指派律师免费帮您。耽误了您，我们向您道歉。',
			basis: '《工伤保险条例》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'public-info-refused',
		unitHint: 'township',
		title: '问宅基地批不批，三个月没有一张纸',
		story:
			'{village}村民，{month}交了建房申请，前后问了六次，答复都是“还在研究”，没有一张纸。邻居后来申请的都批了。行不行给个话，我们也好打算。',
		wish: '书面答复，说明原因。',
		answer: {
			opinion: 'substantiated',
			facts: '申请早已受理，现场踏勘完成，审批表在分管领导处搁置。',
			text: '拖延属实，乡镇已当天作出批准，文书送到您家。超期未办的同类申请共4件，一并办结。今后建房申请二十个工作日内必须书面答复，超期系统自动亮红灯。',
			basis: '《中华人民共和国行政许可法》《土地管理法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'overtime-levy',
		unitHint: 'tax',
		title: '说我店里偷税要我补一大笔',
		story:
			'税务打电话说我的店补税加滞纳金，一共{amount}元，我生意小，去年还亏了。问他依据，说“系统里有”。我怀疑是不是弄错了人，请核查。',
		wish: '核查是否多征。',
		answer: {
			opinion: 'unsubstantiated',
			facts: '税务机关核定依据为平台流水，补税决定有文书，送达有签字，计算正确；已允许分期。',
			text: '经核查，补税决定有依据、有文书、有告知，没有发现违法。流水里包含代收的房租，您提供合同后，税务已重新计算，减了一部分。您若不服，可在缴清或提供担保后申请复议。',
			basis: '《中华人民共和国税收征收管理法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'officer-gift',
		unitHint: 'public-security',
		title: '派出所办案慢，是不是要送礼',
		story:
			'家里被盗，报案一个多月没有消息，亲戚说要请人吃饭才办得快。我不想搞这一套，只想问清楚案子有没有人在管？丢的是老人攒了几年的{amount}元钱，他这几天饭都吃不下。',
		wish: '查是否有人索要好处。',
		answer: {
			opinion: 'unsubstantiated',
			facts: '案件已立案，调取监控、走访均有记录，未发现索要财物。',
			text: '未发现索要财物的情形。案件确实一直在办，只是没有及时告诉您进展，已由主办民警上门说明。办案不需要送礼，谁索要，请拨打举报电话。',
			basis: '《公安机关办理刑事案件程序规定》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'coercive-power-cut',
		unitHint: 'science-industry',
		title: '欠物业费就被停电',
		story:
			'我家因为漏水问题没交物业费，物业伙同配电房把我家的电停了三天，冰箱里的东西都坏了。停电是物业能停的吗？屋里还有个要吸氧的老人，差点出大事。',
		wish: '恢复供电，赔损失。',
		answer: {
			opinion: 'substantiated',
			facts: '物业无权停电；供电人员应物业要求操作，未核实。',
			text: '停电违法，当天已恢复，物业赔偿损失并道歉，供电操作人员被处理。物业费纠纷走协商、调解或诉讼，不准用断水断电来催。',
			basis: '《中华人民共和国民法典》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'tender-bias',
		unitHint: 'finance',
		title: '学校采购电脑好像内定了',
		story:
			'学校采购一批电脑，参数写得和一个牌子的说明书一模一样，三家来投标，有两家的电话一样。我没有证据，只是做这行的，一看就看得出来。不想惹事，只请你们看一眼。',
		wish: '核查采购是否公正。',
		answer: {
			opinion: 'not-verifiable',
			facts: '采购参数确有倾向性；三家供应商的关联关系，工商登记和联系方式比对后未能确认，电话号码已停用。',
			text: '参数倾向属实，已责令废标重新采购；供应商是否串通，现有材料不能证实，线索已移交有关部门继续关注。您的信息我们不向任何单位透露。',
			basis: '《中华人民共和国政府采购法》'
		}
	}
];
