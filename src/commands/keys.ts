import { rotateKeys } from '#casework/keys/rotate.store.server.ts';
import { openHere } from '#commands/open-here.server.ts';
import { complain, say } from '#commands/say.server.ts';
import { readConfig } from '#platform/config.server.ts';
import { forgetOlderMasterKey, renewMasterKey } from '#platform/own-keys.server.ts';

/** `npm run keys -- new` makes the next master key, `-- rotate` wraps every key anew under it. */
const [verb] = process.argv.slice(2);
try {
	process.exitCode = verb === 'new' ? renew() : verb === 'rotate' ? await rotate() : (say('keys-usage'), 2);
} catch (error) {
	complain(error);
	process.exitCode = 1;
}

function renew(): number {
	const read = readConfig(process.env);
	if ('problems' in read || read.config.masterKey !== undefined) {
		say('keys-by-hand');
		return 2;
	}
	const done = renewMasterKey(read.config);
	say(done ? 'keys-renewed' : 'keys-under-way', read.config.dataDir);
	return done ? 0 : 1;
}

async function rotate(): Promise<number> {
	const here = await openHere();
	if (!here) return 1;
	const { db, masterKey, config } = here.portal;
	try {
		const began = performance.now();
		const { rewrapped, left } = await rotateKeys(db, masterKey, (done) => process.stdout.write(`\r${done} `));
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		console.log(`\rrewrapped=${rewrapped} left=${left} seconds=${seconds}`);
		if (left === 0) forgetOlderMasterKey(config);
		return left === 0 ? 0 : 1;
	} finally {
		await here.close();
	}
}
