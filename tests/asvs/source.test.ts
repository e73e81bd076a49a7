import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The source as lines `file:n text`, without comments of a whole line. */
const lines = globSync(['src/**/*.{ts,svelte,js}', 'static/*.{js,mjs}']).flatMap((file) =>
	readFileSync(file, 'utf8')
		.split('\n')
		.map((text, at) => ({ file, at: `${file}:${at + 1}`, text }))
		.filter(({ text }) => !/^\s*(\/\/|\/?\*)/.test(text))
);
const found = (pattern: RegExp, but: RegExp = /^$/): string[] =>
	lines.filter(({ file, text }) => pattern.test(text) && !but.test(file)).map(({ at }) => at);
const commands = /^src\/(commands|demonstration)\//;

it('S10 writes no text as markup, and builds no element from data', () => {
	expect(found(/\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/)).toEqual([]);
	const elements = lines.filter(({ text }) => text.includes('<svelte:element this='));
	expect(elements.map(({ text }) => /this=\{([^}]+)\}/.exec(text.replace('${level}', 'level'))?.[1])).toEqual(
		elements.map(() => expect.stringMatching(/^(`hlevel`|`h\$\{level|part\.tag|`h)/))
	);
});

it('runs no text as a program, and starts programs with fixed arguments for the embedded database alone', () => {
	expect(found(/\beval\(|new Function\(|node:vm\b/)).toEqual([]);
	expect(found(/node:child_process/, /^src\/(commands|platform\/database)\//)).toEqual([]);
	expect(found(/\bshell:\s*true|execSync\(|\bexec\(\s*[`'"]/, /^src\/commands\/setup/)).toEqual([]);
});

it('S14 puts values into statements as parameters alone', () => {
	expect(found(/sql\.raw\(/)).toEqual([]);
	expect(
		lines
			.filter(({ text }) => text.includes('sql.lit('))
			.map(({ text }) => /sql\.lit\((\w+)\)/.exec(text)?.[1])
	).toEqual(expect.arrayContaining(['LOCK']));
	expect(found(/sql\.lit\((?![A-Z_]+\))/)).toEqual([]);
	expect(found(/\.query\(\s*`[^`]*\$\{/, /^src\/(commands|platform\/database)\//)).toEqual([]);
});

it('draws what must not be guessed from the system, and uses no broken cipher or hash', () => {
	expect(found(/Math\.random/, commands)).toEqual([]);
	expect(found(/create(?:Hash|Hmac)\(\s*['"](?:md5|sha1|ripemd)/i)).toEqual([]);
	const ciphers = lines.filter(({ text }) => /create(?:C|Dec)ipheriv\(/.test(text));
	expect(ciphers.length).toBeGreaterThan(0);
	expect(ciphers.filter(({ text }) => !text.includes("'aes-256-gcm'"))).toEqual([]);
});

it('S26 calls no address that somebody typed, and follows no redirect', () => {
	const calls = found(/(?<![.\w])fetch\(/, /^(src\/commands\/|static\/)/);
	expect(calls.map((at) => at.split(':')[0])).toEqual(['src/platform/mail.server.ts']);
	expect(readFileSync('src/platform/mail.server.ts', 'utf8')).toContain("redirect: 'error'");
});

it('keeps nothing of a person in the browser, and listens to no other window', () => {
	const kept = lines.filter(({ text }) => /localStorage|sessionStorage|indexedDB/.test(text));
	expect(kept.filter(({ text }) => !text.includes("'desk-keys'"))).toEqual([]);
	expect(found(/addEventListener\(\s*['"]message|new WebSocket|RTCPeerConnection|EventSource\(/)).toEqual([]);
	expect(found(/https?:\/\/[^'"`\s]+\.(?:js|css|woff2?)/, commands)).toEqual([]);
});

it('writes to no console, and reads no header that says who somebody is', () => {
	expect(
		found(/\bconsole\.(?:log|error|warn|info)\(/, /^(static\/|src\/(commands|demonstration)\/)/)
	).toEqual([]);
	expect(found(/headers\.get\(['"](?:x-(?:user|remote|auth|forwarded-user)|remote-user)/i)).toEqual([]);
});

it('S80 pins every library with its sum, and runs no program of theirs when they are installed', () => {
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { integrity?: string; version?: string; link?: boolean; resolved?: string }>;
	};
	const rows = Object.entries(lock.packages).filter(([name]) => name !== '');
	expect(rows.length).toBeGreaterThan(100);
	expect(rows.filter(([, one]) => !one.integrity?.startsWith('sha512-')).map(([name]) => name)).toEqual([]);
	expect(
		rows.filter(([, one]) => /^(git|file|http:)/.test(one.resolved ?? '')).map(([name]) => name)
	).toEqual([]);
	const named = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
	const versions = Object.values({ ...named['dependencies'], ...named['devDependencies'] });
	expect(versions.filter((version) => !/^\d/.test(version))).toEqual([]);
	expect(Object.keys(named['dependencies'] ?? {}).length).toBeLessThanOrEqual(60);
});

it('S83 holds no secret', () => {
	const secret =
		/-----BEGIN (?:RSA |EC )?PRIVATE KEY|AGE-SECRET-KEY-1|\bAKIA[0-9A-Z]{16}\b|ghp_[A-Za-z0-9]{36}/;
	expect(found(secret)).toEqual([]);
});
