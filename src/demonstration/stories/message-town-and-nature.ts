import type { Story } from '#demonstration/stories/story.ts';

export const messageTownAndNatureStories: Story[] = [
	{
		procedure: 'message',
		matter: 'street-lamp-wish',
		unitHint: 'urban-management',
		title: '江边步道几时装灯',
		story:
			'江边步道修得真好，吃了晚饭都去走，就是天一黑看不见路。我们几个老姐妹拿着手电筒走，孙子说我们像打仗的。请问装灯有没有打算？不急，就是想问一声。',
		wish: '请回复有没有计划。',
		answer: {
			opinion: 'planned',
			facts: '步道照明已列入计划，设计完成，待施工。',
			text: '有打算。灯的设计做好了，为了不影响江里的鱼和对岸的人家，选的是矮灯，光朝下照。今年雨季过后动工，年底前亮灯。装好之前，先在台阶处加了反光条。您们小心脚下。',
			basis: '县城步道照明建设计划'
		}
	},
	{
		procedure: 'message',
		matter: 'parking-fee-night',
		unitHint: 'urban-management',
		title: '晚上停车还收钱吗',
		story:
			'{road}路边的停车位，白天收费没得话说，晚上收不收？前两天半夜十一点多还给我贴了个单子。公示牌上写的时段看不清，太阳晒白了。',
		wish: '说清楚收费时段。',
		answer: {
			opinion: 'answered',
			facts: '收费时段为7时30分至19时30分，夜间免费。',
			text: '晚上七点半以后到第二天早上七点半不收。您那张单子是机器时间设错了，已作废，不用管它。公示牌已经全部换新，字印得大一些。',
			basis: '县政府定价停车收费公示'
		}
	},
	{
		procedure: 'message',
		matter: 'tourism-ticket',
		unitHint: 'culture-tourism',
		title: '本地人去景区有没有优惠',
		story:
			'五一想带外地的同学去我们县的景区转转，本地人好像有优惠，凭身份证就行吗？同学能不能一起优惠？要提前几天约？同学里头还有一个坐轮椅的，景区里走得通吗？',
		wish: '请告知优惠。',
		answer: {
			opinion: 'answered',
			facts: '本县居民凭身份证半价。',
			text: '本县居民凭身份证半价，学生凭学生证也是半价，不限户籍，所以您的同学也可以。节假日人多，请提前两天预约；残疾人、六十五岁以上老人和一米二以下的娃儿免票。',
			basis: '景区票价公示'
		}
	},
	{
		procedure: 'message',
		matter: 'library-hours',
		unitHint: 'culture-tourism',
		title: '图书馆中午能不能不关门',
		story:
			'在县图书馆自习，中午十二点到两点要清场，我们上班的只有中午有空，想看点书都没地方去。馆里也有监控，能不能留个阅览室不关？我们自己会轻手轻脚的。',
		wish: '中午开放。',
		answer: {
			opinion: 'solved',
			facts: '可调整排班。',
			text: '您说得对，我们调整了排班，三楼阅览室从这个月起中午不关门，晚上开到九点半。书桌还加了十个插座。试一个月，人多就长期这样办。',
			basis: '《中华人民共和国公共图书馆法》'
		}
	},
	{
		procedure: 'message',
		matter: 'tree-pruning',
		unitHint: 'urban-management',
		title: '门口的大樟树树枝碰到窗子了',
		story:
			'门口那棵樟树长得好，可是枝子都伸到我三楼的窗子里来了，一刮风就打玻璃。我自己不敢锯，怕犯法，也怕摔到。这个要找哪个单位？我住{road}这头。',
		wish: '请来修剪。',
		answer: {
			opinion: 'answered',
			facts: '该树属城区行道树。',
			text: '这棵樟树是行道树，归我们管，您没有自己锯是对的。修剪队上周二已把靠窗的枝条修到离墙两米以上，主干没动。以后有同样情况，打路牌上的电话就行。',
			basis: '《城市绿化条例》'
		}
	},
	{
		procedure: 'message',
		matter: 'pet-dogs',
		unitHint: 'urban-management',
		title: '小区里遛狗不牵绳，怕得很',
		story:
			'小区好几家养大狗，早晚遛的时候不牵绳，有一回扑到我孙女跟前，把娃儿吓哭了。我说两句，人家说它不咬人。不咬人我也怕嘛，到底有没得人管？',
		wish: '想问管不管，怎么管。',
		answer: {
			opinion: 'explained',
			facts: '涉及多个部门职责，物业、社区、公安、城管。',
			text: '该管。在公共场所遛狗不牵绳，违反管理规定，可以先打物业和社区电话，拍个照，城管到场处理；狗伤了人，马上打110。我们已会同社区给小区贴了提示，下周周末早晚巡查，屡教不改的要罚款。',
			basis: '《中华人民共和国动物防疫法》'
		}
	},
	{
		procedure: 'message',
		matter: 'ferry-time',
		unitHint: 'transport',
		title: '轮渡的时间改了吗',
		story:
			'好久没走江对岸的轮渡了，想问下现在每天几班，末班船是几点？上回赶到码头，船将将开走，白等了一个钟头。能不能在网上查？我每个月都要过江给老人送药。',
		wish: '请公布班次。',
		answer: {
			opinion: 'answered',
			facts: '班次已调整。',
			text: '现在白天每四十分钟一班，末班是晚上六点，枯水和大雾天可能停航。班次表放在门户网站“出行”栏和码头的大牌子上，停航会提前发消息。您要赶急事，可以打码头值班电话问。',
			basis: '水路客运班次公告'
		}
	},
	{
		procedure: 'message',
		matter: 'garbage-truck',
		unitHint: 'urban-management',
		title: '垃圾车凌晨四点就来，吵得睡不着',
		story:
			'环卫师傅辛苦我们都知道，可是凌晨四点垃圾车在楼下哐当哐当，倒车还要嘀嘀响，家里有奶娃儿，一醒就睡不着了。能不能晚一点点来？',
		wish: '收运时间往后推。',
		answer: {
			opinion: 'solved',
			facts: '该点收运时间可调整。',
			text: '时间已调到早上六点半，倒车语音改成灯光提示。环卫师傅说谢谢您还想着他们。要是以后又早了，打我们电话。',
			basis: '《城市生活垃圾管理办法》'
		}
	},
	{
		procedure: 'message',
		matter: 'scenic-volunteers',
		unitHint: 'social-work',
		title: '想当志愿者在哪里报名',
		story:
			'我退休在家，身体还硬朗，想给游客指指路、帮老人办办手机。不晓得去哪里报名，年纪大了还要不要？我普通话不标准，可以说方言吧？',
		wish: '想报名。',
		answer: {
			opinion: 'answered',
			facts: '有银发志愿服务队。',
			text: '要的，欢迎您！县里有银发志愿服务队，带身份证到社区登记就行，方言更亲切。下月初有一次培训，讲一讲用手机的简单办法，午饭在社区食堂吃。',
			basis: '《志愿服务条例》'
		}
	},
	{
		procedure: 'message',
		matter: 'star-gazing',
		unitHint: 'culture-tourism',
		title: '绿葱坡看云海，冬天路好走吗',
		story:
			'我是外地游客，打算{month}带老人孩子来山上看云海和雪，听说弯道多、冬天会结冰。要不要备防滑链？哪天封路去哪里看消息？车是小轿车，第一次开山路。',
		wish: '请提示安全事项。',
		answer: {
			opinion: 'answered',
			facts: '冬季结冰路段有通告。',
			text: '欢迎来！海拔高的路段冬天会结冰，请备防滑链，早上十点以前、下午四点以后少上山。封路和解封消息在交警和交通的公众号同步发，景区入口也有牌子。带老人孩子的，建议住山脚第二天再上。',
			basis: '交通管制通告'
		}
	},
	{
		procedure: 'message',
		matter: 'dialect-archive',
		unitHint: 'culture-tourism',
		title: '老歌谣有人在收集吗',
		story:
			'我外婆会唱好多老的薅草锣鼓和哭嫁歌，今年九十一了，记性还好。再不录下来怕就没得了。有没有单位在做这个事？我可以开车接送，不要一分钱。',
		wish: '希望有人来录。',
		answer: {
			opinion: 'planned',
			facts: '非遗保护机构正在开展普查。',
			text: '太好了，谢谢您和外婆。非遗保护中心正在做普查，下周三上午会带录音设备到家里，录多久由老人定，累了就停。录音和歌词会给您一份，署外婆的名字，要不要公开由老人家说了算。',
			basis: '《中华人民共和国非物质文化遗产法》'
		}
	}
];
