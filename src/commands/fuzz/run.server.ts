import { setTimeout as wait } from 'node:timers/promises';
import { canaries } from '#commands/fuzz/corpus.ts';
import { makeTry, type Known, type Try } from '#commands/fuzz/requests.ts';
import { readPage, type Target } from '#commands/fuzz/targets.server.ts';
import { chanceOf } from '#demonstration/chance.ts';

const HANG_MS = 5_000;
const AT_ONCE = 4;
const CRAWL = 120;

/** What letting days pass does takes its time by intent, and signing out ends the trial's own session. */
const apart = /^\/(demonstration$|desk\/sign-out|my\?\/leave)/;

/** Somebody who asks: a name for the report, and the cookies that came. */
type Asker = { readonly name: string; cookie: string };

export type Fault = {
	readonly who: string;
	readonly method: string;
	readonly path: string;
	readonly what: string;
};
export type FuzzOptions = {
	readonly origin: string;
	readonly requests: number;
	readonly seed: number;
	/** Sign-in names at the desk; what they see is tried as they. */
	readonly officers: readonly string[];
	readonly password: string;
};

/**
 * Tries odd requests against a running portal, as the public and as officers, and gives what went wrong: an answer of
 * 500 or above, none within five seconds, or a connection that broke. The same seed makes the same requests as long as
 * the pages are the same.
 */
export async function fuzz(
	options: FuzzOptions
): Promise<{ tried: number; statuses: Map<number, number>; faults: Fault[] }> {
	const chance = chanceOf(options.seed);
	const askers: Asker[] = [{ name: 'public', cookie: '' }];
	for (const name of options.officers) askers.push(await signIn(options, name));
	const known = new Map<Asker, Known>();
	for (const asker of askers) known.set(asker, await crawl(options.origin, asker));
	const faults: Fault[] = [];
	const statuses = new Map<number, number>();
	let tried = 0;
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			while (tried < options.requests) {
				tried += 1;
				const asker = chance.pick(askers);
				const one = makeTry(known.get(asker) ?? { paths: ['/'], forms: [] }, chance);
				if (apart.test(one.path)) continue;
				const answer = await send(options.origin, asker, one);
				if ('broke' in answer)
					faults.push({ who: asker.name, method: one.method, path: one.path, what: answer.broke });
				else {
					statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
					const told = one.method === 'POST' ? outward(answer) : '';
					if (canaries.some((each) => told.includes(each)))
						faults.push({
							who: asker.name,
							method: one.method,
							path: one.path,
							what: 'a person in an address or a title'
						});
					if (answer.status >= 500)
						faults.push({
							who: asker.name,
							method: one.method,
							path: one.path,
							what: `${answer.status} ${answer.id}`
						});
				}
			}
		})
	);
	return { tried, statuses, faults };
}

/** What of an answer goes into histories and the logs of others: where it leads, and its title. */
function outward({ to, text }: { to: string; text: string }): string {
	const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '';
	try {
		return decodeURIComponent(to) + title;
	} catch {
		return to + title;
	}
}

type Answer = { status: number; id: string; text: string; to: string } | { broke: string };

async function send(origin: string, asker: Asker, one: Try): Promise<Answer> {
	try {
		const answer = await fetch(origin + one.path, {
			method: one.method,
			headers: {
				accept: 'text/html',
				origin,
				...(asker.cookie ? { cookie: asker.cookie } : {}),
				...one.headers
			},
			...(one.body === undefined || one.method === 'GET' || one.method === 'HEAD' ? {} : { body: one.body }),
			redirect: 'manual',
			signal: AbortSignal.timeout(HANG_MS)
		});
		const text = await answer.text();
		for (const line of answer.headers.getSetCookie()) keepCookie(asker, line);
		return {
			status: answer.status,
			id: /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? '',
			text,
			to: answer.headers.get('location') ?? ''
		};
	} catch (error) {
		return { broke: error instanceof Error ? `${error.name} ${error.message}` : String(error) };
	}
}

/** Drafts and tickets are carried on, as a browser would; the session of an officer stays. */
function keepCookie(asker: Asker, line: string): void {
	const [pair = ''] = line.split(';');
	const [name = ''] = pair.split('=');
	if (name === 'session' && asker.cookie.includes('session=')) return;
	const others = asker.cookie.split('; ').filter((one) => one !== '' && !one.startsWith(`${name}=`));
	asker.cookie = [...others, pair].slice(-12).join('; ');
}

async function signIn({ origin, password }: FuzzOptions, name: string): Promise<Asker> {
	const asker: Asker = { name, cookie: '' };
	for (let tries = 0; tries < 5; tries++) {
		await send(origin, asker, {
			path: '/desk/sign-in',
			method: 'POST',
			headers: {},
			body: new URLSearchParams({ user: name, password })
		});
		if (asker.cookie.includes('session=')) return asker;
		await wait(500);
	}
	throw new Error(`${name} cannot sign in`);
}

/** Follows links from the first pages, a few of each shape, and keeps the addresses and forms seen. */
async function crawl(origin: string, asker: Asker): Promise<Known> {
	const queue = asker.name === 'public' ? ['/', '/file', '/follow', '/participation'] : ['/desk'];
	const shapes = new Map<string, number>();
	const paths: string[] = [];
	const forms = new Map<string, Target>();
	while (queue.length > 0 && paths.length < CRAWL) {
		const path = queue.shift() ?? '/';
		const shape = path.replace(/\?.*/, '?').replace(/[0-9a-f-]{36}|[A-Z0-9-]*\d[A-Z0-9-]*/g, '*');
		const seen = shapes.get(shape) ?? 0;
		if (seen >= 2 || paths.includes(path) || apart.test(path)) continue;
		shapes.set(shape, seen + 1);
		const answer = await send(origin, asker, { path, method: 'GET', headers: {}, body: undefined });
		if ('broke' in answer) continue;
		paths.push(path);
		const page = readPage(answer.text, path);
		for (const form of page.forms)
			forms.set(`${form.path} ${form.fields.map((one) => one.name).join()}`, form);
		queue.push(...page.links);
		if (answer.to.startsWith('/')) queue.push(answer.to);
	}
	return { paths, forms: [...forms.values()].filter((form) => !apart.test(form.path)) };
}
