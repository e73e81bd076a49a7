import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser, type Answer, type Browser } from '#commands/browse.ts';
import { fillMessage, sendMessage } from '#commands/file-message.ts';

/** What people who file at a portal saw: keys begun, the number of each that was acknowledged, answers that failed. */
export type Seen = {
	readonly tried: Set<string>;
	readonly acknowledged: Map<string, string>;
	/** Forms that were answered neither by the next step nor by a 503 that gives them back. */
	failed: number;
	/** Filings for which two presses gave two numbers. */
	different: number;
};

const MOST_PRESSES = 5;
const REST_MS = 50;

/**
 * One person after another files a message and presses the last button one to five times at once; whatever fails is
 * pressed again, as people do.
 */
export async function filePatiently(
	address: string,
	mark: string,
	seen: Seen,
	goesOn: () => boolean
): Promise<void> {
	for (let n = 0; goesOn(); n += 1) {
		const key = `${mark}-${n}`;
		const browser = patient(openBrowser(address), seen);
		seen.tried.add(key);
		await fillMessage(browser, key);
		const presses = 1 + Math.floor(Math.random() * MOST_PRESSES);
		const numbers = await Promise.all(Array.from({ length: presses }, () => sendMessage(browser)));
		if (new Set(numbers).size !== 1) seen.different += 1;
		seen.acknowledged.set(key, numbers[0] ?? '');
	}
}

/** A browser whose owner presses again until something comes that is no failure. */
function patient(browser: Browser, seen: Seen): Browser {
	const until = async (ask: () => Promise<Answer>): Promise<Answer> => {
		for (;;) {
			const answer = await ask().catch(() => null);
			if (answer !== null && answer.status < 500) return answer;
			if (answer?.status !== 503) seen.failed += 1;
			await wait(REST_MS);
		}
	};
	return {
		get: (path) => until(() => browser.get(path)),
		post: (path, body) => until(() => browser.post(path, body))
	};
}
