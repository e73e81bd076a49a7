import { isCreditCode, isId18 } from '#publication/mask/checksums.ts';
import { findSpans } from '#publication/mask/find.ts';
import type { Span } from '#publication/mask/kinds.ts';

const kept: { pattern: RegExp; accept?: (value: string) => boolean }[] = [
	// Document and case numbers: 鄂政办发〔2024〕12号, (2024)鄂2823民初12号.
	{ pattern: /[〔[【(]\d{4}[〕\]】)](?:[一-龥\d]{1,14}?)?第?\d{1,5}号/ },
	{ pattern: /第\s?\d{1,4}\s?号(?:令|公告|文件|通知)?(?=[,。;、\s]|$)(?<!\d{5}号)/ },
	// Organisations (GB 32100-2015). Some citizen numbers also pass the check of a credit code.
	{
		pattern: /(?<!(?:身份证|证件)[^0-9A-Za-z]{0,6})(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])/,
		accept: (value) => isCreditCode(value) && !isId18(value)
	},
	{
		pattern:
			/(?:统一社会信用代码|信用代码|组织机构代码|营业执照(?:注册)?号?)[号为是:( ]*[0-9A-Z-]{9,18}(?![0-9A-Za-z])/
	},
	// Who uses power is named (XZCF 47, 55): the officer shows the certificate, the public may read its number.
	{
		pattern:
			/(?:执法证|执法证件|检查证|工号|警号|胸牌号?)(?:号码|编号|号|是|为|[:( 第])*[A-Za-z]{0,3}\d{4,20}/
	},
	// Service lines that everybody may call.
	{ pattern: /(?<!\d)[48]00[- ]?\d{3}[- ]?\d{4}(?!\d)/ },
	// Where the portal names its own cases.
	{ pattern: /(?:受理编号|办件编号|查询码|工单编?号)[:为是 ]*[A-Z0-9-]{6,24}(?![0-9A-Za-z])/ }
];

/** Stretches that look like personal data and are none. */
export function keptSpans(plain: string): Span[] {
	return kept.flatMap((row) => findSpans(plain, { kind: 'known', reason: 'shape', ...row }));
}
