import { readFileSync } from 'node:fs';
import { checkDraw, newSecret, sealOf } from '#participation/hearing/draw.server.ts';
import { lotFile } from '#participation/lot.ts';

const usage = `npm run lot -- verify FILE
Works a published draw through again, from its list and the two secrets shown after it.
Prints "verified", or each part that does not agree, and then ends with 1.

npm run lot -- seal
Makes a secret for a witness to keep until the draw, and the seal that is published before it.`;

const [verb, file] = process.argv.slice(2);
if (verb === 'seal') {
	const secret = newSecret();
	console.log(`secret ${secret}\nseal   ${sealOf(secret)}`);
} else if (verb !== 'verify' || file === undefined) {
	console.error(usage);
	process.exitCode = 2;
} else {
	process.exitCode = verify(file);
}

function verify(path: string): number {
	let read: ReturnType<typeof lotFile.safeParse>;
	try {
		read = lotFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
	} catch (fault) {
		console.log(fault instanceof Error ? fault.message : String(fault));
		return 1;
	}
	const faults = read.success
		? checkDraw(read.data)
		: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
	console.log(faults.length === 0 ? 'verified' : faults.join('\n'));
	return faults.length === 0 ? 0 : 1;
}
