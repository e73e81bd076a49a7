import type { Story } from '#demonstration/stories/story.ts';

export const petitionSchoolHealthNoiseStories: Story[] = [
	{
		procedure: 'petition',
		matter: 'school-canteen',
		unitHint: 'education',
		title: '学校食堂的饭菜娃儿吃不饱',
		story:
			'我姑娘在镇上读寄宿，回来就说饿。一餐饭两个菜，肉丝要拿放大镜找，青菜是黄的。家长去看，临时才加了一个菜。营养餐国家是给了钱的，钱到哪里去了，请查一查，但不要找娃儿的麻烦。',
		wish: '检查食堂，公开每周采购和菜谱。',
		answer: {
			opinion: 'supported',
			facts: '抽查三天留样和采购单，荤菜分量低于带量食谱，采购价格与市场价基本相符，未发现资金挪用。',
			text: '饭菜分量不足属实。学校已按带量食谱整改，每周菜谱和采购清单在校门口公示，家长代表每周可陪餐。调查没有、今后也不会了解是哪位家长反映的，请放心。',
			basis: '《学校食品安全与营养健康管理规定》'
		}
	},
	{
		procedure: 'petition',
		matter: 'school-bus',
		unitHint: 'education',
		title: '娃儿每天走五里山路上学',
		story:
			'原来的教学点撤了，娃儿要到{township}读书，单边走五里多山路，冬天早上天还没亮就要出门。屋里只有爷爷奶奶，接不动。要么把教学点开回来，要么派个车，总要想个法子嘛。',
		wish: '解决上学接送问题。',
		answer: {
			opinion: 'explained',
			facts: '原教学点生源仅3人，已按程序撤并。符合寄宿条件的有7人，目前未开行接送专线。',
			text: '教学点因学生太少难以恢复。我们开了一条早晚接送专线，从下周一开始，票价按学生优惠执行，困难家庭免费；愿意寄宿的，床位已经留出来。线路时刻发给了班主任。',
			basis: '《中华人民共和国义务教育法》《校车安全管理条例》'
		}
	},
	{
		procedure: 'petition',
		matter: 'homework-fees-class',
		unitHint: 'education',
		title: '暑假还在办收费补课班',
		story:
			'放暑假了，有老师在{road}租了房子办补习班，班上一大半娃儿都去了，不去的怕开学坐后排。一个娃儿收{amount}元，也没得票。双减都几年了，我们家长也是有苦说不出。',
		wish: '查处违规补课，退钱。',
		answer: {
			opinion: 'supported',
			facts: '现场查实一处无证培训点，由一名在职教师亲属开办，有两名在职教师授课，招收学生31名。',
			text: '情况属实。培训点已取缔，费用由乡镇、社区监督退还到家长手中；参与的教师由学校按规定处理。请家长放心，学校不得因此区别对待学生，若有，直接告诉我们。',
			basis: '关于减轻义务教育阶段学生校外培训负担的规定'
		}
	},
	{
		procedure: 'petition',
		matter: 'clinic-closed',
		unitHint: 'health',
		title: '村卫生室老是关门',
		story:
			'村卫生室一个星期有四五天锁着门，打电话医生说在镇上。屋里老人半夜发烧，找不到人，只好骑摩托下山。墙上挂的牌子说是“十五分钟医疗圈”，我们走都要走一个钟头。',
		wish: '保证有人看病。',
		answer: {
			opinion: 'supported',
			facts: '村医兼任镇卫生院工作，每周实际在村两天，未公示值班时间。',
			text: '情况属实。镇卫生院每周安排三天驻点、村医两天，五天都有人；值班表和夜间电话贴在门口。行动不便的老人由家庭医生上门。',
			basis: '《中华人民共和国基本医疗卫生与健康促进法》'
		}
	},
	{
		procedure: 'petition',
		matter: 'hospital-attitude',
		unitHint: 'health',
		title: '看个病被医生吼了一顿',
		story:
			'带老人去看病，挂号排了一个多小时，老人耳朵背多问了两句，医生就不耐烦：“你到底听不听得懂？”我们出来心里好难受。医生辛苦我们理解，可病人更辛苦，一句好话又不要钱。',
		wish: '要求道歉。',
		answer: {
			opinion: 'explained',
			facts: '调取诊室录音，医生语气生硬属实，当日该诊室接诊超过九十人次。',
			text: '医生的态度不对，科室主任已和当事医生一起电话向您和老人道歉。医院增加了一个专家号源和一名导诊，给听力不好的老人备了写字板。感谢您提醒。',
			basis: '《医疗机构从业人员行为规范》'
		}
	},
	{
		procedure: 'petition',
		matter: 'square-dance-noise',
		unitHint: 'public-order',
		title: '广场舞音响吵得娃儿写不了作业',
		story:
			'每天晚上七点到九点半，{road}口上的小广场音响开得震天响，窗子关起都没得用。我们劝过，人家说锻炼身体你管得着？屋里有个初三的，马上要考试了，一家人都跟到遭罪。',
		wish: '控制音量和时间。',
		answer: {
			opinion: 'supported',
			facts: '实测晚间音量高于标准，领舞者表示愿意配合。',
			text: '情况属实。民警和社区与舞蹈队约定：晚上八点半前结束，音箱换成定向小音箱，中高考期间停跳。约定贴在广场上，若再超时请报警，我们当场测量。',
			basis: '《中华人民共和国噪声污染防治法》'
		}
	},
	{
		procedure: 'petition',
		matter: 'ktv-noise',
		unitHint: 'environment-branch',
		title: '楼下唱歌唱到凌晨两点',
		story:
			'楼下开了个唱歌的店子，低音炮从晚上九点咚咚咚打到凌晨两点，床都在抖。打了几次电话，来的时候关小点，人一走又放大。我上早班，五点就要起来，再这样下去身体真的垮了。',
		wish: '做隔音，不行就停业整改。',
		answer: {
			opinion: 'supported',
			facts: '夜间实测结构传声低频噪声超标，店内未做减振隔声。',
			text: '情况属实。已责令改正并处罚，限期完成隔声减振，完成前夜间十点后不得营业。整改后会请您一起到家里复测，达标才准恢复。',
			basis: '《中华人民共和国噪声污染防治法》'
		}
	},
	{
		procedure: 'petition',
		matter: 'quarry-dust',
		unitHint: 'environment-branch',
		title: '采石场的灰把我们屋顶都盖白了',
		story:
			'一早一晚放炮，白天打石头，灰飞得满天都是，晒的衣服没得一件干净的，苞谷叶子上一层白。拉石头的车过一趟，十分钟看不见人。老人咳嗽咳得恼火。县里来检查那天倒是洒水了，第二天又是老样子。',
		wish: '长期洒水除尘，不是做样子。',
		answer: {
			opinion: 'supported',
			facts: '破碎工段未全封闭，喷淋设备间断运行，运输车辆未加盖、未冲洗。',
			text: '情况属实。已立案并责令停产整治，破碎线全封闭、喷淋与生产联锁、出口设洗车台，验收合格前不准复产。扬尘监测数据接入大屏，您在手机上也能看。',
			basis: '《中华人民共和国大气污染防治法》'
		}
	},
	{
		procedure: 'petition',
		matter: 'restaurant-smoke',
		unitHint: 'urban-management',
		title: '烧烤摊的油烟直往屋里灌',
		story:
			'{road}夜市的烧烤摊一字排开，从下午五点到半夜，油烟直往二楼三楼灌，窗子缝里都是油。不是不让人家做生意，都是讨生活的，能不能装个净化的东西，或者换个地方？',
		wish: '治理油烟。',
		answer: {
			opinion: 'explained',
			facts: '该处系临时划定的夜市摊区，16个摊位中有10个未装净化设备。',
			text: '夜市是经过同意设的，完全取消会影响十几家人的生计；油烟扰民也是事实。我们和摊主、居民代表商量：全部加装净化设备，摊位整体外移，晚上十一点半收摊，不装的不准摆。两周后请大家一起来评。',
			basis: '《中华人民共和国大气污染防治法》'
		}
	}
];
