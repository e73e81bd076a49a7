import type { Story } from '#demonstration/stories/story.ts';

export const messagePapersAndMoneyStories: Story[] = [
	{
		procedure: 'message',
		matter: 'residence-permit',
		unitHint: 'public-security',
		title: '在这边打工，怎么办居住证？',
		story:
			'你们好！我是外省来巴东打工的，在{township}租房住了大半年，想给孩子办入学，听说要居住证。需要带哪些材料，要不要房东到场，多久能拿到？谢谢！',
		wish: '请告诉我办理材料和时间。',
		answer: {
			opinion: 'answered',
			facts: '申请人已居住满半年，符合申领条件。',
			text: '带本人身份证、租房合同或房东出具的居住证明、近期照片，到居住地派出所办理，房东不必到场，合同上有电话就行。材料齐全的，十五日内发证，不收费。孩子入学需要的其他材料，请看教育部门当年的招生公告。',
			basis: '《居住证暂行条例》'
		}
	},
	{
		procedure: 'message',
		matter: 'id-card-lost',
		unitHint: 'public-security',
		title: '身份证丢了人在外地',
		story:
			'请问，我户口在{township}，人在外地打工，身份证掉了，可以不回来补办吗？买票都买不成，急得很。我在厂里请一天假要扣好几百，来回车费又是一笔，实在跑不起。',
		wish: '想晓得在外地能不能补。',
		answer: {
			opinion: 'answered',
			facts: '可异地办理。',
			text: '可以不回来。带户口簿或者居住证，到您现在住的地方任何一个异地受理点办就行。急着坐车，可以在火车站公安窗口或者手机上开临时乘车证明。工本费按国家标准收，其他不收钱。',
			basis: '《中华人民共和国居民身份证法》'
		}
	},
	{
		procedure: 'message',
		matter: 'social-security-card',
		unitHint: 'human-resources',
		title: '社保卡换代要不要钱',
		story:
			'村里喊我们换三代社保卡，有人说要交三十块，有人说不要钱，搞得我们心里没底。老卡里的养老金会不会断？老人不会弄手机，必须本人去吗？',
		wish: '说个准话。',
		answer: {
			opinion: 'answered',
			facts: '首次换领不收费，老卡在新卡启用前继续可用。',
			text: '第一次换不要钱，谁收钱您告诉我们。老卡里的钱不会断，新卡启用之后才停老卡。老人可以由子女带双方身份证代办；走不动的，银行可以上门。',
			basis: '社会保障卡管理的有关规定'
		}
	},
	{
		procedure: 'message',
		matter: 'business-licence',
		unitHint: 'approval-reform',
		title: '想开个小面馆，手续怎么办',
		story:
			'打算在{road}租个门面开个面馆，头一回做生意，不晓得先办营业执照还是先办食品经营的证。听说现在可以一起办？店还没装修，要先来看看吗？',
		wish: '请讲一下先后顺序。',
		answer: {
			opinion: 'answered',
			facts: '可“一件事”联办。',
			text: '可以在政务大厅“一件事”窗口一次办：执照当天发，食品经营许可同时受理。装修前先把平面图发给窗口，我们免费看一眼，免得装好了再改。小餐饮可以走登记备案，窗口会给您选最省事的一种。',
			basis: '《食品经营许可和备案管理办法》'
		}
	},
	{
		procedure: 'message',
		matter: 'marriage-date',
		unitHint: 'civil-affairs',
		title: '想在周六办结婚证行不行',
		story:
			'我和对象都在外面上班，只有节假日回来。想挑个周六领证，民政局周末开不开门？要不要预约？两个人户口都不在一个县，可以在巴东办吗？',
		wish: '请告知。',
		answer: {
			opinion: 'answered',
			facts: '法定工作日办理，部分周末可预约。',
			text: '户口不在同一个县也可以在这里办，带身份证就行。平时工作日都能办；周六上午可以预约，提前三天在网上或者打电话约，名额有限。',
			basis: '《婚姻登记条例》'
		}
	},
	{
		procedure: 'message',
		matter: 'housing-fund-loan',
		unitHint: 'housing-fund',
		title: '公积金能不能取出来交房租',
		story:
			'我在县里上班第三年，租房子住，公积金账户里有点钱，听说可以取出来付房租。是按月取还是一年取一次？要不要发票？我租的房在{road}，房东怕麻烦，不肯开票。',
		wish: '请说明条件。',
		answer: {
			opinion: 'answered',
			facts: '可按规定提取。',
			text: '连续足额缴满三个月，您和配偶在本县没有房子，就可以取来付房租，不用发票，承诺即可。可以每季度或者一年取一次，在手机上就能办，钱直接到卡。每年的上限以当年公告为准。',
			basis: '《住房公积金管理条例》'
		}
	},
	{
		procedure: 'message',
		matter: 'subsidy-graduate',
		unitHint: 'human-resources',
		title: '大学生回乡创业有没有补贴',
		story:
			'我今年刚毕业，想回{township}做民宿，也想带着湾里的人卖点腊肉、茶叶。网上看到有一次性创业补贴和贴息贷款，但是政策好多，看得头昏，能不能给理一理？',
		wish: '帮忙列一下我能申请的。',
		answer: {
			opinion: 'answered',
			facts: '申请人符合毕业五年内返乡创业条件。',
			text: '您能申请三样：正常经营满六个月后的一次性创业补贴；创业担保贷款和贴息；带动就业的岗位补贴。具体金额以当年文件为准。已把清单和样表发给您，返乡创业窗口有专人陪办，不收费。',
			basis: '《中华人民共和国就业促进法》'
		}
	},
	{
		procedure: 'message',
		matter: 'tax-invoice',
		unitHint: 'tax',
		title: '租房子给人家开店要不要开票',
		story:
			'我把一楼门面租给人家卖手机，租客要我开发票，我哪里晓得怎么开。是去税务所还是手机上？要交好多税？租金一个月{amount}元。不想偷税，也不想多交。',
		wish: '请告知流程。',
		answer: {
			opinion: 'answered',
			facts: '个人出租不动产可代开发票。',
			text: '可以在手机上的电子税务局代开，也可以去办税厅，带身份证和租房合同就行。月租金在免征额以内的，增值税免征，还有房产税等按优惠税率计算，窗口会当面给您算清，算完再决定开不开。',
			basis: '《中华人民共和国税收征收管理法》'
		}
	},
	{
		procedure: 'message',
		matter: 'elder-allowance',
		unitHint: 'civil-affairs',
		title: '八十岁老人的高龄津贴怎么领',
		story:
			'我妈{month}满八十了，邻居老人每个月有高龄津贴，我们要不要申请？还是到了年龄自己就有？我们在外地，老人不识字，怕搞漏了。老人住在{village}。',
		wish: '想知道怎么办。',
		answer: {
			opinion: 'answered',
			facts: '须申请。',
			text: '要申请，不用本人跑。您可以在网上替老人填，也可以让村里代办员上门帮忙。批下来从满八十周岁的当月开始算，晚申请的月份会补。',
			basis: '《中华人民共和国老年人权益保障法》'
		}
	},
	{
		procedure: 'message',
		matter: 'new-born-insurance',
		unitHint: 'medical-insurance',
		title: '娃儿出生三个月了还能不能上医保',
		story:
			'娃儿{month}生的，户口才上好，现在来上医保，之前住院花的钱还能报吗？听人家说超过九十天就不行了，我们刚好卡在边边上，心里焦得很。',
		wish: '能不能报。',
		answer: {
			opinion: 'answered',
			facts: '出生90日内参保的，可自出生之日起享受待遇。',
			text: '出生九十天以内参保缴费，从出生那天起的费用都能报。您家按户口日期还差几天，请这几天内到医保窗口或者手机上办好，住院发票留着。要是实在来不及，先打我们电话，我们给您登记。',
			basis: '城乡居民基本医疗保险的有关规定'
		}
	},
	{
		procedure: 'message',
		matter: 'car-inspection',
		unitHint: 'traffic-police',
		title: '面包车六年了，要上线检测吗',
		story:
			'我有台七座面包车，到{month}就满六年了，有人说要上线，有人说申领标志就行。去哪个检测站都一样吗？要不要预约？平时拉点菜，停一天就少一天的钱。',
		wish: '请告知规定。',
		answer: {
			opinion: 'answered',
			facts: '七座面包车不属于免检范围。',
			text: '面包车不在免检范围内，六年以内每年检一次，六年以后半年一次，需要上线。哪个检测站都可以，不能指定，检测价格在大厅墙上公布，可以网上预约，不用找人带。',
			basis: '《机动车登记规定》《道路交通安全法实施条例》'
		}
	}
];
