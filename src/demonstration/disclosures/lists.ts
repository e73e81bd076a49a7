import type { Told } from '#demonstration/disclosures/told.ts';

type Row = Readonly<Record<string, string>>;

const list = (unit: string, name: string, formed: number, text: string, rows: readonly Row[]): Told => ({
	kind: 'list',
	unit,
	formed,
	published: 7,
	raw: { list: name, text },
	days: { effectiveOn: formed - 10 },
	rows
});

const fee = (
	code: string,
	name: string,
	kind: string,
	unit: string,
	standard: string,
	payer: string,
	basis: string
): Row => ({
	...{ code, name, kind, unit, standard, payer, basis }
});
const agency = '行政事业性收费';
const fund = '政府性基金';

const feesBefore: readonly Row[] = [
	fee(
		'S-01',
		'不动产登记费',
		agency,
		'县自然资源局',
		'住宅每件80元，非住宅每件550元',
		'申请登记的单位和个人',
		'《不动产登记暂行条例》'
	),
	fee(
		'S-02',
		'水土保持补偿费',
		agency,
		'县水利局',
		'一般性生产建设项目每平方米1.5元',
		'生产建设单位',
		'《水土保持法》第三十二条'
	),
	fee(
		'S-03',
		'污水处理费',
		agency,
		'县住建局',
		'居民每立方米0.95元',
		'用水单位和居民',
		'《城镇排水与污水处理条例》'
	),
	fee(
		'S-04',
		'城市道路占用费',
		agency,
		'县城管执法局',
		'每平方米每天0.3元',
		'占用道路的单位和个人',
		'《城市道路管理条例》第三十七条'
	),
	fee('S-05', '考试考务费', agency, '县人社局', '每人每科60元', '报名考试的个人', '国家和省的考试收费目录'),
	fee(
		'J-01',
		'残疾人就业保障金',
		fund,
		'县税务局',
		'按未安排比例和平均工资计算',
		'用人单位',
		'《残疾人就业条例》'
	)
];
const feesNow: readonly Row[] = [
	...feesBefore
		.filter((row) => row['code'] !== 'S-04')
		.map((row) => (row['code'] === 'S-05' ? { ...row, standard: '每人每科50元' } : row)),
	fee(
		'S-06',
		'特种设备检验检测费',
		agency,
		'县市场监管局',
		'按省定目录',
		'使用特种设备的单位',
		'《特种设备安全法》'
	)
];

const permit = (
	code: string,
	name: string,
	unit: string,
	period: string,
	charge: string,
	basis: string
): Row => ({
	...{ code, name, unit, period, charge, basis }
});
const permitsBefore: readonly Row[] = [
	permit('X-01', '食品经营许可', '县市场监管局', '10个工作日', '不收费', '《食品安全法》第三十五条'),
	permit('X-02', '建筑工程施工许可', '县住建局', '5个工作日', '不收费', '《建筑法》第七条'),
	permit('X-03', '取水许可', '县水利局', '20个工作日', '不收费', '《取水许可和水资源费征收管理条例》'),
	permit('X-04', '林木采伐许可', '县林业局', '10个工作日', '不收费', '《森林法》第五十六条'),
	permit('X-05', '道路货物运输经营许可', '县交通运输局', '10个工作日', '不收费', '《道路运输条例》第二十四条')
];
const permitsNow = permitsBefore.map((row) =>
	row['code'] === 'X-03'
		? { ...row, period: '10个工作日' }
		: row['code'] === 'X-01'
			? { ...row, period: '5个工作日' }
			: row
);

const remedy = '六十日内申请行政复议，或者六个月内起诉';
const item = (
	code: string,
	name: string,
	kind: string,
	unit: string,
	basis: string,
	discretion: string
): Row => ({
	...{ code, name, kind, unit, basis, discretion, process: '立案、调查、审核、告知、决定、送达', remedy }
});
const itemsBefore: readonly Row[] = [
	item(
		'Z-01',
		'经营超过保质期的食品',
		'行政处罚',
		'县市场监管局',
		'《食品安全法》第一百二十四条',
		'首次、数量少并及时改正的从轻'
	),
	item(
		'Z-02',
		'占用道路堆物',
		'行政处罚',
		'县城管执法局',
		'《城市道路管理条例》第四十二条',
		'当场改正的不予处罚'
	),
	item('Z-03', '超限运输', '行政处罚', '县交通运输局', '《公路安全保护条例》第六十四条', '按超限吨位分五档')
];
const itemsNow: readonly Row[] = [
	...itemsBefore,
	item('Z-04', '向河道倾倒垃圾', '行政处罚', '县水利局', '《水法》第六十六条', '按数量和危害分三档')
];

const officers: readonly Row[] = [
	{ code: 'E42282300101', name: '向某某', unit: '县市场监管局', field: '市场监管', validUntil: '2029-12-31' },
	{ code: 'E42282300102', name: '谭某某', unit: '县城管执法局', field: '城市管理', validUntil: '2029-12-31' },
	{ code: 'E42282300103', name: '黄某某', unit: '县交通运输局', field: '交通运输', validUntil: '2028-06-30' },
	{ code: 'E42282300098', name: '田某某', unit: '县水利局', field: '水利', validUntil: '2024-06-30' }
];

const powers: readonly Row[] = [
	{
		code: 'Q-01',
		name: '临时救助对象认定',
		kind: '行政给付',
		unit: '县民政局',
		basis: '《社会救助暂行办法》',
		duty: '受理、调查、公示、发放'
	},
	{
		code: 'Q-02',
		name: '宅基地审批',
		kind: '行政许可',
		unit: '信陵镇政府',
		basis: '《土地管理法》第六十二条',
		duty: '受理、现场核实、批准、验收'
	},
	{
		code: 'Q-03',
		name: '食品安全监督检查',
		kind: '行政检查',
		unit: '县市场监管局',
		basis: '《食品安全法》第一百一十条',
		duty: '按计划检查并公布结果'
	}
];

const sum = (code: string, name: string, unit: string, amount: string): Row => ({
	...{ code, name, unit, year: '{lastYear}', amount }
});
const collected: readonly Row[] = [
	sum('R-01', '不动产登记费', '县自然资源局', '186.4'),
	sum('R-02', '水土保持补偿费', '县水利局', '94.75'),
	sum('R-03', '污水处理费', '县住建局', '512.3'),
	sum('R-04', '考试考务费', '县人社局', '28.6'),
	sum('R-05', '特种设备检验检测费', '县市场监管局', '42.95')
];

const price = (code: string, name: string, unit: string, standard: string, basis: string): Row => ({
	...{ code, name, unit, price: standard, basis }
});
const provincial = '《湖北省定价目录》';
const pricesBefore: readonly Row[] = [
	price('D-01', '城区居民生活用水', '县发改局', '第一阶梯每立方米2.2元', provincial),
	price('D-02', '管道天然气配气价格', '县发改局', '居民每立方米2.98元', provincial),
	price('D-03', '城区公交票价', '县发改局', '普通车每人次2元', provincial),
	price('D-04', '公办幼儿园保育教育费', '县发改局', '一级园每月400元', provincial)
];
const pricesNow: readonly Row[] = [
	...pricesBefore.map((row) => (row['code'] === 'D-03' ? { ...row, price: '普通车每人次1.5元' } : row)),
	price('D-05', '城区公共停车泊位', '县发改局', '前30分钟免费，此后每小时2元，全天最高12元', provincial)
];

const service = (code: string, name: string, unit: string, scope: string): Row => ({
	...{ code, name, unit, scope, basis: '《政府购买服务管理办法》' }
});
const servicesBefore: readonly Row[] = [
	service('G-01', '城区道路清扫保洁', '县城管执法局', '信陵镇建成区主次干道和公厕'),
	service('G-02', '法律援助值班', '县司法局', '法院、看守所法律援助工作站值班律师'),
	service('G-03', '公文资料印刷', '县政府办公室', '会议材料印制装订')
];
const servicesNow: readonly Row[] = [
	...servicesBefore
		.filter((row) => row['code'] !== 'G-03')
		.map((row) => (row['code'] === 'G-01' ? { ...row, scope: '信陵镇、官渡口镇建成区主次干道和公厕' } : row)),
	service('G-04', '特困老人居家养老服务', '县民政局', '助餐、助洁、上门探访')
];

const proof = (
	code: string,
	name: string,
	unit: string,
	issuer: string,
	guide: string,
	basis: string
): Row => ({
	...{ code, name, unit, issuer, guide, basis }
});
const proofsBefore: readonly Row[] = [
	proof(
		'M-01',
		'无房证明',
		'县住建局',
		'县自然资源局',
		'不动产登记窗口查询打印',
		'《公共租赁住房管理办法》第七条'
	),
	proof('M-02', '收入证明', '县民政局', '用人单位', '单位盖章', '《社会救助暂行办法》第十一条'),
	proof('M-03', '居住证明', '县教育局', '村（居）民委员会', '村（居）委会盖章', '义务教育招生办法'),
	proof('M-04', '亲属关系证明', '县人社局', '村（居）民委员会', '村（居）委会盖章', '社会保险待遇申领规定'),
	proof('M-05', '死亡证明', '县人社局', '医疗机构、公安机关', '医院或者派出所开具', '《社会保险法》')
];
const proofsNow: readonly Row[] = proofsBefore
	.filter((row) => !['M-03', 'M-04'].includes(row['code'] ?? ''))
	.map((row) => (row['code'] === 'M-01' ? { ...row, guide: '由受理单位内部核查，不用自己去开' } : row));

/** Lists, most of them in two versions. */
export const listsTold: readonly Told[] = [
	list('finance', 'fees', 420, '首次公布。', feesBefore),
	list('finance', 'fees', 60, '取消城市道路占用费，降低考务费，增加一项检验检测费。', feesNow),
	list('finance', 'collected', 20, '按年度公布各项收费的实际收入。', collected),
	list('development-reform', 'pricing', 410, '首次公布。', pricesBefore),
	list('development-reform', 'pricing', 75, '公交票价下调，增加一项停车收费。', pricesNow),
	list('finance', 'purchased', 390, '首次公布。', servicesBefore),
	list('finance', 'purchased', 65, '增加居家养老服务，取消一项印刷服务。', servicesNow),
	list('justice', 'proofs', 370, '首次公布。', proofsBefore),
	list('justice', 'proofs', 50, '取消两项由基层开具的证明，改为书面承诺。', proofsNow),
	list('service-center', 'permits', 400, '首次公布。', permitsBefore),
	list('service-center', 'permits', 80, '压缩两项许可的办理时限。', permitsNow),
	list('justice', 'enforcement', 380, '首次公布。', itemsBefore),
	list('justice', 'enforcement', 70, '增加一项。', itemsNow),
	list('justice', 'officers', 90, '随人员变动更新。', officers),
	list('staffing', 'powers', 150, '县乡权责清单的第一批。', powers)
];
