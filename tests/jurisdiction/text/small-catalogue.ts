import type { Example } from '#jurisdiction/text/classifier.ts';

const matters: Record<string, string[]> = {
	'street-lamp': [
		'村口的路灯坏了一个月没人修',
		'晚上路灯不亮，走路看不见',
		'新修的路没有装路灯',
		'灯杆被车撞歪了，灯一直不亮'
	],
	'unpaid-wages': [
		'老板拖欠我们三个月工资',
		'工地干完活不给工钱',
		'包工头跑了，农民工工资没着落',
		'离职以后工资一直没结清'
	],
	'fine-without-receipt': [
		'罚了两百块钱不给票据',
		'执法人员收了罚款没有开收据',
		'交罚款时只给了一张白条',
		'罚款没有决定书也没有发票'
	],
	'school-fee': [
		'学校要求交补课费和资料费',
		'幼儿园开学又多收了一笔钱',
		'老师让家长统一买教辅',
		'入学要交赞助费'
	],
	noise: ['楼下酒吧唱歌到凌晨两点', '工地半夜施工吵得睡不着', '广场舞音响声音太大', '隔壁加工厂机器整天轰鸣'],
	'tap-water': [
		'自来水停了三天没有通知',
		'水龙头流出来的水发黄',
		'水压太低，五楼用不上水',
		'水表读数不对，水费突然多了几倍'
	],
	'hospital-bill': [
		'住院费用清单对不上',
		'医院重复收了检查费',
		'门诊开了很多没用的药',
		'出院结账多收了床位费'
	],
	bus: ['公交车半个小时不来一趟', '司机到站不停车', '去县城的班车随便涨价', '末班车提前收班']
};

/** Few short sentences for each label, as in a county's catalogue of matters. */
export const catalogue: Example[] = Object.entries(matters).flatMap(([label, sentences]) =>
	sentences.map((sentence) => ({ title: sentence, body: '', label }))
);
