import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMasks, maskContexts, proposeMasks } from '#publication/mask.ts';
import { redactionMiss } from '#publication/mask/check.ts';
import type { RedactionCase } from '#publication/mask/check.ts';
import { isCreditCode, isId15, isId18, passesLuhn } from '#publication/mask/checksums.ts';

const found = (text: string, known: string[] = []) =>
	proposeMasks(text, { known }).map((mask) => `${mask.kind} ${mask.text}`);
const readable = (text: string) => applyMasks(text, proposeMasks(text));

// Numbers of people born before 1907, or of issuers' test ranges: no living holder.
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const withCheck = (first17: string) =>
	first17 +
	'10X98765432'[[...first17].reduce((sum, digit, at) => sum + Number(digit) * weights[at]!, 0) % 11];
const two = (value: number) => String(value).padStart(2, '0');

const id18 = fc
	.tuple(
		fc.constantFrom('422823', '422801', '110105', '510104'),
		fc.integer({ min: 1900, max: 1906 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 }),
		fc.integer({ min: 0, max: 999 })
	)
	.map(([area, year, month, day, order]) =>
		withCheck(`${area}${year}${two(month)}${two(day)}${String(order).padStart(3, '0')}`)
	);
const mobile = fc
	.tuple(fc.constantFrom('130', '139', '147', '159', '166', '178', '189', '191', '199'), fc.nat(99_999_999))
	.map(([prefix, rest]) => prefix + String(rest).padStart(8, '0'));
const card = fc
	.tuple(fc.constantFrom('622202', '955880', '621700'), fc.nat(999_999_999_999))
	.map(([bank, rest]) => {
		const body = bank + String(rest).padStart(12, '0');
		return body + [...'0123456789'].find((digit) => passesLuhn(body + digit));
	});
const plate = fc
	.tuple(fc.constantFrom('鄂Q', '渝A', '鄂E'), fc.nat(99_999))
	.map(([head, rest]) => head + String(rest).padStart(5, '0'));
const secret = fc.oneof(id18, mobile, card, plate);
const plainText = fc.constantFrom(
	'，路灯坏了三个月没有人修，',
	'。请尽快处理，',
	'（附后）',
	'；318国道边，巴政发〔2024〕12号写得清楚；',
	'，花了1,200元，'
);
const letter = fc
	.array(fc.tuple(plainText, secret), { minLength: 1, maxLength: 6 })
	.map((parts) => ({ text: parts.flat().join('') + '，谢谢。', secrets: parts.map(([, value]) => value) }));

describe('check digits', () => {
	test('citizen numbers', () => {
		expect(isId18('11010519491231002X')).toBe(true);
		expect(isId18('110105194912310021')).toBe(false);
		expect(isId18(withCheck('42282319020230001'))).toBe(false);
		expect(isId18(withCheck('99282319020228001'))).toBe(false);
		expect(isId15('422823030303123')).toBe(true);
		expect(isId15('422823031303123')).toBe(false);
	});

	test('one changed digit of a citizen number is noticed', () => {
		fc.assert(
			fc.property(id18, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, at, shift) => {
				const changed = id.slice(0, at) + ((Number(id[at]) + shift) % 10) + id.slice(at + 1);
				expect(isId18(id)).toBe(true);
				expect(isId18(changed)).toBe(false);
			})
		);
	});

	test('organisations', () => {
		expect(isCreditCode('91350100M000100Y43')).toBe(true);
		expect(isCreditCode('91350100M000100Y44')).toBe(false);
		expect(isCreditCode('91350100M0001O0Y43')).toBe(false);
	});
});

describe('what is proposed', () => {
	test.each([
		['身份证５１０１０４１９０５１０１２１０４Ｘ', ['id18 ５１０１０４１９０５１０１２１０４Ｘ']],
		['身份证号422823199205031933', ['id18 422823199205031933']],
		['打一三九〇〇〇〇〇〇〇二找我', ['phone 一三九〇〇〇〇〇〇〇二']],
		['电话+86 139-0000-0002', ['phone +86 139-0000-0002']],
		['电话（0718）4332001', ['landline （0718）4332001']],
		['电话07184332001 2号窗口', ['landline 07184332001']],
		['座机4332001', ['phone 4332001']],
		['转到6222 0210 7564 8646 504', ['bankcard 6222 0210 7564 8646 504']],
		['转到9558804190000000005', ['bankcard 9558804190000000005']],
		['新能源车鄂QD12345', ['plate 鄂QD12345']],
		['港澳通行证C12345678', ['passport C12345678']],
		['发到zhang.san@qq.com。', ['email zhang.san@qq.com']],
		['加我微信：zhangsan-1990', ['social zhangsan-1990']],
		['QQ：123456789', ['social 123456789']],
		['家住沿江大道12号3栋2单元501室', ['address 12号', 'address 3栋2单元501室']],
		['野三关镇石桥坪村3组', ['address 3组']],
		['在110.340123,31.042345附近', ['coordinates 110.340123,31.042345']],
		['出生于2015年3月12日', ['birth 2015年3月12日']],
		['女儿在实验小学三年级2班', ['school 实验小学三年级2班']],
		['残疾证号42282319050110123411', ['licence 42282319050110123411']]
	])('%s', (text, masks) => {
		expect(found(text)).toEqual(masks);
	});

	test.each([
		['我叫张德发，住信陵镇', ['张德发']],
		['姓名张三电话另附', ['张三']],
		['村支书李建国和会计王明，还有谭小勇、向桂芳三人', ['李建国', '王明', '谭小勇', '向桂芳']],
		['张德发、李桂芳、谭小勇三人都知道。村民张德发', ['张德发', '李桂芳', '谭小勇', '张德发']],
		['覃大国女士您好', ['覃大国']],
		['欧阳建华说他不知道', ['欧阳建华']],
		['我是阿依古丽·买买提，开店', ['阿依古丽·买买提']],
		['请核实。\n谭明秀\n2024年3月1日', ['谭明秀']]
	])('names: %s', (text, names) => {
		expect(found(text).filter((mask) => mask.startsWith('name'))).toEqual(
			names.map((name) => `name ${name}`)
		);
	});

	test('INV-49 neither birthday, school nor class leads to a child', () => {
		expect(readable('女儿2015年3月12日出生，就读于沿河小学，今年在沿河小学三年级(2)班')).toBe(
			'女儿某年某月出生，就读于某校某班，今年在某校某班'
		);
	});

	test('names the case file knows are found everywhere', () => {
		expect(found('昨天于晓又去了，于 晓没有开门', ['于晓'])).toEqual(['name 于晓', 'name 于 晓']);
	});
});

describe('what stays', () => {
	test.each([
		'沿G209和318国道到G42高速，S245省道12公里处',
		'鄂政办发〔2024〕12号、（2024）鄂2823民初123号、第12号公告',
		'拨打12345、12315、110，电话0718-12345，客服400-123-4567、95588',
		'2024年10月1日、2024-10-01 13:45:22、二〇二四年十月一日、8月12号晚上',
		'事项202401150930001234已登记，编号11900000002，邮编444300，区划422823100001',
		'统一社会信用代码：91422823NAKYX37M4L',
		'编号510104199504315279，编号422823199004319803',
		'执法证号42282301234，工号20231234567',
		'投资13800000000元，收了1,234,567.89元，卡尾号6217',
		'经度110.340，北纬31度',
		'1号线、3号楼的电梯、第三组数据、工作组',
		'本人向县政府反映，村民向政府反映。负责人说没有钱，当事人任何时候都可以查',
		'老师说不能收，老板马上跑了，群众高度关注，村民严重不满，申请人向贵局申请',
		'我是信陵镇居民，我是高一学生家长，我是和大家一起来的，我叫某某',
		'王先生、李老师、张某某、刘某',
		'微信公众号badongfabu，中国·巴东'
	])('%s', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('masked text', () => {
	test('reads well', () => {
		expect(readable('我叫欧阳建华，电话13900000002，车牌鄂Q12345，住沿江大道12号。')).toBe(
			'我叫欧阳某某，电话139****，车牌鄂****，住沿江大道某号。'
		);
		const text = '我叫张三丰，电话13900000002。';
		expect(applyMasks(text, proposeMasks(text), 'blank')).toBe('我叫****，电话****。');
	});

	test('does not tell how long a name was', () => {
		expect(readable('我叫张三，来访')).toBe(readable('我叫张三丰，来访'));
	});

	test('masks of another text are refused', () => {
		expect(() => applyMasks('我叫李四光，来访', proposeMasks('我叫张三丰，来访'))).toThrow(RangeError);
	});

	test('contexts show what stands around', () => {
		const text = '联系电话13900000002，谢谢';
		expect(maskContexts(text, proposeMasks(text), 3)).toMatchObject([{ before: '系电话', after: '，谢谢' }]);
	});

	test('INV-35 no secret is left, nothing else is changed, masks never overlap, a second pass changes nothing', () => {
		fc.assert(
			fc.property(letter, ({ text, secrets }) => {
				const masks = proposeMasks(text);
				expect(masks.map((mask) => mask.text)).toEqual(secrets);
				masks.forEach((mask, at) => expect(mask.start).toBeGreaterThanOrEqual(masks[at - 1]?.end ?? 0));
				const kept = secrets.reduce((rest, value) => rest.replace(value, '\u0000'), text).split('\u0000');
				const masked = applyMasks(text, masks);
				expect(applyMasks(text, masks, 'blank')).toBe(kept.join('****'));
				expect(masked).not.toMatch(/\d{11}/);
				expect(applyMasks(masked, proposeMasks(masked))).toBe(masked);
			}),
			{ numRuns: 500 }
		);
	});

	test('any text at all: masks fit, and everything outside them stays byte for byte', () => {
		const noise = fc.string({
			unit: fc.constantFrom(
				...'张李王三四五德发我叫的和，。 0123456789-.〔〕号路村组单元室@abQ鄂身份证电话\n１２·'
			),
			maxLength: 120
		});
		fc.assert(
			fc.property(noise, (text) => {
				const masks = proposeMasks(text);
				let rest = applyMasks(text, masks, 'blank');
				let position = 0;
				for (const mask of masks) {
					expect(text.slice(mask.start, mask.end)).toBe(mask.text);
					const before = text.slice(position, mask.start) + '****';
					expect(rest.startsWith(before)).toBe(true);
					rest = rest.slice(before.length);
					position = mask.end;
				}
				expect(rest).toBe(text.slice(position));
			}),
			{ numRuns: 500 }
		);
	});

	test('a long text without any mark takes no long time', () => {
		const started = performance.now();
		for (const part of ['a', '1', '张', '1-', '路1号', '小学']) proposeMasks(part.repeat(8000 / part.length));
		expect(performance.now() - started).toBeLessThan(5000);
	});
});

const file = join(process.env['SHARED_DIR'] ?? '../shared/', 'data/redaction/cases.json');

test.skipIf(!existsSync(file))(`every example of ${file} passes (skipped where the file is absent)`, () => {
	const cases = JSON.parse(readFileSync(file, 'utf8')) as RedactionCase[];
	expect(cases.length).toBeGreaterThan(0);
	expect(cases.map(redactionMiss).filter((miss) => miss !== undefined)).toEqual([]);
});
