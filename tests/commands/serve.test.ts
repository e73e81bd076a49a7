import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openServer, type Server } from '#commands/serve.server.ts';
import { problemSentence } from '#i18n/commands.ts';

const opened: Server[] = [];
async function open(behindProxy = false, port = 0): Promise<Server> {
	const server = await openServer({ host: '127.0.0.1', port, behindProxy, starting: 'wait' });
	opened.push(server);
	return server;
}
afterEach(async () => {
	for (const server of opened.splice(0)) await server.stop();
});
const post = (port: number, headers: Record<string, string>) =>
	fetch(`http://127.0.0.1:${port}/`, {
		method: 'POST',
		body: 'a=1',
		headers: { connection: 'close', ...headers }
	});

describe('the server', () => {
	it('says that it is starting until the portal takes over', async () => {
		const server = await open();
		const before = await fetch(`http://127.0.0.1:${server.port}/`);
		expect([before.status, await before.text()]).toEqual([503, 'wait']);
		server.handOver((_, response) => response.end('there'));
		expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe('there');
	});

	it('believes a proxy about the scheme, and nobody else', async () => {
		for (const behindProxy of [false, true]) {
			const server = await open(behindProxy);
			server.handOver((request, response) => response.end(request.headers['x-forwarded-proto']));
			const answer = await post(server.port, { 'x-forwarded-proto': 'https' });
			expect(await answer.text()).toBe(behindProxy ? 'https' : 'http');
		}
	});

	it('takes the origin of a form from its referer only when the browser names none', async () => {
		const server = await open();
		server.handOver((request, response) => response.end(request.headers.origin ?? 'none'));
		expect(await (await post(server.port, { referer: 'http://a.example/x?y' })).text()).toBe(
			'http://a.example'
		);
		const both = { origin: 'http://evil.example', referer: 'http://a.example/' };
		expect(await (await post(server.port, both)).text()).toBe('http://evil.example');
		expect(await (await post(server.port, { referer: 'nonsense' })).text()).toBe('none');
		expect(await (await post(server.port, {})).text()).toBe('none');
	});

	it('says which port is in use', async () => {
		const { port } = await open();
		const failure = await open(false, port).catch((error: unknown) => error);
		expect(failure).toMatchObject({ code: 'address-in-use', detail: String(port) });
		expect(problemSentence('en', 'address-in-use', String(port))).toContain(`Port ${port} is in use`);
	});

	it('lets a request under way end before it stops', async () => {
		const server = await open();
		server.handOver((_, response) => void wait(300).then(() => response.end('done')));
		const answer = fetch(`http://127.0.0.1:${server.port}/`);
		await wait(100);
		await server.stop();
		opened.length = 0;
		expect(await (await answer).text()).toBe('done');
	});

	it('tells a balancer first, and still serves what comes meanwhile', async () => {
		const server = await open(true);
		server.handOver((_, response) => response.end('there'));
		const ask = (path: string) =>
			fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { connection: 'close' } });
		expect((await ask('/health/ready')).status).toBe(200);
		const stopped = server.stop();
		opened.length = 0;
		expect((await ask('/health/ready')).status).toBe(503);
		expect(await (await ask('/')).text()).toBe('there');
		await stopped;
		await expect(ask('/')).rejects.toThrow();
	});

	it('goes on with a connection whose body nobody read', async () => {
		const server = await open();
		server.handOver((request, response) => {
			// As a body is taken over that nobody asks for: it starts, and then stands still.
			request.on('data', () => request.pause());
			response.end('refused');
		});
		for (let n = 0; n < 20; n++) {
			const answer = await fetch(`http://127.0.0.1:${server.port}/`, {
				method: 'POST',
				body: 'a'.repeat(300_000),
				signal: AbortSignal.timeout(2_000)
			});
			expect(await answer.text()).toBe('refused');
		}
	});
});
