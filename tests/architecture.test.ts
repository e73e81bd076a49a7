import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const floors: Readonly<Record<string, number>> = {
	...{ platform: 1, ui: 1, i18n: 1, 'tables.ts': 1 },
	...{ people: 2, units: 2, plan: 2 },
	...{ clocks: 3, jurisdiction: 3, papers: 3, notices: 3, publication: 3, register: 3, statistics: 3 },
	casework: 4,
	...{ complaints: 5, disclosure: 5, participation: 5, supervision: 5 },
	...{ 'procedures.ts': 6, 'disclosures.ts': 6, 'keepers.server.ts': 6, demonstration: 6 },
	...{
		routes: 7,
		commands: 7,
		'hooks.server.ts': 7,
		'worker.ts': 7,
		'work.server.ts': 7,
		'portal.server.ts': 7,
		'app.d.ts': 7
	}
};
const forbidden = 'utils helpers common shared services repositories models types constants stores lib'.split(
	' '
);
const serverOnly =
	/^(node:|pg$|pg-boss|kysely|pino|flydrive|sharp|file-type|nodemailer|rate-limiter-flexible|lucia|otpauth|openid-client|@simplewebauthn|@aws-sdk|\$env)/;
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b|\bcrypto\.(random|getRandom)/;
const sqlCall = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(<[^>]*>)?`/;

const src = join(import.meta.dirname, '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(ts|svelte|mjs)$/.test(file));
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');
const code = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };
const imports: Import[] = files.flatMap((from) =>
	[
		...code(from).matchAll(/\b(import|export)(\s+type\b)?(?:[^'"`;]*?\bfrom\s*|\s*\(?\s*)['"]([^'"]+)['"]/g)
	].map((found) => {
		const to = found[3] ?? '';
		const inside = to.startsWith('#')
			? to.slice(1)
			: to.startsWith('.')
				? normalize(join(from, '..', to))
				: to;
		return { from, to: inside, typeOnly: found[2] !== undefined };
	})
);
const top = (file: string) => file.split('/')[0] ?? '';
const floor = (file: string) => floors[top(file)];
// The procedures below one folder are strangers to one another, as the folders of a floor are.
const unit = (file: string) =>
	(floor(file) === 5 ? file.split('/').slice(0, -1).slice(0, 2) : [top(file)]).join('/');
const inner = imports.filter(({ to }) => floors[top(to)] !== undefined && !to.endsWith('/$types'));
const isServer = (file: string) =>
	/\.server\.ts$|\+server\.ts$/.test(file) || floor(file) === undefined || /^(commands\/|worker)/.test(file);
const arrows = (list: readonly Import[]) => list.map(({ from, to }) => `${from} -> ${to}`);

it('knows the floor of every folder', () => {
	expect(files.length).toBeGreaterThan(20);
	expect([...new Set(files.map(top))].filter((name) => floors[name] === undefined)).toEqual([]);
});

it('imports go down only', () => {
	expect(arrows(inner.filter(({ from, to }) => (floor(to) ?? 0) > (floor(from) ?? 0)))).toEqual([]);
});

it('imports never go sideways on a floor', () => {
	const sideways = inner.filter(({ from, to }) => {
		if (floor(from) !== floor(to) || (floor(from) ?? 0) >= 6 || floor(from) === undefined) return false;
		if (/\.ts$/.test(top(from)) || /\.ts$/.test(top(to))) return false;
		return unit(from) !== unit(to) && unit(to) !== top(from);
	});
	expect(arrows(sideways)).toEqual([]);
});

it('is pure unless the name says .server', () => {
	const pure = imports.filter(({ from }) => !isServer(from) && from !== 'app.d.ts');
	const bad = pure.filter(
		({ from, to, typeOnly }) =>
			(/\.server\.ts$/.test(to) && !(typeOnly && from.startsWith('routes/'))) ||
			(serverOnly.test(to) && from !== 'tables.ts')
	);
	expect(arrows(bad)).toEqual([]);
	const calls = files.filter((file) => file.endsWith('.ts') && !isServer(file) && impure.test(code(file)));
	expect(calls).toEqual([]);
});

it('keeps SQL in stores, queries and the database folder', () => {
	const home = /\.(store|queries)\.server\.ts$|^platform\/database\//;
	expect(files.filter((file) => !home.test(file) && sqlCall.test(code(file)))).toEqual([]);
});

it('has no folder that says nothing', () => {
	const folders = new Set(files.flatMap((file) => file.split('/').slice(0, -1)));
	expect(forbidden.filter((name) => folders.has(name))).toEqual([]);
});

it('writes the ending of every file it imports', () => {
	expect(arrows(inner.filter(({ to }) => !/\.(ts|svelte|mjs|json|css)$/.test(to)))).toEqual([]);
});
