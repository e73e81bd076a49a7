import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';

const html = { accept: 'text/html' };

/** Every address of the portal without a part that changes, from the files that answer it. */
const addresses = readdirSync(join('src', 'routes'), { recursive: true, encoding: 'utf8' })
	.filter((file) => /\+(page\.svelte|server\.ts)$/.test(file) && !file.includes('['))
	.map((file) => file.split(sep).slice(0, -1))
	.map((parts) => `/${parts.filter((part) => !part.startsWith('(')).join('/')}`);
const others = [
	'/icon.svg',
	'/register-verify.mjs',
	'/no-such-page',
	'/units/%00',
	'/size/large?to=%2F',
	'/desk/x/y'
];

test('every answer carries the headers that keep it in its place (S01, S02)', async ({ request }) => {
	expect(addresses.length).toBeGreaterThan(60);
	for (const path of [...addresses, ...others]) {
		const answer = await request.get(path, { headers: html, maxRedirects: 0 });
		const headers = answer.headers();
		const policy = headers['content-security-policy'] ?? '';
		expect(answer.status(), path).toBeLessThan(500);
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['referrer-policy'], path).toBe('same-origin');
		expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
		expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
		expect(policy, path).toContain("default-src 'none'");
		expect(policy, path).toContain("base-uri 'none'");
		expect(policy, path).toContain("frame-ancestors 'none'");
		expect(policy, path).not.toMatch(/unsafe-|\*|https?:/);
	}
});

test('a page that a browser has kept looks and works the same when it comes back (S02)', async ({
	page,
	request
}) => {
	const first = await request.get('/statistics');
	const again = await request.get('/statistics', {
		headers: { 'if-none-match': first.headers()['etag'] ?? '' }
	});
	expect(again.status()).toBe(304);
	expect(again.headers()['content-security-policy']).toBeUndefined();
	const blocked: string[] = [];
	page.on('requestfailed', (one) => {
		if (one.failure()?.errorText === 'csp') blocked.push(one.url());
	});
	for (let visit = 0; visit < 3; visit += 1) {
		await page.goto('/statistics');
		await page.goto('/disclosure/charged');
	}
	expect(blocked).toEqual([]);
	await page.fill('#words', '停车');
	await page.locator('main form.search button').click();
	await expect(page).toHaveURL(/words=/);
});

test('a public page sets no cookie, and a page for one person is kept nowhere (S03)', async ({ request }) => {
	for (const path of addresses) {
		const answer = await request.get(path, { headers: html, maxRedirects: 0 });
		const personal = /^\/(desk|file|follow|my|sign-in)(\/|$)/.test(path);
		if (personal) expect(answer.headers()['cache-control'], path).toBe('no-store');
		else expect(answer.headers()['set-cookie'], path).toBeUndefined();
	}
});

const types = [
	'application/x-www-form-urlencoded',
	'APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-8',
	'multipart/form-data; boundary=b',
	'Multipart/Form-Data; boundary=b',
	'text/plain',
	'text/plain;charset=UTF-8',
	'application/json',
	'application/xml',
	'application/octet-stream',
	'text/html',
	'x',
	''
];
const origins = [
	'https://elsewhere.example',
	'null',
	'http://localhost.elsewhere.example',
	'http://localhost:1',
	'',
	undefined
];

test('a form from elsewhere changes nothing, whatever it calls itself (S21)', async ({
	baseURL,
	request
}) => {
	for (const type of types) {
		for (const from of origins) {
			const answer = await fetch(`${baseURL}/file/petition`, {
				method: 'POST',
				headers: {
					...html,
					...(type ? { 'content-type': type } : {}),
					...(from === undefined ? {} : { origin: from })
				},
				body: type.toLowerCase().startsWith('multipart')
					? '--b\r\nContent-Disposition: form-data; name="begin"\r\n\r\nyes\r\n--b--\r\n'
					: 'begin=yes',
				redirect: 'manual'
			});
			expect(answer.status, `${type} from ${from}`).toBeGreaterThanOrEqual(400);
			expect(answer.status, `${type} from ${from}`).toBeLessThan(500);
			expect(answer.headers.get('set-cookie'), `${type} from ${from}`).toBeNull();
		}
	}
	const own = await request.post('/file/petition', {
		form: { begin: 'yes' },
		headers: { ...html, origin: baseURL ?? '' },
		maxRedirects: 0
	});
	expect([own.status(), own.headers()['set-cookie'] === undefined]).toEqual([303, false]);
});

test('reading methods change nothing, and others are refused (S20, S29)', async ({ baseURL }) => {
	for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
		const answer = await fetch(`${baseURL}/file/petition?/default&begin=yes`, {
			method,
			headers: { ...html, origin: baseURL ?? '' },
			redirect: 'manual'
		});
		expect(answer.headers.get('set-cookie'), method).toBeNull();
		if (method !== 'GET' && method !== 'HEAD') expect(answer.status, method).toBe(405);
	}
});

test('a body, a header or an address that is too large is refused and the portal goes on (S30)', async ({
	baseURL
}) => {
	const large = await fetch(`${baseURL}/file/petition`, {
		method: 'POST',
		headers: { ...html, origin: baseURL ?? '', 'content-type': 'application/x-www-form-urlencoded' },
		body: `begin=${'a'.repeat(30 * 2 ** 20)}`
	}).then(
		(answer) => answer.status,
		() => 413
	);
	expect(large).toBe(413);
	const headers = await fetch(baseURL ?? '', { headers: { 'x-long': 'a'.repeat(40_000) } });
	expect(headers.status).toBe(431);
	const there = await fetch(`${baseURL}/health/live`);
	expect(there.status).toBe(200);
});
