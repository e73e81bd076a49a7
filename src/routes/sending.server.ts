import type { RequestEvent } from '@sveltejs/kit';
import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import { isWorkDone, usesRule } from '#platform/work.server.ts';
import type { Portal } from '#portal.server.ts';
import { countingOf, once } from '#routes/once.server.ts';

const hour = 3600;

/** What one address may send in an hour. Many people stand behind the one address of a village, an office or a carrier. */
const sendings = once(
	async (portal: Portal): Promise<Record<'begun' | 'plain' | 'worked' | 'uses', RateLimit>> => ({
		begun: await openRateLimit(undefined, { name: 'begin-address', tries: 300, seconds: hour }),
		plain: await openRateLimit(undefined, { name: 'send-address', tries: 60, seconds: hour }),
		worked: await openRateLimit(undefined, { name: 'send-worked', tries: 600, seconds: hour }),
		uses: await openRateLimit(countingOf(portal), usesRule)
	})
);

/** The machine itself sends nothing: its address is that of a proxy that nobody declared, and would shut everybody out. */
const isOwn = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);

type Sender = Pick<RequestEvent, 'locals' | 'getClientAddress'>;

/**
 * After how many seconds what comes from this address may be sent; 0 for at once. Whoever's browser solved a sum may send
 * more; without a script the limit is stricter, and nothing else differs. No address is written anywhere.
 */
export async function waitToSend(
	{ locals, getClientAddress }: Sender,
	form: FormData,
	address = getClientAddress()
): Promise<number> {
	if (isOwn(address)) return 0;
	const { plain, worked, uses } = await sendings(locals.portal);
	const done = await isWorkDone(locals.portal.masterKey, uses, String(form.get('work') ?? ''));
	return (await (done ? worked : plain).take(address)).retryAfter;
}

/** The same for beginning a draft, which costs a row and the room for its files. */
export async function waitToBegin({ locals, getClientAddress }: Sender): Promise<number> {
	const address = getClientAddress();
	return isOwn(address) ? 0 : (await (await sendings(locals.portal)).begun.take(address)).retryAfter;
}
