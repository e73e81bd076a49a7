import { addDays, type Day } from '#clocks/day.ts';

type Way = {
	/** Calendar days from the day that is entered to the day from which the paper counts as served. */
	after: number;
	article: string;
	standing: 'law' | 'reading' | 'policy';
};

/**
 * 送达: how a paper reaches a person, and from when it counts (MS23 arts. 87-95, AR-14). What is entered is the day of
 * the fact: of the signature, on the postal receipt, on which it was left or made public.
 */
export const serviceWays = {
	direct: { after: 0, article: 'MS23 art. 87', standing: 'law' },
	post: { after: 0, article: 'MS23 art. 91', standing: 'law' },
	/** 拒收退回: served on the day on which it came back. */
	'post-refused': { after: 0, article: 'MS23 arts. 89, 91', standing: 'reading' },
	/** 留置: left in the dwelling before two witnesses, or recorded by photograph or film. */
	'left-there': { after: 0, article: 'MS23 art. 89', standing: 'law' },
	/** 转交: handed on by the villagers' or residents' committee. */
	'through-committee': { after: 0, article: 'MS23 arts. 89, 91', standing: 'reading' },
	/** 电子送达, with consent: on the day the message reached the system that was named. */
	message: { after: 0, article: 'MS23 art. 90', standing: 'law' },
	/** On the page behind number and code, for who chose it and left no address. */
	portal: { after: 0, article: 'MS23 art. 90', standing: 'policy' },
	'public-notice': { after: 30, article: 'MS23 art. 95', standing: 'law' }
} as const satisfies Record<string, Way>;

export type ServiceWay = keyof typeof serviceWays;

/** Ways that an officer enters; the others happen by themselves. */
export const enteredWays = [
	'direct',
	'post',
	'post-refused',
	'left-there',
	'through-committee',
	'message',
	'public-notice'
] as const satisfies readonly ServiceWay[];

export const isServiceWay = (text: unknown): text is ServiceWay =>
	typeof text === 'string' && Object.hasOwn(serviceWays, text);

/** The day from which a paper counts as served. */
export const servedFrom = (way: unknown, day: Day): Day =>
	isServiceWay(way) ? addDays(day, serviceWays[way].after) : day;
