import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Stands before the processes of a portal as a balancer does. */
export type Balancer = { readonly address: string; readonly close: () => Promise<void> };

const ASK_EVERY_MS = 100;
const forwarded = { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' };
const PATIENCE_MS = 15_000;

/**
 * Hands each request to a process that is ready. One that refuses the connection has not seen the request: the next is
 * tried. A request that was handed over and broke off is answered 502, since it may have been carried out.
 */
export async function openBalancer(backends: readonly string[]): Promise<Balancer> {
	const ready = new Set<string>();
	let open = true;
	const watch = async (backend: string) => {
		while (open) {
			const answer = await fetch(`${backend}/health/ready`).catch(() => null);
			await answer?.arrayBuffer().catch(() => undefined);
			if (answer?.status === 200) ready.add(backend);
			else ready.delete(backend);
			await wait(ASK_EVERY_MS);
		}
	};
	const watching = backends.map(watch);
	let turn = 0;
	const server = createServer((incoming, outgoing) => {
		void buffer(incoming).then(async (body) => {
			const limit = Date.now() + PATIENCE_MS;
			while (Date.now() < limit) {
				const there = backends.filter((one) => ready.has(one));
				const backend = there[turn++ % Math.max(there.length, 1)];
				if (backend === undefined) await wait(ASK_EVERY_MS);
				else if ((await handOn(backend, incoming, body, outgoing)) === 'refused') ready.delete(backend);
				else return;
			}
			outgoing.writeHead(503, { 'retry-after': '1' }).end();
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			open = false;
			await Promise.all(watching);
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
}

function handOn(
	backend: string,
	incoming: IncomingMessage,
	body: Buffer,
	outgoing: ServerResponse
): Promise<'refused' | 'answered'> {
	return new Promise((done) => {
		const { method, headers, url } = incoming;
		const options = { method, headers: { ...headers, ...forwarded, connection: 'close' }, agent: false };
		const inner = request(new URL(url ?? '/', backend), options as never, (answer) => {
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(outgoing);
			answer.once('error', () => outgoing.destroy());
			outgoing.once('close', () => done('answered'));
		});
		inner.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ECONNREFUSED') return done('refused');
			if (!outgoing.headersSent) outgoing.writeHead(502).end();
			else outgoing.destroy();
			done('answered');
		});
		inner.end(body);
	});
}
