import type { Story } from '#demonstration/stories/story.ts';

export const suggestionStories: Story[] = [
	{
		procedure: 'suggestion',
		matter: 'bus-screen',
		unitHint: 'transport',
		title: '在车站装一块报站屏',
		story:
			'等车的多半是老年人，看不懂手机。建议在{road}和各镇车站装一块电子屏，写下一班还有几分钟，字要大，能播报声音。一块屏不贵，老人少站十分钟，比么子都强。',
		wish: '在车站装报站屏。',
		answer: {
			opinion: 'adopted',
			facts: '现有定位系统可直接接入，已询价。',
			text: '建议很好，予以采纳。先在人流量最大的五个站装，字号加大，有语音，年底前装完。其他站明年视效果逐步铺开。屏幕样式请您来看一看。',
			basis: '公交提升年度计划'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'village-bulletin',
		unitHint: 'township',
		title: '公开栏挂低一点，字写大一点',
		story:
			'村务公开栏贴得太高，字又小，老人要踮脚。建议挂到一米四高，字号大两号，再配一张图，花钱的事画个饼图，一看就晓得钱到哪里去了。',
		wish: '改公开栏样式。',
		answer: {
			opinion: 'adopted',
			facts: '现有公开栏共7处，可结合更新改造。',
			text: '采纳。全镇公开栏统一降到一米四，字号加大，每季度附一张收支图。第一块已经换好，您去看看，还有哪不合适，给我们说。',
			basis: '《中华人民共和国村民委员会组织法》'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'school-crosswalk',
		unitHint: 'traffic-police',
		title: '学校门口画个带颜色的斑马线',
		story:
			'校门口斑马线磨没了，早上车子人挤人。建议画成黄绿两色的爱心斑马线，再装一个按钮式红绿灯，上学时段延长绿灯。娃儿过街，大人看着也放心。',
		wish: '改造斑马线。',
		answer: {
			opinion: 'adopted',
			facts: '路口符合安装条件。',
			text: '采纳。斑马线本周画好，按钮式信号灯列入下月施工，上下学时段绿灯延长到三十秒。家长护学岗可以一起来设计颜色。',
			basis: '《中华人民共和国道路交通安全法》'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'tea-brand',
		unitHint: 'agriculture',
		title: '茶叶统一包装卖',
		story:
			'我们镇家家有茶，各卖各的，价格压得低。建议统一一个简单的包装，印上“高山云雾”和产地，农户自己贴，质检一年两次。牌子是大家的，不好的踢出去。',
		wish: '统一包装和质检。',
		answer: {
			opinion: 'partly-adopted',
			facts: '区域公用品牌已有，使用门槛偏高。',
			text: '部分采纳。统一包装由合作社来做，政府支持设计和首批印刷，质检免费；“高山云雾”四个字已被人注册，不能用，改用公用品牌。名称请大家投票定。',
			basis: '区域公用品牌管理办法'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'dark-lights-nature',
		unitHint: 'urban-management',
		title: '建议夜里路灯全部关掉省电',
		story:
			'现在电费贵，建议晚上十二点以后把全县路灯关一半或者全关，山里也没得几个人走夜路，省下来的钱给老人发补贴。我晚上起夜看到路灯照起，一条街上连个影子都没得。',
		wish: '夜间关灯。',
		answer: {
			opinion: 'not-adopted',
			facts: '夜间仍有早班工人、救护、外卖等通行需求。',
			text: '谢谢您为大家省钱着想。全部关灯会影响夜间出行和治安安全，不能采用；但灯的亮度可以调，县城主街零点后降到五成，一年能省一笔，已经在试。您的想法给了我们启发。',
			basis: '《城市照明管理规定》'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'public-toilet',
		unitHint: 'urban-management',
		title: '山里景点路边缺厕所',
		story:
			'自驾游的人多了，到{township}一路上没得一个像样的厕所，游客往林子里钻，难看也不安全。建议在三个观景台修简易环保厕所，用雨水冲，村里老人来打扫，给点补贴。',
		wish: '建厕所。',
		answer: {
			opinion: 'adopted',
			facts: '选址可行，资金可从旅游资金列支。',
			text: '采纳。三处选址已定，其中一处先用可移动环保厕所，管护由村集体承担并聘请老人，给补贴。国庆前投入使用。',
			basis: '旅游厕所建设管理标准'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'flood-bell',
		unitHint: 'emergency',
		title: '山洪预警敲锣最管用',
		story:
			'手机预警好是好，可老人看不懂，山里信号也不好。建议恢复敲锣，一户一户喊，再把路线演练一年两次，让娃儿都记得往哪跑。老法子土是土，救命不含糊。',
		wish: '恢复敲锣预警。',
		answer: {
			opinion: 'adopted',
			facts: '具备条件。',
			text: '完全采纳。已给每个组配一面锣和一个喊话器，定了敲法：三下准备，连着敲就跑。每年汛前演练两次，您说的路线已写进预案。',
			basis: '《中华人民共和国防洪法》'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'shared-tools',
		unitHint: 'agriculture',
		title: '建议村里共享农机具',
		story:
			'家家买微耕机，一年用几天，放着生锈。建议村里建个农机棚，谁用谁登记，出油钱，坏了公家修。我家先把旧的一台捐出来。我自己会修，农闲时也可以帮忙看机器。',
		wish: '建农机共享站。',
		answer: {
			opinion: 'partly-adopted',
			facts: '资金有限，可先试点。',
			text: '部分采纳。先在两个村试点，村集体出棚，农机局给一台新机和培训，维修费按使用时长分摊。您捐的那台，机手会好好保养，棚子挂您家的名牌，您愿意吗？',
			basis: '农机购置与应用补贴办法'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'snow-sand',
		unitHint: 'transport',
		title: '雪天提前撒盐和草垫子',
		story:
			'高山结冰，每年都有车滑到沟里。建议弯道处放草垫子和一箱盐，牌子写明随手撒，谁路过谁撒一把。比等人来撒快多了。我在{township}跑了十几年车，这几个弯闭着眼睛都数得出来。',
		wish: '设置防滑物资点。',
		answer: {
			opinion: 'adopted',
			facts: '有18处急弯可设。',
			text: '采纳，入冬前在18处急弯设物资箱，草垫子由护路员铺，盐用完打电话就补，箱子上写清楚怎么撒。',
			basis: '公路养护规程'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'bilingual-signs',
		unitHint: 'culture-tourism',
		title: '给外国游客做个英文牌',
		story:
			'现在外国客人也来了，问路只会比划。建议把厕所、码头、停车、医院的牌子加一行英文，不要机翻的，请学校老师看一遍。字不要太小。',
		wish: '加英文标识。',
		answer: {
			opinion: 'adopted',
			facts: '标识规范可用。',
			text: '采纳。首批46块牌子已加英文，由学校英语组校对，码头和医院的先换。发现错字，您拍照给我们，改得快。',
			basis: '公共服务领域英文译写规范'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'waste-sort-points',
		unitHint: 'urban-management',
		title: '垃圾分类积分换洗衣粉',
		story:
			'垃圾分类喊了几年，都混着倒。建议积分，一袋分好的换一分，攒够十分换一包洗衣粉，社区老人来盯，两个月就见效。我在外地儿子家住过，他们那边就是这样搞起来的。',
		wish: '推行积分兑换。',
		answer: {
			opinion: 'partly-adopted',
			facts: '经费可承受范围有限。',
			text: '部分采纳。先在四个小区试两个月，积分由志愿者登记，兑换品由超市赞助和社区经费各一半，效果公布。全县推开等数据说话。',
			basis: '生活垃圾分类管理办法'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'book-bus',
		unitHint: 'culture-tourism',
		title: '建议每村配一个图书馆',
		story:
			'城里有图书馆，我们村里只有麻将馆。建议一个村修一个图书馆，配专人，配空调。娃儿放学有去处。我屋孙女爱看书，一本旧书翻来覆去看了七八遍，书角都卷起了。',
		wish: '每村建图书馆。',
		answer: {
			opinion: 'not-adopted',
			facts: '全县三百余村，逐一新建投入过大，人员难以保障。',
			text: '每村新建，钱和人都跟不上，暂时不能采用。但您的担心对：先把每村的农家书屋开到晚上八点，书屋管理员给补贴，再开两辆流动书车，每半个月到一次，书单由娃儿自己点。',
			basis: '《中华人民共和国公共图书馆法》'
		}
	},
	{
		procedure: 'suggestion',
		matter: 'kitchen-elders',
		unitHint: 'civil-affairs',
		title: '办个老人食堂',
		story:
			'村里剩的多半是老人，一锅饭吃两天。建议在{village}办个食堂，一餐三块，志愿者帮厨，党员轮流送。菜用村里人的，价钱公道。我愿意第一个去帮厨。',
		wish: '办助餐点。',
		answer: {
			opinion: 'adopted',
			facts: '有闲置校舍可改造。',
			text: '采纳。闲置校舍改造为助餐点，首批四十二位老人登记，一餐三元，不足部分由财政和集体补，送餐到走不动的家里。菜价每周上墙。',
			basis: '《中华人民共和国老年人权益保障法》'
		}
	}
];
