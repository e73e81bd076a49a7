import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		serverUrl: string;
		templateName: string;
	}
}

/**
 * Once a test run: a server (the embedded one in a temporary folder, or TEST_DATABASE_URL) and one migrated
 * template database, which each test file copies.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'county-test-'));
	const given = process.env['TEST_DATABASE_URL'];
	const server =
		given === undefined || given === ''
			? await startEmbedded({ folder, database: 'app' })
			: { url: given, stop: async () => undefined };
	const template = `test_template_${randomBytes(6).toString('hex')}`;
	await asAdmin(server.url, (client) => client.query(`create database ${template}`));
	const leave = async () => {
		await asAdmin(server.url, (client) => client.query(`drop database if exists ${template} with (force)`));
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await migrate(withDatabase(server.url, template), { folder: 'migrations' });
	} catch (error) {
		await leave();
		throw error;
	}
	project.provide('serverUrl', server.url);
	project.provide('templateName', template);
	return leave;
}

/** The same server address with another database name. */
export function withDatabase(url: string, name: string): string {
	const changed = new URL(url);
	changed.pathname = `/${name}`;
	return changed.toString();
}

/** Runs a statement on the server outside of any test database. */
export async function asAdmin(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await work(client);
	} finally {
		await client.end();
	}
}
