import { simulateRequests } from '#commands/simulate/requests.server.ts';

/**
 * `npm run simulate -- requests N`: a year of requests for information through the door, on a database of its own;
 * prints whether the equalities of the yearly report hold and whether a count made another way agrees.
 */
const [what, wished] = process.argv.slice(2);
const count = Number(wished ?? '2000');
if (what !== 'requests' || !Number.isInteger(count) || count < 1) {
	console.error('npm run simulate -- requests 2000');
	process.exit(2);
}
const found = await simulateRequests(count, (done) => {
	if (done % 200 === 0) console.error(`${done} of ${count}`);
});
console.log(
	Object.entries(found)
		.map(([name, value]) => `${name}=${value}`)
		.join(' ')
);
process.exit(found.broken + found.differences > 0 ? 1 : 0);
