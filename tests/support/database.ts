import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { openDatabase, type Database, type OpenOptions } from '#platform/database/open.server.ts';
import { asAdmin, withDatabase } from './cluster.ts';

/** A database of one test file's own. */
export type FreshDatabase<Schema> = Database<Schema> & {
	readonly url: string;
	/** A further pool on the same database, for instance with another role; closed with the rest. */
	readonly open: (options?: OpenOptions) => Database<Schema>;
};

/**
 * Copies the migrated template: `const { db } = await freshDatabase<Schema>()` at the top of a test file or of
 * a `describe`. It is dropped after the last test there.
 */
export async function freshDatabase<Schema>(options: OpenOptions = {}): Promise<FreshDatabase<Schema>> {
	const name = `test_${randomBytes(8).toString('hex')}`;
	const server = inject('serverUrl');
	const template = inject('templateName');
	await asAdmin(server, (client) => client.query(`create database ${name} template ${template}`));
	const url = withDatabase(server, name);
	const opened: Database<Schema>[] = [];
	const open = (more: OpenOptions = {}) => {
		const database = openDatabase<Schema>(url, { max: 4, ...more });
		opened.push(database);
		return database;
	};
	afterAll(async () => {
		for (const database of opened) await database.close();
		await asAdmin(server, (client) => client.query(`drop database if exists ${name} with (force)`));
	});
	return { ...open(options), url, open };
}
