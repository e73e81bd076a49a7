/**
 * The discipline body's public key of a day. The setting is the first key, then each later one with its first day:
 * `age1old…,2027-01-01=age1new…`. What was encrypted before stays under the key of its day.
 */
export function keyInForce(keys: string, day: string): string {
	const [first = '', ...later] = keys.split(',');
	return later
		.map((one) => one.split('='))
		.filter(([from = '']) => from <= day)
		.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
		.reduce((key, [, next = key]) => next, first);
}
