import compression from 'compression';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerHeaders } from '#platform/answer-headers.ts';
import { Problem } from '#platform/problem.ts';

/** The open port: answers "starting" until the built portal takes over. */
export type Server = {
	readonly port: number;
	readonly handOver: (handler: RequestListener) => void;
	/**
	 * Takes no new requests, lets the running ones end, and cuts off what is left after ten seconds. Behind a balancer it
	 * first says for a while that it is not ready, and still serves, so that nothing is sent to a port about to close.
	 */
	readonly stop: () => Promise<void>;
};

/**
 * Pages are sent small: on a slow line that is the difference between reading and giving up. A page that shows a
 * secret says `x-no-compression`, since the size of a compressed page can betray it.
 */
const compress = compression({
	filter: (request, response) =>
		!response.hasHeader('x-no-compression') && compression.filter(request, response)
});

const DRAIN_LIMIT = 10_000;

/** How long a balancer has to see that the process is about to end: `/health/ready` is asked once a second. */
const NOTICE = 2_000;

/** A request whose headers trickle in holds a connection no longer than this. */
const HEADERS_LIMIT = 10_000;

/** Opens the port first of all, so that a port in use is said at once and not after the set-up. */
export async function openServer(options: {
	host: string;
	port: number;
	behindProxy: boolean;
	/** Whether people reach the portal over https, whatever the request says. */
	secure?: boolean;
	starting: string;
}): Promise<Server> {
	let handle: RequestListener = (_, response) => answerStarting(response, options.starting);
	let ending = false;
	const server = createServer((request, response) => {
		if (ending) response.setHeader('connection', 'close');
		if (ending && request.url === '/health/ready') return void response.writeHead(503).end();
		if (!options.behindProxy) request.headers['x-forwarded-proto'] = 'http';
		const secure = options.secure || request.headers['x-forwarded-proto'] === 'https';
		for (const [name, value] of Object.entries(answerHeaders(secure))) response.setHeader(name, value);
		leaveStoredPolicy(response);
		nameOrigin(request);
		response.once('finish', () => letGo(request));
		compress(request as never, response as never, () => handle(request, response));
	});
	server.headersTimeout = HEADERS_LIMIT;
	await new Promise<void>((done, failed) => {
		server.once('error', (error: NodeJS.ErrnoException) => failed(explain(error, options)));
		server.listen(options.port, options.host, done);
	});
	const address = server.address();
	return {
		port: typeof address === 'object' && address !== null ? address.port : options.port,
		handOver: (handler) => {
			handle = handler;
		},
		stop: async () => {
			ending = true;
			if (options.behindProxy) await wait(NOTICE);
			await new Promise<void>((done) => {
				const cut = setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT);
				server.close(() => {
					clearTimeout(cut);
					done();
				});
				server.closeIdleConnections();
			});
		}
	};
}

// Old browsers send a form without Origin. Its Referer says as much, and another site cannot choose it.
function nameOrigin(request: IncomingMessage): void {
	const { origin, referer } = request.headers;
	if (request.method !== 'POST' || origin !== undefined || referer === undefined) return;
	if (URL.canParse(referer)) request.headers.origin = new URL(referer).origin;
}

// A browser puts the headers of "not modified" over those it stored: the policy of the page itself must stay.
function leaveStoredPolicy(response: ServerResponse): void {
	const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
	response.writeHead = (status: number, ...rest: unknown[]) => {
		if (status === 304) response.removeHeader('content-security-policy');
		return writeHead(status, ...rest);
	};
}

// A body that nobody read would stop the connection for what comes after it.
function letGo(request: IncomingMessage): void {
	if (request.readableEnded) return;
	request.removeAllListeners('data');
	request.resume();
	const cut = setTimeout(() => request.destroy(), DRAIN_LIMIT).unref();
	request.once('close', () => clearTimeout(cut));
}

function answerStarting(response: ServerResponse, text: string): void {
	response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
	response.end(text);
}

function explain(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): Error {
	if (error.code === 'EADDRINUSE') return new Problem('address-in-use', String(port), error);
	if (error.code === 'EACCES') return new Problem('address-not-allowed', String(port), error);
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
		return new Problem('address-not-there', host, error);
	}
	return error;
}
