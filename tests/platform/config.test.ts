import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig, type Config } from '#platform/config.server.ts';
import { loadMasterKey, loadRegisterKey } from '#platform/own-keys.server.ts';

const key = Buffer.alloc(32, 7).toString('base64');

function config(env: Record<string, string>): Config {
	const read = readConfig(env);
	if ('problems' in read) throw new Error(JSON.stringify(read.problems));
	return read.config;
}

describe('the configuration', () => {
	it('needs nothing: an embedded database with demonstration on port 3000', () => {
		expect(config({})).toMatchObject({
			database: { kind: 'embedded' },
			port: 3000,
			demonstration: true,
			trustProxy: 0
		});
	});

	it('leaves the demonstration off on a database server unless it is asked for', () => {
		const env = {
			DATABASE_URL: 'postgres://u:p@db/county',
			MASTER_KEY: key,
			REGISTER_KEY: key,
			REGISTER_NAME: 'a.example/r'
		};
		expect(config(env)).toMatchObject({ database: { kind: 'server' }, demonstration: false });
		expect(config({ ...env, DEMONSTRATION: 'on' }).demonstration).toBe(true);
	});

	it('takes empty variables for unset ones and sizes with units', () => {
		expect(config({ DATABASE_URL: '', PORT: '', UPLOAD_LIMIT: '8M' })).toMatchObject({
			uploadLimit: 8_388_608
		});
	});

	it('tells everything that is wrong at once, each variable once, and never a value', () => {
		const read = readConfig({
			DATABASE_URL: 'mysql://secret@x/y',
			PORT: '70000',
			ORIGIN: 'https://county.example/path',
			TRUST_PROXY: 'yes',
			DISCIPLINE_PUBLIC_KEY: 'AGE-SECRET-KEY-1',
			SMTP_URL: 'http://mail',
			SMS_URL: 'sms',
			FILES_URL: 'ftp://x',
			LOG_LEVEL: 'loud',
			DEMONSTRATION: 'maybe',
			UPLOAD_LIMIT: 'big'
		});
		expect(
			'problems' in read && [...read.problems].sort((a, b) => (a.variable < b.variable ? -1 : 1))
		).toEqual([
			{ variable: 'DATABASE_URL', code: 'not-a-postgres-url' },
			{ variable: 'DEMONSTRATION', code: 'not-a-switch' },
			{ variable: 'DISCIPLINE_PUBLIC_KEY', code: 'not-an-age-key' },
			{ variable: 'FILES_URL', code: 'not-an-s3-url' },
			{ variable: 'LOG_LEVEL', code: 'not-a-level' },
			{ variable: 'MAIL_FROM', code: 'missing' },
			{ variable: 'MASTER_KEY', code: 'missing' },
			{ variable: 'ORIGIN', code: 'not-an-origin' },
			{ variable: 'PORT', code: 'not-a-port' },
			{ variable: 'REGISTER_KEY', code: 'missing' },
			{ variable: 'REGISTER_NAME', code: 'missing' },
			{ variable: 'SMS_URL', code: 'not-an-http-url' },
			{ variable: 'SMTP_URL', code: 'not-an-smtp-url' },
			{ variable: 'TRUST_PROXY', code: 'not-a-count' },
			{ variable: 'UPLOAD_LIMIT', code: 'not-a-size' }
		]);
	});

	it('INV-62 refuses an outer host that is not confirmed to stand in mainland China', () => {
		const base = { MAIL_FROM: 'a@county.example', MASTER_KEY: key };
		const wrong = (env: Record<string, string>) => {
			const read = readConfig({ ...base, ...env });
			const listed = 'problems' in read ? read.problems : [];
			return listed
				.filter((one) => one.code === 'not-confirmed-mainland')
				.map((one) => `${one.variable} ${one.code}`);
		};
		const abroad = {
			SMTP_URL: 'smtps://mail.example.com',
			SMS_URL: 'https://sms.example.com/send',
			FILES_ENDPOINT: 'https://s3.example.com',
			DATABASE_URL: 'postgres://u:p@db.example.com/county'
		};
		for (const [variable, address] of Object.entries(abroad)) {
			expect(wrong({ [variable]: address })).toEqual([`${variable} not-confirmed-mainland`]);
			const host = new URL(address).hostname;
			expect(wrong({ [variable]: address, MAINLAND_HOSTS: `other.cn, ${host}` })).toEqual([]);
		}
		expect(wrong({ FILES_URL: 's3://county-files' })).toEqual(['FILES_ENDPOINT not-confirmed-mainland']);
		for (const inside of [
			'10.2.3.4',
			'192.168.1.9',
			'172.20.0.1',
			'127.0.0.1',
			'mail',
			'mail.county.internal'
		])
			expect(wrong({ SMTP_URL: `smtp://${inside}` }), inside).toEqual([]);
		for (const outside of ['172.32.0.1', '11.0.0.1', 'localhost.example.com', '[2001:db8::1]'])
			expect(wrong({ SMTP_URL: `smtp://${outside}` }), outside).not.toEqual([]);
	});

	it('takes a later key of the discipline body with the day from which it counts', () => {
		const one = `age1${'q'.repeat(58)}`;
		expect(config({ DISCIPLINE_PUBLIC_KEY: `${one},2027-01-01=${one}` }).disciplinePublicKey).toContain(',');
		expect('problems' in readConfig({ DISCIPLINE_PUBLIC_KEY: `${one},tomorrow=${one}` })).toBe(true);
	});
});

describe('the master key', () => {
	const folder = mkdtempSync(join(tmpdir(), 'county-key-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('is made once, readable by nobody else, and stays', () => {
		const first = loadMasterKey(config({ DATA_DIR: folder }));
		const file = join(folder, 'master.key');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(readFileSync(file, 'utf8').trim()).toBe(first);
		expect(loadMasterKey(config({ DATA_DIR: folder }))).toBe(first);
		expect(Buffer.from(first, 'base64')).toHaveLength(32);
	});

	it('is not the key that signs the register, and is not made anew beside an existing database', () => {
		expect(loadRegisterKey(config({ DATA_DIR: folder }))).not.toBe(
			loadMasterKey(config({ DATA_DIR: folder }))
		);
		mkdirSync(join(folder, 'database', 'cluster'), { recursive: true });
		rmSync(join(folder, 'master.key'));
		expect(() => loadMasterKey(config({ DATA_DIR: folder }))).toThrow(/master-key-lost/);
	});

	it('is the configured one where there is one', () => {
		expect(loadMasterKey(config({ DATA_DIR: folder, MASTER_KEY: key }))).toBe(key);
	});
});
