import type { Span } from '#publication/mask/kinds.ts';
import { nameEnd } from '#publication/mask/name-shape.ts';
import type { Trust } from '#publication/mask/name-shape.ts';

const introduced =
	/(?:我叫|名叫|叫做|我是|我名|本人叫|姓名|名字|署名|落款|签名|签字|联系人|经办人|承办人|申请人|投诉人|举报人|信访人|反映人|来访人|报案人|当事人|委托人|代理人|监护人|法定代表人|法人代表|法人|负责人|收件人|收款人|寄件人|签收人|户名|户主|原告|被告|死者|伤者|患者|受害人|被害人)(?:姓名|为|是|叫|[:"“”\s(])*/;
const role =
	/(?:本人|村民|居民|业主|群众|住户|邻居|户主|书记|主任|会计|组长|队长|村长|支书|镇长|乡长|局长|所长|站长|院长|校长|科长|股长|老板|包工头|司机|医生|护士|老师|教师|学生|店主|房东|房主|同事|同学|丈夫|妻子|老公|老婆|爱人|父亲|母亲|爸爸|妈妈|儿子|女儿|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶|叔叔|伯伯|舅舅|孙子|孙女|侄子|外甥|儿媳|女婿|民警|干部|人员|网格员|驾驶员|队员|协警|辅警|城管|保安|律师|法官|检察官|厂长|园长|董事长|班主任|堂哥|堂弟|表哥|表弟|姑姑|姑父|姨妈|姨父|外婆|外公|公公|婆婆|岳父|岳母|嫂子|弟媳|前夫|前妻|男友|女友|继父|继母|养父|养母|大伯|二叔|护林员|承包人|被举报人|被投诉人|被申请人|租客|承租人|出租人|低保户|贫困户|五保户|肇事者|嫌疑人|对方|经理|主席|同志|叫|(?<![一-龥])[子女夫妻](?=[:]))[:"“”\s(]{0,2}/;
const bare = /(?:^|[\s,。;、:!?"“”()《]|的|被|和|由|向|找|对|是|让|把|给|与|跟|同|及|为|问|请)/;
const joined = /^[、,]?\s?(?:和|与|及|以及|还有|跟|、)\s?/;
const called = /^(?:先生|女士|同志|老师|师傅|小姐|书记|主任|村长|组长|队长|支书|会计|医生|老板|夫妇|夫妻)/;

function findAfter(text: string, opening: RegExp, trust: Trust): Span[] {
	const pattern = new RegExp(opening.source, 'g');
	const spans: Span[] = [];
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const start = match.index + match[0].length;
		const end = nameEnd(text, start, trust);
		if (end !== undefined)
			spans.push({ start, end, kind: 'name', reason: trust === 'bare' ? 'shape' : 'label' });
		pattern.lastIndex = match.index + 1;
	}
	return spans;
}

/** Names in a row after a known one: 张德发、李桂芳和王明. */
function findJoined(text: string, first: Span): Span[] {
	const link = joined.exec(text.slice(first.end));
	if (!link) return [];
	const start = first.end + link[0].length;
	const end = nameEnd(text, start, 'role');
	if (end === undefined) return [];
	const next: Span = { start, end, kind: 'name', reason: 'label' };
	return [next, ...findJoined(text, next)];
}

/** A full name before 先生, 女士, 同志 and the like. 王先生 alone names nobody and stays. */
function findCalled(text: string): Span[] {
	const spans: Span[] = [];
	for (let start = 0; start < text.length - 3; start++) {
		const end = nameEnd(text, start, 'role');
		const free = start === 0 || !/[一-龥]/.test(text.charAt(start - 1)) || bare.test(text.charAt(start - 1));
		if (end !== undefined && free && called.test(text.slice(end)))
			spans.push({ start, end, kind: 'name', reason: 'label' });
	}
	return spans;
}

/** A name of two characters that was spread to the width of three: 签名：田 丽. */
function findSpread(text: string): Span[] {
	const pattern = new RegExp(`${introduced.source}(?=[一-龥] {1,2}[一-龥](?![一-龥]))`, 'g');
	return [...text.matchAll(pattern)].flatMap((match) => {
		const start = match.index + match[0].length;
		const [spread = ''] = /^[一-龥] {1,2}[一-龥]/.exec(text.slice(start)) ?? [];
		const close = spread.replaceAll(' ', '');
		if (nameEnd(close, 0, 'introduced') !== 2) return [];
		return [{ start, end: start + spread.length, kind: 'name' as const, reason: 'label' as const }];
	});
}

/** A name that stands alone at the end, with or without a date. */
function findSignature(text: string): Span[] {
	const match =
		/(?:^|[\n。!?]\s*)(?<name>[一-龥]{2,4})\s*(?:\d{4}\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}\s?日?)?\s*$/d.exec(
			text
		);
	const [start, end] = match?.indices?.groups?.['name'] ?? [0, 0];
	if (end === 0 || nameEnd(text.slice(0, end), start, 'role') !== end) return [];
	return [{ start, end, kind: 'name', reason: 'label' }];
}

const sound =
	'阿艾爱安巴白别波布才措达丹德多恩尔法夫甫嘎尕格古哈海合汗赫吉加江卡克库拉兰勒里丽力玛麦买曼梅米木姆穆娜乃尼努帕普奇恰强仁热日萨桑色沙什斯苏索孙塔泰坦特提图吐托娃瓦万维翁逊洪洛增赛再吾肉衣祖如乌西夏先娅亚央叶伊依宜益尤玉扎泽哲珠卓孜左旺堆次旦罗顿珍平边嘉绒曲';
const foreign = new RegExp(
	`(?:(?<=我叫|我是|名叫|姓名:?|本人|村民|居民|叫)[一-龥]{2,8}|[${sound}]{2,8})[·•・](?:[${sound}]{2,8}|[一-龥]{2,5}(?![一-龥]))`,
	'g'
);

/** Names written with a dot, of other peoples: 阿依古丽·买买提. */
function findDotted(text: string): Span[] {
	return [...text.matchAll(foreign)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		kind: 'name',
		reason: 'shape'
	}));
}

/** Chinese names of persons, told by what stands before, after and around them. */
export function findNames(plain: string): Span[] {
	const first = [
		...findAfter(plain, introduced, 'introduced'),
		...findAfter(plain, role, 'role'),
		...findAfter(plain, bare, 'bare'),
		...findCalled(plain),
		...findSpread(plain),
		...findSignature(plain),
		...findDotted(plain)
	];
	return [...first, ...first.flatMap((span) => findJoined(plain, span))];
}
