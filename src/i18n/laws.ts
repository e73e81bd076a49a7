import type { Both, Language } from '#i18n/language.ts';

/** Texts by the keys with which rules and routes name them. A key without a name shows itself. */
const laws: Readonly<Record<string, Both>> = {
	XF22: { zh: '信访工作条例', en: 'Regulations on Petition Work (2022)' },
	XF05: { zh: '信访条例（2005）', en: 'Petition Regulations (2005)' },
	FOI19: { zh: '政府信息公开条例', en: 'Regulations on Government Information (2019)' },
	FOI07: { zh: '政府信息公开条例（2007）', en: 'Regulations on Government Information (2007)' },
	FEE20: {
		zh: '政府信息公开信息处理费管理办法',
		en: 'Measures on Fees for Processing Government Information (2020)'
	},
	AR21: {
		zh: '政府信息公开工作年度报告格式（2021）',
		en: 'Form of the Yearly Report on Government Information (2021)'
	},
	FZDC: {
		zh: '法治政府建设与责任落实督察工作规定',
		en: 'Provisions on Inspecting the Building of a Law-Based Government'
	},
	MD19: { zh: '重大行政决策程序暂行条例', en: 'Regulations on Major Administrative Decisions (2019)' },
	FY23: { zh: '行政复议法', en: 'Administrative Reconsideration Law (2023)' },
	FY17: { zh: '行政复议法（2017）', en: 'Administrative Reconsideration Law (2017)' },
	FYSS07: {
		zh: '行政复议法实施条例',
		en: 'Regulations Implementing the Administrative Reconsideration Law (2007)'
	},
	SS17: { zh: '行政诉讼法', en: 'Administrative Litigation Law (2017)' },
	MF: { zh: '民法典', en: 'Civil Code' },
	MS23: { zh: '民事诉讼法', en: 'Civil Procedure Law (2023)' },
	CF21: { zh: '行政处罚法', en: 'Administrative Penalties Law (2021)' },
	XK19: { zh: '行政许可法', en: 'Administrative Licensing Law (2019)' },
	QZ11: { zh: '行政强制法', en: 'Administrative Coercion Law (2011)' },
	PI21: { zh: '个人信息保护法', en: 'Personal Information Protection Law (2021)' },
	GW18: { zh: '公务员法', en: 'Civil Servants Law (2018)' },
	JC24: { zh: '监察法', en: 'Supervision Law (2024)' },
	JJ20: { zh: '纪检监察机关处理检举控告工作规则', en: 'Rules on Reports and Accusations (2020)' },
	SC26: { zh: '市场监督管理投诉举报处理办法', en: 'Measures on Market Complaints (2026)' },
	SC20: { zh: '市场监督管理投诉举报处理暂行办法', en: 'Interim Measures on Market Complaints (2020)' },
	JB14: { zh: '价格违法行为举报处理规定', en: 'Provisions on Price Reports (2014)' },
	JB04: { zh: '价格违法行为举报规定（2004）', en: 'Provisions on Price Reports (2004)' },
	JGCF: { zh: '价格违法行为行政处罚规定', en: 'Provisions on Penalties for Price Breaches' },
	JG98: { zh: '价格法', en: 'Price Law' },
	YS19: { zh: '优化营商环境条例', en: 'Regulations on the Business Environment (2019)' },
	MY25: { zh: '民营经济促进法', en: 'Private Economy Promotion Law (2025)' },
	GP24: { zh: '公平竞争审查条例', en: 'Regulations on Fair Competition Review (2024)' },
	WCN24: { zh: '未成年人保护法', en: 'Law on the Protection of Minors (2024)' },
	RT10: { zh: '人民调解法', en: 'People’s Mediation Law (2010)' },
	ZC25: { zh: '仲裁法', en: 'Arbitration Law (2025)' },
	LD07: { zh: '劳动争议调解仲裁法', en: 'Labour Dispute Mediation and Arbitration Law' },
	TD09: { zh: '农村土地承包经营纠纷调解仲裁法', en: 'Rural Land Contract Dispute Law' },
	GP12: { zh: '国家赔偿法', en: 'State Compensation Law' },
	TDGL: { zh: '土地管理法', en: 'Land Administration Law' },
	SLF: { zh: '森林法', en: 'Forest Law' },
	ZFJD: { zh: '行政执法监督条例', en: 'Regulations on Administrative Enforcement Supervision' },
	HL25: {
		zh: '政务服务便民热线运行规定（地方标准，待核实）',
		en: 'Rules on the 12345 hotline (local standard, to be verified)'
	},
	HCP: { zh: '政务服务“好差评”规定', en: 'Rules on rating government services' },
	DC20: { zh: '政府督查工作条例', en: 'Regulations on Government Inspection (2020)' },
	ND379: { zh: '湖北省行政规范性文件管理办法', en: 'Hubei Measures on Normative Documents' },
	NDIND: {
		zh: '关于加强行政规范性文件制定和监督管理工作的通知',
		en: 'Notice on Making and Supervising Normative Documents'
	},
	ND115: {
		zh: '关于全面推行行政规范性文件合法性审核机制的指导意见',
		en: 'Guiding Opinion on Reviewing the Legality of Normative Documents'
	},
	ZF118: {
		zh: '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
		en: 'Guiding Opinion on Publishing, Recording and Reviewing Enforcement'
	},
	GZ17: { zh: '规章制定程序条例', en: 'Regulations on Making Rules (2017)' },
	DA20: { zh: '档案法', en: 'Archives Law (2020)' },
	DAT24: { zh: '档案法实施条例', en: 'Regulations Implementing the Archives Law (2024)' },
	WA25: { zh: '网络安全法', en: 'Cybersecurity Law (2025)' },
	ZWSJ25: { zh: '政务数据共享条例', en: 'Regulations on Sharing Government Data (2025)' },
	WZ17: { zh: '政府网站发展指引', en: 'Guide for Government Websites' },
	PLAN: { zh: '本县法治政府建设实施方案', en: 'the county’s plan' }
};

/** A citation as people read it: 《信访工作条例》第22条第2款、第30条. */
export function citation(source: string, language: Language): string {
	const parts = /^([A-Z]+\d*)(?:\s+(?:arts?\.\s*)?(.+))?$/.exec(source);
	const law = parts?.[1] === undefined ? undefined : laws[parts[1]];
	if (!law) return source;
	const articles = parts?.[2] ?? '';
	if (language === 'en') return articles === '' ? law.en : `${law.en}, ${articles}`;
	const named =
		articles === '' || !/^\d/.test(articles) ? articles : articles.replaceAll(' to ', '-').split(/,\s*/).map(article).join('、');
	return `《${law.zh}》${named}`;
}

const article = (text: string): string => {
	const parts = /^(\d+(?:-\d+)?)(?:\((\d+)\))?$/.exec(text);
	return parts ? `第${(parts[1] ?? '').replace('-', '—')}条${parts[2] ? `第${parts[2]}款` : ''}` : text;
};
