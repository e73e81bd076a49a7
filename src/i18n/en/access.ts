/** Signing in, and what keeps a sign-in safe. */
export const access = {
	sessions: {
		title: 'Devices that are signed in',
		lead: 'If one of them is not yours, end it at once. The portal keeps the kind of device only, and no network address.',
		current: 'This one',
		device: '{system}, {program}',
		since: 'signed in {at} ({way})',
		used: 'last used {at}',
		ends: 'signs out by itself at {at} at the latest',
		end: 'End',
		endNamed: 'End this sign-in: {device}, {at}',
		endOthers: 'End all others',
		ended: 'Ended',
		endedMany: '{count} other sign-ins were ended',
		gone: 'This sign-in had already ended',
		only: 'There is no other sign-in.',
		ways: {
			password: 'password',
			authenticator: 'password and authenticator code',
			passkey: 'passkey',
			recovery: 'password and recovery code',
			code: 'code by text message or e-mail',
			identity: 'identity service'
		},
		systems: {
			harmony: 'HarmonyOS device',
			android: 'Android device',
			ios: 'iPhone or iPad',
			windows: 'Windows computer',
			mac: 'Mac',
			linux: 'Linux computer',
			other: 'another device'
		},
		programs: {
			wechat: 'WeChat',
			edge: 'Edge',
			firefox: 'Firefox',
			qq: 'QQ Browser',
			uc: 'UC Browser',
			chrome: 'Chrome',
			safari: 'Safari',
			other: 'another program'
		}
	},
	account: {
		title: 'Your account',
		lead: 'How you sign in, and where you are signed in.'
	}
};
