/** Surnames of one character: the common ones, and those of the Tujia and Miao counties of the Wuling mountains. */
export const surnames = new Set(
	'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋植甘景单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼楚佟栗匡宗应巫鞠僧桑荆谌银明沙伏岑习胥蔺税皮占候肖闫付代雍蒲尚靖揣相郗鹿麻幸漆祖邴晁荀浦璩亓'
);

/** Surnames of two characters. */
export const doubleSurnames = new Set(
	'欧阳 上官 司马 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 长孙 宇文 令狐 轩辕 端木 百里 呼延 东郭 澹台 淳于 申屠 仲孙 闻人 钟离 万俟 赫连 濮阳'.split(
		' '
	)
);

/** Surnames that are mostly an ordinary word: a name follows only when its other characters are usual in names. */
export const doubtfulSurnames = new Set(
	'向于任应曾常时连全成方单安明关包管解华强高白万相祝金石古冷乐沙木车江文房游简谈计费商项景宁严边盖盛查麻占路米司党井花银习付代季阳齐易施卫'
);

/** Characters usual in given names. */
export const givenCharacters = new Set(
	'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国春梅文辉力健世广志义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘淑惠珠翠雅芝萍娥玲芬燕彩菊凤洁琳素云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑筠柔竹霭凝晓欢霄枫芸菲寒欣滢馨俊传忠孝礼智喜大正永金银吉祖宗耀宝宜万长开培运朝甫均权章尚从焕道绪继洪毅斯迪尧舜禹阳东南西北方圆小冬夏雨霖润田根木水火土本仲季'
);
