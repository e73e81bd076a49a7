/** Signing in, and what keeps a sign-in safe. */
export const access = {
	sessions: {
		title: '已登录的设备',
		lead: '看到不是您自己的，请立即结束。平台只记设备的种类，不记网络地址。',
		current: '本次登录',
		device: '{system}，{program}',
		since: '{at} 登录（{way}）',
		used: '最近使用 {at}',
		ends: '最迟到 {at} 自动退出',
		end: '结束',
		endNamed: '结束这次登录：{device}，{at} 登录',
		endOthers: '结束其他全部登录',
		ended: '已结束',
		endedMany: '已结束其他 {count} 次登录',
		gone: '这次登录早已结束',
		only: '只有本次登录。',
		ways: {
			password: '密码',
			authenticator: '密码和动态验证码',
			passkey: '通行密钥',
			recovery: '密码和恢复码',
			code: '短信或邮件验证码',
			identity: '统一身份认证'
		},
		systems: {
			harmony: '鸿蒙设备',
			android: '安卓设备',
			ios: '苹果手机或平板',
			windows: 'Windows 电脑',
			mac: '苹果电脑',
			linux: 'Linux 电脑',
			other: '其他设备'
		},
		programs: {
			wechat: '微信',
			edge: 'Edge 浏览器',
			firefox: '火狐浏览器',
			qq: 'QQ 浏览器',
			uc: 'UC 浏览器',
			chrome: 'Chrome 浏览器',
			safari: 'Safari 浏览器',
			other: '其他程序'
		}
	},
	account: {
		title: '账号安全',
		lead: '您的登录方式和已登录的设备。'
	}
};
