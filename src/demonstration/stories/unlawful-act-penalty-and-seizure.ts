import type { Story } from '#demonstration/stories/story.ts';

export const unlawfulActPenaltyAndSeizureStories: Story[] = [
	{
		procedure: 'unlawful-act',
		matter: 'fine-no-receipt',
		unitHint: 'urban-management',
		title: '罚款没有票，收据是手写的',
		story:
			'{month}我在{road}卖水果，被城管罚了二百块，给的条子是手写的，没得编号没得章。我要正式的，他说“没有就是没有，你走不走”。做小生意不容易，罚我可以，总要有个样子吧？',
		wish: '处理罚款程序，退钱。',
		answer: {
			opinion: 'substantiated',
			facts: '该次处罚未制作处罚决定书，未出具财政统一监制的专用票据，当事人收款未上缴。',
			text: '反映属实。执法人员未出示证件、未制作文书、未使用法定票据收款，违反行政处罚程序，处罚撤销，200元退还。该人员离岗培训，中队负责人被约谈。您拒绝手写收据是对的，不用担心。',
			basis: '《中华人民共和国行政处罚法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'seized-cart',
		unitHint: 'urban-management',
		title: '三轮车被拖走，人没在现场',
		story:
			'我去卸个货的工夫，三轮车被拖走了，没贴通知，也没得人。我跑了四个地方才打听到在停车场，要我交看管费。他们说我占道了，占道我认，可是拿车总要给我个单子吧？',
		wish: '还车，退看管费。',
		answer: {
			opinion: 'partly-substantiated',
			facts: '当时三轮车阻碍消防通道，依法可以移开；但未制作现场笔录和告知书，收取看管费没有依据。',
			text: '拖移本身因堵塞消防通道，有依据，但程序不合规，看管费不得收，已退还，车辆当场归还。今后先劝导、贴单，再处理，并留下联系方式。占道问题，我们给您在附近划了一个早市摊位。',
			basis: '《中华人民共和国行政强制法》《行政处罚法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'repeat-inspection',
		unitHint: 'market-regulation',
		title: '一个月来查五回，生意没法做',
		story:
			'我开个小超市，{month}上旬来查了五回，一回查健康证，一回查过期，一回查秤，又一回查烟，都是不同的人。每次我都要关门配合。都是为了我们好，能不能商量着一次查完？',
		wish: '减少检查次数。',
		answer: {
			opinion: 'substantiated',
			facts: '五次检查分别由两个股室、一个协会陪同开展，其中两次未列入检查计划。',
			text: '计划外的两次检查不符合规定，已叫停并通报。今后涉及同一商户的检查统一为“综合查一次”，检查前扫码公示，店里可以拒绝没有扫码的检查。已给您发了检查记录。',
			basis: '《优化营商环境条例》及涉企检查公示的规定'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'licence-refused',
		unitHint: 'approval-reform',
		title: '材料齐了就是不给受理',
		story:
			'来办食品摊点登记，跑了三趟，每次要补的材料都不一样，第三次说“系统在升级，过几天再来”。前面那人同样材料，当天就办了。我就是一个卖豆皮的，求个痛快。',
		wish: '尽快办，给个说法。',
		answer: {
			opinion: 'substantiated',
			facts: '三次均未出具补正通知，系统当日运行正常，工作人员未一次性告知。',
			text: '反映属实。登记当天已办好，送到您手里。未一次性告知违反规定，经办人被批评教育，窗口增加了“不予受理必须给书面理由”的规定，谁说不行谁签字。',
			basis: '《中华人民共和国行政许可法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'penalty-too-heavy',
		unitHint: 'traffic-police',
		title: '电动车不戴头盔罚我五十，凭什么',
		story:
			'骑电动车去买菜，没几步路，交警拦住我罚五十。旁边好多人没戴都没管，就抓我一个。是不是看我老实？请查一查他们有没有乱来。五十块够我买两天菜了。',
		wish: '核查执法是否公正。',
		answer: {
			opinion: 'unsubstantiated',
			facts:
				'执法记录仪显示，当日同一路口查处11起，均告知理由，出示证件，使用电子票据；对首次违法的老年人7起予以口头警告。',
			text: '经核查，当日执法有记录、有证件、有票据，不存在只查您一人。现场对您的处罚符合规定。您若对处罚不服，可自收到之日起六十日内申请行政复议。戴头盔是为了您自己，我们送您一顶。',
			basis: '《中华人民共和国道路交通安全法》及地方规定'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'construct-demolish',
		unitHint: 'urban-management',
		title: '没通知就拆了我家的雨棚',
		story:
			'我家院子搭了个挡雨的棚，放柴火。{month}的一天，我在外面帮工，回家雨棚就没了，柴也淋湿了。没得人通知过我，邻居说是穿制服的来拆的。就算是违建，也得让我知道一声吧？',
		wish: '赔偿，问清楚为什么不通知。',
		answer: {
			opinion: 'substantiated',
			facts: '雨棚未批准，但未送达限期拆除决定书，拆除前未催告。',
			text: '雨棚虽未经批准，但拆除未履行告知、催告程序，违法，赔偿您柴火和材料损失。当事人员停职培训。雨棚若确需，可在不占道、不影响消防的条件下申请搭建。',
			basis: '《中华人民共和国行政强制法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'traffic-stop-attitude',
		unitHint: 'traffic-police',
		title: '查车的时候说话很难听',
		story:
			'晚上回家被查酒驾，我没喝，配合吹了。民警说“下一个快点，磨蹭啥”，我多问一句几时能走，他说“你管我”。查没问题，能不能说话客气点？',
		wish: '态度改正。',
		answer: {
			opinion: 'partly-substantiated',
			facts: '记录仪证实语言不文明，程序合法。',
			text: '程序没有问题，但语言不文明属实，民警已向您道歉并扣除考核分。队里把“请、您好、谢谢”写进了执法规范。谢谢您配合，也谢谢您指出来。',
			basis: '《公安机关人民警察内务条令》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'certificate-not-shown',
		unitHint: 'market-regulation',
		title: '不亮证就进后厨翻',
		story:
			'两个人穿便装进我饭馆后厨，翻冰箱、拍照，我问是哪个单位的，他说“你配合就行”。后来才说是市场所的，仍然没有出示证件。要是骗子怎么办？',
		wish: '要求规范执法。',
		answer: {
			opinion: 'substantiated',
			facts: '检查人员两名，一名有执法证，另一名为协管人员，未着装、未出示证件、未扫码。',
			text: '反映属实，未亮证、协管员单独翻检不合规定，检查无效，已对两人通报处理。今后进店先亮证、扫码、说明来意，协管员不得单独检查。您可以随时要求看证，这是您的权利。',
			basis: '《中华人民共和国行政处罚法》'
		}
	},
	{
		procedure: 'unlawful-act',
		matter: 'illegal-tow-window',
		unitHint: 'traffic-police',
		title: '违停罚款后还锁车',
		story:
			'在{road}路边停车买药，前后不过五分钟，回来车轮子被锁了，贴了罚单。罚款我交了，锁却等了两个小时才开。既然罚了就不要锁嘛，我老婆在家等药呢。',
		wish: '处理锁车不当。',
		answer: {
			opinion: 'partly-substantiated',
			facts: '锁车由停车管理公司实施，无执法权；交警处罚程序合法。',
			text: '罚单合法，但停车公司锁车没有权力，已责令停止，锁具收缴，公司被处理。您等的两个小时，公司表示歉意并赔偿停车费。今后除交警外任何人不得锁车。',
			basis: '《中华人民共和国行政强制法》'
		}
	}
];
