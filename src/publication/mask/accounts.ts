import type { Rule } from '#publication/mask/kinds.ts';

const name =
	'(?:微\\s?信|薇信|威信|[Ww]e[Cc]hat|(?<![A-Za-z])[VvWw][Xx]|[Vv]信|QQ|qq|扣扣|企鹅|陌陌|微博|抖音|快手|小红书|支付宝|钉钉|闲鱼|淘宝)';

/** Addresses in the net. An office's public account (公众号, 小程序) is meant to be known and stays. */
export const accountRules: Rule[] = [
	{
		kind: 'email',
		reason: 'shape',
		pattern:
			/(?<![A-Za-z0-9])[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}\s?@\s?[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z]{2,}/,
		accept: (value) => !value.startsWith('@')
	},
	{
		// Written so that machines do not see it: zhang(at)163.com.
		kind: 'email',
		reason: 'shape',
		pattern:
			/(?<![A-Za-z0-9])[A-Za-z0-9._-]{2,64}\s?[([#]\s?at\s?[)\]#]\s?[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z]{2,}/
	},
	{
		kind: 'social',
		reason: 'label',
		pattern: new RegExp(
			`${name}(?!公众|小程序|视频号)(?:账号|帐号|群号|昵称|号码|号|群|是|为|ID|[:( "“])*(?<hide>(?:[A-Za-z][-_A-Za-z0-9]{4,23}|\\d{5,12}))(?![-_A-Za-z0-9])`
		)
	}
];
