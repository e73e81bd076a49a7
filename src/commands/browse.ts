/** A browser without scripts, as far as forms need one: it keeps cookies and follows nothing by itself. */
export type Browser = {
	readonly get: (path: string) => Promise<Answer>;
	readonly post: (path: string, body: Body) => Promise<Answer>;
};

export type Answer = {
	readonly status: number;
	readonly location: string;
	readonly retryAfter: number;
	readonly text: string;
};

type Body = FormData | Readonly<Record<string, string>>;

const PATIENCE_MS = 20_000;

/** Opens a browser on a portal. */
export function openBrowser(address: string): Browser {
	const cookies = new Map<string, string>();
	const ask = async (path: string, init: RequestInit): Promise<Answer> => {
		const response = await fetch(address + path, {
			...init,
			redirect: 'manual',
			signal: AbortSignal.timeout(PATIENCE_MS),
			headers: {
				accept: 'text/html',
				origin: address,
				cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
			}
		});
		for (const line of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			cookies.set(name, value);
		}
		return {
			status: response.status,
			location: response.headers.get('location') ?? '',
			retryAfter: Number(response.headers.get('retry-after') ?? 0),
			text: await response.text()
		};
	};
	return {
		get: (path) => ask(path, {}),
		post: (path, body) =>
			ask(path, { method: 'POST', body: body instanceof FormData ? body : new URLSearchParams(body) })
	};
}
