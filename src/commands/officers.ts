import { parseArgs } from 'node:util';
import { openHere } from '#commands/open-here.server.ts';
import { complain, say } from '#commands/say.server.ts';
import { disableOfficer, putOfficer } from '#people/accounts.store.server.ts';
import { isOfficerRole } from '#people/roles.ts';
import { newCode } from '#platform/one-time-code.server.ts';

/** `npm run officers -- add SIGN-IN --name NAME --unit UNIT --roles handler,head` or `… disable SIGN-IN`. */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { name: { type: 'string' }, unit: { type: 'string' }, roles: { type: 'string' } }
});
const [verb, signInName] = positionals;
const roles = (values.roles ?? '').split(',').filter(Boolean);
const right =
	signInName !== undefined &&
	(verb === 'disable' ||
		(verb === 'add' &&
			values.name !== undefined &&
			values.unit !== undefined &&
			roles.length > 0 &&
			roles.every((role) => isOfficerRole(role))));
if (!right) {
	say('officers-usage');
	process.exit(2);
}
const opened = await openHere();
if (opened === null) process.exit(1);
try {
	if (verb === 'disable') {
		await disableOfficer(opened.portal.db, signInName, new Date());
	} else {
		const password = `${newCode()}-${newCode()}`;
		await putOfficer(
			opened.portal.db,
			{ signInName, name: values.name ?? '', unit: values.unit ?? '', roles, password },
			new Date()
		);
		console.log(`${signInName} ${password}`);
	}
} catch (error) {
	complain(error);
	process.exitCode = 1;
} finally {
	await opened.close();
}
process.exit();
