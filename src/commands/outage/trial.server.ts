import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser } from '#commands/browse.ts';
import { fillMessage, sendMessage } from '#commands/file-message.ts';
import type { OwnPortal } from '#commands/own-portal.server.ts';

/** What a portal did while its database was away. */
export type OutageFound = {
	/** Public pages asked for, and how many of them were served. */
	readonly asked: number;
	readonly served: number;
	/** Served pages that did not say of when they are. */
	readonly undated: number;
	/** Forms sent meanwhile, and those answered by 503 with what was typed and the time to wait. */
	readonly sent: number;
	readonly held: number;
	/** From the database's return to the first form that is taken, without hands. */
	readonly backMs: number;
	/** Lines of the log about the outage. */
	readonly logged: number;
	/** Whether the form begun before went through afterwards. */
	readonly finished: boolean;
};

const pages = [
	'/',
	'/outcomes',
	'/statistics',
	'/plan',
	'/units',
	'/disclosure',
	'/participation',
	'/supervision',
	'/clocks',
	'/register'
];
const TYPED = '停水三天了，请问什么时候恢复？';

/** Takes the database away for so long, goes on reading and sending meanwhile, and waits for the recovery. */
export async function outageTrial(portal: OwnPortal, seconds: number): Promise<OutageFound> {
	const reader = openBrowser(portal.address);
	const writer = openBrowser(portal.address);
	for (const page of pages) await reader.get(page);
	await writer.post('/file/message', {});
	const sender = openBrowser(portal.address);
	await fillMessage(sender, 'outage');
	const before = portal.log().length;

	await portal.stopDatabase();
	const end = Date.now() + seconds * 1000;
	const found = { asked: 0, served: 0, undated: 0, sent: 0, held: 0 };
	while (Date.now() < end) {
		for (const page of pages) {
			const { status, text } = await reader.get(page);
			found.asked++;
			if (status === 200) found.served++;
			if (!text.includes('class="notice warning"')) found.undated++;
		}
		const step = await writer.post('/file/message/what', { title: '停水', story: TYPED });
		const check = await sender.post('/file/message/check', { consent: 'yes' });
		found.sent += 2;
		if (step.status === 503 && step.retryAfter > 0 && step.text.includes(TYPED)) found.held++;
		if (check.status === 503 && check.retryAfter > 0 && check.text.includes('name="consent"')) found.held++;
		await wait(200);
	}
	await portal.startDatabase();
	const back = performance.now();
	while ((await writer.post('/file/message/what', { title: '停水', story: TYPED })).status !== 303)
		await wait(50);
	const backMs = Math.round(performance.now() - back);
	const number = await sendMessage(sender);
	return { ...found, backMs, logged: linesOf(portal.log().slice(before)), finished: number !== '' };
}

const linesOf = (log: string): number =>
	log.split('\n').filter((line) => /"event":"(fault|database-away)"/.test(line)).length;
