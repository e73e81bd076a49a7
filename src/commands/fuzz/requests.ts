import { oddFile, oddText } from '#commands/fuzz/corpus.ts';
import type { Target } from '#commands/fuzz/targets.server.ts';
import type { Chance } from '#demonstration/chance.ts';

/** A request to try: where, how, and with what. */
export type Try = {
	readonly path: string;
	readonly method: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: FormData | URLSearchParams | string | undefined;
};

/** What is known of the portal when requests are made up: addresses that exist and forms that were seen. */
export type Known = { readonly paths: readonly string[]; readonly forms: readonly Target[] };

const methods = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const types = [
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=b',
	'multipart/form-data',
	'text/plain',
	'application/json',
	'application/xml',
	'x'
];

/** Makes up one request: a form filled well, half well or oddly, an address bent, or a body that is no form. */
export function makeTry(known: Known, chance: Chance): Try {
	const kind = chance.next();
	if (known.forms.length > 0 && kind < 0.6) return throughForm(chance.pick(known.forms), chance);
	if (kind < 0.9) return bentAddress(chance.pick(known.paths), chance);
	return {
		path: chance.pick(known.paths),
		method: 'POST',
		headers: { ...oddHeaders(chance), 'content-type': chance.pick(types) },
		body: chance.is(0.3)
			? `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${oddText(chance)}`
			: oddText(chance)
	};
}

function throughForm(form: Target, chance: Chance): Try {
	const filled: [string, string | File][] = [];
	for (const field of form.fields) {
		if (chance.is(0.08)) continue;
		const times = chance.is(0.04) ? 3 : 1;
		for (let time = 0; time < times; time++) {
			const given = field.values.length > 0 && chance.is(0.6) ? chance.pick(field.values) : oddText(chance);
			filled.push([field.name, field.file ? oddFile(chance) : given]);
		}
	}
	if (chance.is(0.1))
		filled.push([chance.pick(['__proto__', 'constructor', 'unit[]', '', 'a.b']), oddText(chance)]);
	const asText = filled.map(([name, value]): [string, string] => [
		name,
		typeof value === 'string' ? value : ''
	]);
	if (form.method === 'get') {
		const query = new URLSearchParams(
			asText.map(([name, value]): [string, string] => [name, value.slice(0, 3_000)])
		);
		return {
			path: `${form.path.split('?')[0]}?${query}`,
			method: 'GET',
			headers: oddHeaders(chance),
			body: undefined
		};
	}
	if (!form.multipart) {
		return {
			path: form.path,
			method: 'POST',
			headers: oddHeaders(chance),
			body: new URLSearchParams(asText)
		};
	}
	const body = new FormData();
	for (const [name, value] of filled) {
		if (typeof value === 'string') body.append(name, value);
		else body.append(name, value, value.name);
	}
	return { path: form.path, method: 'POST', headers: oddHeaders(chance), body };
}

function bentAddress(path: string, chance: Chance): Try {
	const [at = '/', query = ''] = path.split('?');
	const parts = at.split('/');
	if (chance.is(0.5) && parts.length > 1) {
		parts[chance.int(1, parts.length - 1)] = encodeURIComponent(wellFormed(oddText(chance)).slice(0, 1_500));
	}
	if (chance.is(0.05)) parts.push(chance.pick(['%', '%2', '%ff%fe', '..%2f..', '%00', ';a=b']));
	const bent = new URLSearchParams(query);
	const names = [
		...bent.keys(),
		'page',
		'words',
		'unit',
		'year',
		'from',
		'to',
		'lang',
		'view',
		'n',
		'key',
		'at',
		'sort'
	];
	for (let n = chance.int(0, 2); n > 0; n--) {
		bent.append(chance.pick(names), wellFormed(oddText(chance)).slice(0, 1_500));
	}
	const search = bent.size > 0 ? `?${bent}` : '';
	return {
		path: parts.join('/') + search,
		method: chance.pick(methods),
		headers: oddHeaders(chance),
		body: undefined
	};
}

function oddHeaders(chance: Chance): Record<string, string> {
	if (!chance.is(0.1)) return {};
	return chance.pick([
		{ 'accept-language': 'zz-ZZ;q=9,*' },
		{ 'if-none-match': '*', 'if-modified-since': 'yesterday' },
		{ range: 'bytes=5-2,99999999999-' },
		{
			'x-forwarded-for': '1.2.3.4, ::1',
			'x-forwarded-host': 'elsewhere.example',
			'x-forwarded-proto': 'gopher'
		},
		{ accept: 'application/json' },
		{ 'x-sveltekit-action': 'true', accept: 'application/json' },
		{ referer: 'http://elsewhere.example/<script>' },
		{ 'user-agent': 'x'.repeat(4_000) }
	]);
}

const wellFormed = (text: string): string => text.toWellFormed();
