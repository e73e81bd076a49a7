const always: Readonly<Record<string, string>> = {
	// A page brings its own, with what it needs; everything else needs nothing.
	'content-security-policy':
		"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

/** The headers of every answer of the portal, whatever it is and whoever made it. */
export const answerHeaders = (secure: boolean): Readonly<Record<string, string>> =>
	secure ? { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : always;
