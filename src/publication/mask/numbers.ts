import { isId15, isId18, passesLuhn } from '#publication/mask/checksums.ts';
import { bare, gap } from '#publication/mask/find.ts';
import type { Rule } from '#publication/mask/kinds.ts';

const start = '(?<!\\d)(?<!\\d\\.)';
const end = '(?!\\d)(?!\\.\\d)';
const noAmount = '(?!\\s*(?:元|万元|亿元|块钱|平方|立方|吨|公里|公斤|株|㎡))';
const digits = (least: number, most: number) => `\\d(?:${gap}{0,2}\\d){${least - 1},${most - 1}}`;
const link = '(?:号码|号|是|为|名|[:( "“”No#№.\\t])*';

const mobilePrefix = /^(?:13\d|14[014-9]|15[0-35-9]|16[2567]|17[0-8]|18\d|19[0-35-9])/;
const mobileGroups = /^(?:11|3,4,4|3,8|7,4|4,3,4|3,3,5|5,6|3,4,2,2|3,2,2,2,2|1(?:,1){10})$/;

const groupsOf = (value: string) =>
	value
		.split(new RegExp(`${gap}+`))
		.map((part) => part.length)
		.join(',');

function isMobile(value: string): boolean {
	const local = value.replace(new RegExp(`^\\(?(?:\\+|00)?86\\)?${gap}?`), '');
	return mobilePrefix.test(bare(local)) && mobileGroups.test(groupsOf(local));
}

// Cards that begin with 4 or 5 have 16 or 19 digits. Of 18 digits, what has a year where citizen numbers have it is no card.
const cardIssuer = /^(?!\d{6}(?:19|20)\d{10}$)(?:(?=.{16}$|.{19}$)(?:4|5[1-5])|62|60|68|69|35|81|955)/;

const isCard = (value: string) =>
	cardIssuer.test(bare(value)) &&
	passesLuhn(bare(value)) &&
	/^(?:\d+|\d+,\d+|(?:4,)+\d)$/.test(groupsOf(value));

/** Service lines 400 and 800, and lines that every caller may know. */
const isPublicLine = (value: string) => /^(?:[48]00\d{7}|95\d{3,6}|(?:0\d{2,3})?1\d{2,4})$/.test(bare(value));

/** Numbers that prove themselves by check digits, prefix or shape. */
export const numberRules: Rule[] = [
	{
		kind: 'id18',
		reason: 'checksum',
		pattern: new RegExp(`${start}(?<hide>\\d(?:${gap}?\\d){16}${gap}?[\\dXx×])${end}`),
		accept: (value) => isId18(bare(value))
	},
	{
		// A disability certificate is the citizen number and two digits more.
		kind: 'licence',
		reason: 'checksum',
		pattern: new RegExp(`${start}\\d{17}[\\dXx]\\d{2}${end}`),
		accept: (value) => isId18(value.slice(0, 18))
	},
	{
		kind: 'id15',
		reason: 'shape',
		pattern: new RegExp(`${start}\\d{15}${end}`),
		accept: isId15
	},
	{
		kind: 'phone',
		reason: 'shape',
		pattern: new RegExp(
			`${start}(?<hide>(?:\\(?(?:\\+|00)?86\\)?${gap}?)?1(?:${gap}?\\d){10})${end}${noAmount}`
		),
		accept: isMobile
	},
	{
		kind: 'landline',
		reason: 'shape',
		pattern: new RegExp(
			`${start}(?<hide>(?:(?:\\+|00)86${gap}?)?\\(?0?(?:10|2\\d|[3-9]\\d{2})\\)?${gap}{0,3}[2-8]\\d{2,3}${gap}?\\d{4}(?:(?:-|转)\\d{1,5})?)${end}${noAmount}`
		),
		accept: (value) => /^(?:\(?0|\+|00)/.test(value)
	},
	{
		kind: 'bankcard',
		reason: 'checksum',
		pattern: new RegExp(`${start}${digits(16, 19)}${end}`),
		accept: isCard
	}
];

/** Numbers known by the word before them: masked there even when their check digits are wrong. */
export const labelledNumberRules: Rule[] = [
	{
		kind: 'id18',
		reason: 'label',
		pattern: new RegExp(
			`(?:身份证|身份号|证件号|公民身份|(?<![A-Za-z])ID(?![A-Za-z]))${link}(?<hide>${digits(14, 19)}(?:${gap}?[Xx×])?)(?!\\d)`
		),
		accept: (value) => /^.{15,18}$/.test(bare(value))
	},
	{
		kind: 'phone',
		reason: 'label',
		pattern: new RegExp(
			`(?:电话|手机|联系方式|致电|座机|热线|(?<![A-Za-z])[Tt][Ee][Ll])${link}(?:(?<hide>[2-9]\\d{2,3}${gap}?\\d{4}(?!\\d)|(?:\\+|[01])${digits(8, 12)}${end}))${noAmount}`
		),
		accept: (value) => !isPublicLine(value)
	},
	{
		kind: 'bankcard',
		reason: 'label',
		pattern: new RegExp(
			`(?:银行卡|信用卡|储蓄卡|借记卡|工资卡|卡号|账号|帐号|账户|帐户|存折)${link}(?<hide>${digits(8, 25)})${end}${noAmount}`
		)
	}
];
