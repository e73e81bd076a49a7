import { expect, test, type APIRequestContext } from '@playwright/test';

const html = { accept: 'text/html' };
const location = (answer: { headers: () => Record<string, string> }) => answer.headers()['location'] ?? '';

async function beginDraft(request: APIRequestContext, origin: string, procedure: string): Promise<string> {
	const answer = await request.post(`/file/${procedure}`, {
		form: { begin: 'yes' },
		headers: { ...html, origin },
		maxRedirects: 0
	});
	return /draft-[^=]+=([^;]+)/.exec(answer.headers()['set-cookie'] ?? '')?.[1] ?? '';
}

test('an address that the database would refuse is not found', async ({ request }) => {
	for (const path of ['/outcomes/%00', '/outcomes/a%00b', '/units/%00', '/plan/%00', '/file/constructor']) {
		expect((await request.get(path, { headers: html })).status(), path).toBe(404);
	}
});

test('a body that is no form is refused and is no fault', async ({ request, baseURL }) => {
	for (const type of [
		'multipart/form-data',
		'multipart/form-data; boundary=a',
		'application/x-sveltekit-formdata'
	]) {
		const headers = { ...html, origin: baseURL ?? '', 'content-type': type };
		const answer = await request.post('/desk/sign-in', { data: '--a\r\nbroken', headers });
		expect(answer.status(), type).toBeGreaterThanOrEqual(400);
		expect(answer.status(), type).toBeLessThan(500);
	}
});

test('a form from elsewhere is refused', async ({ request }) => {
	for (const origin of ['https://elsewhere.example', 'null']) {
		const headers = { ...html, origin };
		expect((await request.post('/desk/sign-in', { form: { user: 'a' }, headers })).status()).toBe(403);
	}
});

test('a draft opens under the form that it was begun for, and no other', async ({ playwright, baseURL }) => {
	const origin = baseURL ?? '';
	const request = await playwright.request.newContext({ baseURL: origin });
	const secret = await beginDraft(request, origin, 'fee-report');
	expect(secret).not.toBe('');
	const other = await playwright.request.newContext({ baseURL: origin });
	const opened = (procedure: string) =>
		other.get(`/file/${procedure}/what`, {
			headers: { ...html, cookie: `draft-${procedure}=${secret}` },
			maxRedirects: 0
		});
	expect((await opened('fee-report')).status()).toBe(200);
	const wrong = await opened('petition');
	expect([wrong.status(), location(wrong)]).toEqual([303, '/file/petition']);
});
