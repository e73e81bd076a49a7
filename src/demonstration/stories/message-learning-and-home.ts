import type { Story } from '#demonstration/stories/story.ts';

export const messageLearningAndHomeStories: Story[] = [
	{
		procedure: 'message',
		matter: 'school-district',
		unitHint: 'education',
		title: '买的二手房，孩子能在哪里上小学',
		story:
			'我们在{road}买了套二手房，证刚拿到，户口还没迁过来。孩子九月份要上一年级，是按房产还是按户口分学校？会不会因为证办晚了就不算？',
		wish: '想晓得划片规则。',
		answer: {
			opinion: 'answered',
			facts: '以当年招生公告为准。',
			text: '按房产和实际居住，户口没迁不影响，房产证在报名截止日前拿到就算。划片图和报名时间四月底公布，公布前不接受提前报名。报名不用托人，托了也没用。',
			basis: '《中华人民共和国义务教育法》'
		}
	},
	{
		procedure: 'message',
		matter: 'after-school-care',
		unitHint: 'education',
		title: '放学后的托管能不能延到六点半',
		story:
			'我和爱人都是六点下班，学校托管到五点半就结束，中间这一个小时娃儿没人管，只能在校门口等。能不能再延长一点？我们愿意按规定交服务费。',
		wish: '延长托管。',
		answer: {
			opinion: 'answered',
			facts: '学校可弹性离校。',
			text: '可以。学校从下周开始设弹性离校，托管到六点四十，自愿报名，收费还是按课后服务的标准，不另外加钱，困难家庭免。老师晚走的补贴由学校统筹。',
			basis: '课后服务有关规定'
		}
	},
	{
		procedure: 'message',
		matter: 'vaccine-child',
		unitHint: 'health',
		title: '打疫苗的本本掉了怎么办',
		story:
			'娃儿的预防接种本搬家弄丢了，幼儿园要查验。去补会不会要把以前的针重新打一遍？我们是外地迁过来的，记录在外省。马上要开学了，老师催了两回，我们心里着急。',
		wish: '补本子。',
		answer: {
			opinion: 'answered',
			facts: '可凭接种信息系统补打。',
			text: '不用重新打针，记录在系统里，跨省也能查。带上娃儿的出生证明或户口簿到就近接种门诊，当场补打一本，不收钱。要是外省有哪针没录上，医生会帮您联系补录。',
			basis: '《中华人民共和国疫苗管理法》'
		}
	},
	{
		procedure: 'message',
		matter: 'new-energy-charger',
		unitHint: 'housing',
		title: '小区不让装充电桩',
		story:
			'买了台电车，有自己的车位，物业不盖章，说怕起火，让我先找消防、再找供电、再找业委会，转了一圈又转回来。到底该由哪个说了算？',
		wish: '讲清楚流程。',
		answer: {
			opinion: 'explained',
			facts: '自有车位符合条件。',
			text: '自己的产权车位，符合用电安全条件的，物业应当配合，不能无故拒绝。您先在供电公司申请，物业出具不影响安全的证明即可，消防不用另外盖章。我们已和物业说明，您再去一趟，若再拒绝，告诉我们。',
			basis: '新能源汽车充电基础设施建设的有关规定'
		}
	},
	{
		procedure: 'message',
		matter: 'online-scam',
		unitHint: 'public-security',
		title: '我爸好像被骗了，怎么办',
		story:
			'我爸在手机上跟人买“养老基金”，前后转了{amount}元，现在那个群解散了。老人怕丢人，不肯报警。我想问，没有全部的聊天记录还报得了案吗？',
		wish: '教我们怎么报案。',
		answer: {
			opinion: 'answered',
			facts: '建议立即报警止付。',
			text: '请马上报警，打110或者96110都行，记录不全也能报，先把转账截图、对方账号发过来，越快越有可能拦下来。老人被骗不丢人，骗子专挑善良的人。民警可以上门，不穿制服。',
			basis: '《中华人民共和国反电信网络诈骗法》'
		}
	},
	{
		procedure: 'message',
		matter: 'sign-language',
		unitHint: 'disabled-federation',
		title: '办事大厅有没有手语翻译',
		story:
			'我爱人听不见，每次去办事都是我请假陪着。想问问政务大厅有没有会手语的，或者能视频翻译的？不想每次都麻烦别人。他自己也想学着办事，总说不能靠我一辈子。',
		wish: '希望有手语服务。',
		answer: {
			opinion: 'solved',
			facts: '大厅已开通视频手语服务。',
			text: '有了。大厅导办台这个月开通了视频手语，当场就能连线；要是复杂的事，可以提前一天约真人手语翻译。您爱人自己来就行，导办会一路陪着。',
			basis: '《无障碍环境建设法》'
		}
	},
	{
		procedure: 'message',
		matter: 'river-swim',
		unitHint: 'emergency',
		title: '能不能让我们在江边划定个地方游泳',
		story:
			'一到热天，江边好多人游泳，年年有人出事。一味地禁也禁不住，能不能划一块安全的水面，有人看着，我们情愿按规矩来。我游了四十年，也捞过人，晓得厉害。',
		wish: '划定游泳区。',
		answer: {
			opinion: 'explained',
			facts: '三峡库区水位变化大、岸坡陡，尚无安全水域。',
			text: '您的心情我们懂。但库区水位一天能涨落好几米，岸坡又陡，暂时找不到能保证安全的水面，所以还是不能下江。县里体育中心的泳池暑假每天下午对学生免费两个小时，岸边加了救生杆和喊话器。',
			basis: '《中华人民共和国长江保护法》及防溺水有关规定'
		}
	},
	{
		procedure: 'message',
		matter: 'noise-exam',
		unitHint: 'environment-branch',
		title: '高考期间工地能不能停几天',
		story:
			'娃儿今年高考，屋旁边的工地晚上还在打桩。就那么几天，能不能请他们停一停？我们不是故意找茬，平时都忍了。{road}这边几栋楼里，今年考试的娃儿有五六个。',
		wish: '考试期间停工。',
		answer: {
			opinion: 'solved',
			facts: '中高考期间实行建筑施工噪声管控。',
			text: '可以，也应该。从考前一周起，考点和居民区附近的工地晚上八点以后、午休时间不准打桩，考试当天全天停。请您孩子放宽心，若再听见，马上打电话，我们半小时内到。',
			basis: '《中华人民共和国噪声污染防治法》'
		}
	},
	{
		procedure: 'message',
		matter: 'tap-hot-summer',
		unitHint: 'water',
		title: '高山上停水的时间能不能提前通知',
		story:
			'我们在山上开农家乐，夏天客人多，有时候水说停就停，客人洗着澡没水了，脸都丢光了。停水没得法，能不能提前一天说一声？我们是{village}的，一共有十几家。',
		wish: '停水提前通知。',
		answer: {
			opinion: 'answered',
			facts: '检修停水应提前通知。',
			text: '应该提前说。今后计划检修停水，提前二十四小时在村群和水费短信里通知，突发停水说明原因和恢复时间。您可以备一个蓄水桶，供水站免费给您看位置。',
			basis: '村镇供水管理规定'
		}
	}
];
