/** Messages to people. They never hold the text of a matter. */
export const notices = {
	subject: '【巴东县】您的来件 {number} 有新进展',
	text: '您好！\n\n您的来件（编号 {number}）在 {on} 有新进展：{action}。\n\n{due}\n\n查看全文：打开 {address}，输入编号和查询码。\n没有查询码的，可以到县信访局窗口或拨打 12345 查询。\n\n巴东县政民互动平台',
	due: '下一步最迟在 {due} 之前完成。',
	noDue: '目前没有等待中的期限。',
	sms: '【巴东县】您的来件{number}：{action}。凭编号和查询码在网上查看，或拨12345。',
	reminder: {
		subject: '【巴东县】催办提醒：{number} 应在 {due} 前办理',
		text: '您好！\n\n事项 {number} 应在 {due} 前办理，目前还没有办结。\n\n打开办理台查看：{address}\n\n办结以后不再提醒。\n\n巴东县政民互动平台',
		sms: '【巴东县】催办：事项{number}应在{due}前办理，尚未办结。'
	},
	ownData: {
		subject: '【巴东县】您的个人信息请求已有答复：{number}',
		text: '您好！\n\n您就来件 {number} 提出的个人信息请求已有答复。\n\n凭编号和查询码查看：{address}\n\n巴东县政民互动平台',
		sms: '【巴东县】您就来件{number}提出的个人信息请求已有答复，请凭编号和查询码查看。'
	},
	codeSubject: '【巴东县】登录验证码',
	code: '您的登录验证码是 {pin}，十分钟内有效。不要告诉别人。'
} as const;
