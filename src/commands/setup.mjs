// Runs on whatever Node is there (18 or newer) and before anything is installed: no packages, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const chinese = /^zh/i.test(process.env.LC_ALL || process.env.LANG || '');
const say = (zh, en) => console.log(chinese ? zh : en);

install();
linkNode();

function install() {
	const wanted = join(root, 'package-lock.json');
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
	say('正在安装依赖包，首次约需一分钟……', 'Installing packages, about a minute the first time …');
	const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	const run = npm
		? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
		: spawnSync('npm', args, {
				cwd: root,
				stdio: ['ignore', 'ignore', 'inherit'],
				shell: process.platform === 'win32'
			});
	if (run.status !== 0) {
		say('依赖包安装失败，原因见上。', 'The packages could not be installed; the reason stands above.');
		process.exit(1);
	}
}

// npm 9 and 10 install the package that holds Node 24 without linking its program.
function linkNode() {
	const windows = process.platform === 'win32';
	const link = join(root, 'node_modules', '.bin', windows ? 'node.exe' : 'node');
	if (starts(link)) return;
	const machine = `${windows ? 'win' : process.platform}-${process.arch}`;
	const file = windows ? 'node.exe' : 'node';
	const found = [`node-${machine}`, `node-bin-${machine}`]
		.flatMap((name) => [join(name, 'bin', file), join(name, file)])
		.find((path) => existsSync(join(root, 'node_modules', path)));
	if (found !== undefined) {
		mkdirSync(dirname(link), { recursive: true });
		if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
		symlinkSync(join('..', found), link);
		if (starts(link)) return;
		rmSync(link);
	}
	if (Number(process.versions.node.split('.')[0]) >= 24) return;
	say(
		`没有适用于本机（${machine}）的 Node.js 24，请先安装 Node.js 24。`,
		`There is no Node.js 24 package for this machine (${machine}); please install Node.js 24 first.`
	);
	process.exit(1);
}

function starts(program) {
	return existsSync(program) && spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
