import type { Rule } from '#publication/mask/kinds.ts';

const figure = '(?:\\d{1,5}|[一二三四五六七八九十百〇零]{1,4})';
const block = `(?:${figure}|[A-Za-z])(?:号楼|栋|幢|座|号院)`;
const entrance = `${figure}(?:单元|门栋)`;
const door = `${figure}(?:室|房(?![屋产子价管地])|户(?!(?:家|居民|村民|群众|人|业主|住户|左右|以)))`;
const thing =
	'(?:线|令|文|公告|隧道|桥|桩|井|机|地块|码头|标|墩|店|通知|以|之|前|后|左右|早|晚|上午|下午|开始)';

/** Where someone lives: the road, village and estate stay readable, the door does not. */
export const placeRules: Rule[] = [
	{
		kind: 'address',
		reason: 'shape',
		pattern: new RegExp(
			`(?:${block}\\s?${entrance}?\\s?(?:${figure}(?:楼|层))?\\s?(?:${door}|\\d{3,4}(?!\\d|[年元户人]))|${block}\\s?${entrance}|${entrance}\\s?(?:${figure}(?:楼|层))?(?:${door}|\\d{3,4}(?!\\d|[年元户人]))?)`
		)
	},
	{
		kind: 'address',
		reason: 'shape',
		pattern: new RegExp(
			`(?<=(?<!公)路|街|大道|巷|弄|胡同|村|社区|小区|花园|公寓|家园|新区|坪|湾|组|段)(?<hide>(?:附|第)?${figure}(?:-\\d{1,4}){0,2}号(?:附\\d{1,3}号)?(?!楼|${thing})(?:[\\-之]?\\d{3,4}室?)?)`
		)
	},
	{
		kind: 'address',
		reason: 'shape',
		pattern: new RegExp(`(?<=村|社区|居委会|大队)(?<hide>第?${figure}(?:村民小组|居民小组|小组|组))`)
	},
	{
		kind: 'address',
		reason: 'shape',
		pattern: /(?<![\d.])\d{3,4}室/
	},
	{
		kind: 'address',
		reason: 'label',
		pattern: new RegExp(`门牌(?:号码|号)?[:为是 ]*(?<hide>${figure}号)`)
	},
	{
		// Where a device stands in the net.
		kind: 'address',
		reason: 'label',
		pattern: /IP(?:地址)?[:为是 ]*(?<hide>(?:\d{1,3}\.){3}\d{1,3})(?![\d.])/
	},
	{
		kind: 'coordinates',
		reason: 'shape',
		pattern:
			/(?<![\d.])\d{2,3}\.\d{4,}°?\s?[EN东北]?\s?(?:[,、;/\s]|经|纬|度|北|东|:)+\s?\d{2,3}\.\d{4,}°?(?!\d)/
	},
	{
		kind: 'coordinates',
		reason: 'shape',
		pattern:
			/(?<![A-Za-z])[NSns]\s?\d{1,2}[°度]\d{1,2}['′分][\d.]*["″秒]?[\s,、;]{0,2}[EWew]\s?\d{2,3}[°度]\d{1,2}['′分][\d.]*["″秒]?/
	},
	{
		kind: 'coordinates',
		reason: 'label',
		pattern:
			/(?:东经|北纬|经度|纬度|坐标|定位)[:为是( ]*(?<hide>[NE]?\d{2,3}(?:\.\d{4,}°?|[°度]\d{1,2}(?:['′分]\d{1,2}(?:\.\d+)?["″秒]?|\.\d+['′分])))/
	}
];

const year = '(?:(?:19|20)\\d{2}|[一二]九?[〇零一二三四五六七八九]{2,3})';
const date = `${year}\\s?[年.\\-/]\\s?[\\d一二三四五六七八九十]{1,3}(?:\\s?[月.\\-/]\\s?(?:[\\d一二三四五六七八九十]{1,3}\\s?[日号]?)?)?`;
const grade = '(?:[一二三四五六七八九1-9]年级|[初高][一二三123]|[小中大]班)';
const schoolKind = '(?:小学|中学|幼儿园|初中|高中|学校|中心校|[一二三四五]中|职校)';
const classroom = `(?:${grade}[\\s(]{0,2}[\\d一二三四五六七八九十]{1,2}\\)?\\s?班|[一二三四五六七八九1-9]\\([\\d一二三四五六七八九十]{1,2}\\)班|${grade}[A-Za-z]班)`;
const notInName = '(?:[^在于读上是的了到从和与为送给，。,;；、:：\\s])';

/** Birthdays, and the school and class that would lead to a child (WCN24 103, INV-49). */
export const lifeRules: Rule[] = [
	{
		kind: 'birth',
		reason: 'label',
		pattern: new RegExp(`(?:出生日期|出生年月日?|出生时间|出生于|生日|生于)(?:是|为|[:( ])*(?<hide>${date})`)
	},
	{
		kind: 'birth',
		reason: 'label',
		pattern: new RegExp(`(?<!\\d)(?<hide>${date})(?=\\s?(?:出生|生(?![产活态意效长])))`)
	},
	{
		kind: 'birth',
		reason: 'label',
		pattern: /(?<!\d)(?<hide>(?:19|20)\d{2}年)(?=\s?(?:出生|生人|生(?:[,。;、)\s]|$)))/
	},
	{
		kind: 'school',
		reason: 'shape',
		pattern: new RegExp(
			`(?:(?<![一-龥])|(?<=[在于读上是的到从送]))(?<hide>${notInName}{2,14}${schoolKind}(?:的|读|上)?${classroom})`
		)
	},
	{ kind: 'school', reason: 'shape', pattern: new RegExp(classroom) },
	{
		kind: 'school',
		reason: 'label',
		pattern: new RegExp(
			`(?:就读于?|在读于|(?:孩子|儿子|女儿|小孩|娃儿?|孙子|孙女)(?:现在|目前|今年)?在)(?<hide>${notInName}{2,14}${schoolKind})(?=[读上就，。,;；、\\s（(]|$)`
		)
	}
];
