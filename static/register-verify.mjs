#!/usr/bin/env node
// Checks a copy of the portal's register without the portal: node register-verify.mjs --help
// It needs Node 18 or newer and nothing else.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const usage = `node register-verify.mjs FOLDER [--key KEY] [--against FILE] [--proof FILE]
  FOLDER          a copy of the register: checkpoint, tile/…
  --key KEY       the public key, as the portal's page on the register prints it (default: FOLDER/key)
  --against FILE  a checkpoint that you kept: the register must continue it
  --proof FILE    a proof from a receipt: it must stand in the register
With --proof and no FOLDER the proof is checked against the signed checkpoint inside it (then --key is needed).
With --consistency FILE and --against FILE, and no FOLDER, two signed states are compared without a copy of the
register: the later one must begin with the earlier one, entry by entry (--key is needed; FILE is
/register/consistency?from=SIZE of the portal).
Prints each fault and, last, "N entries, F faults"; ends with 1 if there are any.`;

const hash = (...parts) => {
	const sum = createHash('sha256');
	for (const part of parts) sum.update(part);
	return sum.digest();
};
const ofLeaf = (bytes) => hash(Buffer.from([0]), bytes);
const ofNode = (left, right) => hash(Buffer.from([1]), left, right);

/** Reads a signed note. Throws unless the key's signature is on it. */
export function readCheckpoint(text, key) {
	const [name, id, rest] = [key.split('+')[0], key.split('+')[1], key.split('+').slice(2).join('+')];
	const known = Buffer.from(rest, 'base64');
	const right = hash(`${name}\n`, known).subarray(0, 4).toString('hex');
	if (known[0] !== 1 || known.length !== 33 || right !== id) throw new Error('not a verifier key');
	const at = text.indexOf('\n\n');
	if (at < 0 || !/^(\u2014 [^\n]*\n)+$/.test(text.slice(at + 2))) throw new Error('not a signed note');
	const body = text.slice(0, at + 1);
	const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), known.subarray(1)]);
	const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
	const good = text
		.slice(at + 2)
		.split('\n')
		.filter((line) => line.startsWith(`\u2014 ${name} `))
		.map((line) => Buffer.from(line.split(' ')[2], 'base64'))
		.some(
			(bytes) =>
				bytes.length === 68 &&
				bytes.subarray(0, 4).toString('hex') === id &&
				verify(null, Buffer.from(body), publicKey, bytes.subarray(4))
		);
	if (!good) throw new Error('the signature is not that of the key');
	const [origin, size, root] = body.split('\n');
	if (origin !== name || !/^(0|[1-9]\d*)$/.test(size)) throw new Error('not a checkpoint of this register');
	return { size: Number(size), root: Buffer.from(root, 'base64') };
}

/** Checks a proof of inclusion by itself and gives the entry's index and the checkpoint it leads to. */
export function readProof(text, key) {
	const at = text.indexOf('\n\n');
	const [head, ...lines] = text.slice(0, at).split('\n');
	if (head !== 'c2sp.org/tlog-proof@v1') throw new Error('not a proof');
	const extra = lines[0]?.startsWith('extra ') ? Buffer.from(lines.shift().slice(6), 'base64') : null;
	const index = Number(/^index (\d+)$/.exec(lines.shift() ?? '')?.[1] ?? NaN);
	const path = lines.map((line) => Buffer.from(line, 'base64'));
	const checkpoint = readCheckpoint(text.slice(at + 2), key);
	if (!(index < checkpoint.size)) throw new Error('the index lies outside the register');
	return { extra, index, path, checkpoint };
}

/** Climbs from a leaf to the root (RFC 9162, 2.1.3.2). */
export function climb(leaf, index, size, path) {
	let [fn, sn, root] = [index, size - 1, leaf];
	for (const step of path) {
		if (sn === 0) throw new Error('the proof is too long');
		if (fn % 2 === 1 || fn === sn) {
			root = ofNode(step, root);
			while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
		} else root = ofNode(root, step);
		[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
	}
	if (sn !== 0) throw new Error('the proof is too short');
	return root;
}

/** Checks that the later state begins with the kept one (RFC 9162, 2.1.4.2); gives what is wrong. */
export function checkConsistency(text, kept, key) {
	const at = text.indexOf('\n\n');
	const [head, ...lines] = text.slice(0, at).split('\n');
	const from = Number(/^old (\d+)$/.exec(head ?? '')?.[1] ?? NaN);
	const now = readCheckpoint(text.slice(at + 2), key);
	const old = readCheckpoint(kept, key);
	if (from !== old.size) return [`the proof is from ${from} entries, the kept state has ${old.size}`];
	if (old.size > now.size) return [`the register has ${now.size} entries and had ${old.size}`];
	const path = lines.map((line) => Buffer.from(line, 'base64'));
	if (old.size === now.size)
		return path.length === 0 && old.root.equals(now.root) ? [] : ['another root than the kept one'];
	// Where the earlier size is a power of two its root begins the path and is not sent.
	if (Number.isInteger(Math.log2(old.size))) path.unshift(old.root);
	let [fn, sn] = [old.size - 1, now.size - 1];
	while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
	let [fr, sr] = [path[0], path[0]];
	if (!fr) return ['the proof is too short'];
	for (const step of path.slice(1)) {
		if (sn === 0) return ['the proof is too long'];
		if (fn % 2 === 1 || fn === sn) {
			[fr, sr] = [ofNode(step, fr), ofNode(step, sr)];
			while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
		} else sr = ofNode(sr, step);
		[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
	}
	if (sn !== 0) return ['the proof is too short'];
	return [
		...(fr.equals(old.root) ? [] : ['the proof does not lead to the kept state']),
		...(sr.equals(now.root) ? [] : ['the proof does not lead to the later state'])
	];
}

/** The leaf that a receipt's own text and salt lead to: kind, then the hash of salt and text. */
export const leafOfReceipt = (extra) => {
	const { kind, salt, text } = JSON.parse(extra.toString('utf8'));
	return `${kind} ${hash(Buffer.from(salt, 'base64'), text).toString('base64')}`;
};

const tileName = (level, n, width) => {
	const digits = String(n).padStart(Math.ceil(String(n).length / 3) * 3, '0');
	const groups = digits.match(/.{3}/g);
	const name = groups.map((one, at) => (at + 1 < groups.length ? `x${one}` : one)).join('/');
	return join('tile', String(level), `${name}${width === 256 ? '' : `.p/${width}`}`);
};

/** Checks a whole copy. `roots` holds what the tree's first so many leaves must come to. */
export function checkFolder(folder, key, { against, proof } = {}) {
	const faults = [];
	const fault = (what) => faults.push(what);
	const wanted = new Map();
	const now = readCheckpoint(readFileSync(join(folder, 'checkpoint'), 'utf8'), key);
	wanted.set(now.size, now.root);
	if (against !== undefined) {
		const old = readCheckpoint(against, key);
		if (old.size > now.size) fault(`the register has ${now.size} entries and had ${old.size}`);
		else if (wanted.has(old.size) && !wanted.get(old.size).equals(old.root))
			fault('another root than the kept one');
		else wanted.set(old.size, old.root);
	}
	let given = null;
	if (proof !== undefined) {
		given = readProof(proof, key);
		const { size, root } = given.checkpoint;
		if (size > now.size) fault(`the proof is from a register of ${size} entries, this one has ${now.size}`);
		else if (wanted.has(size) && !wanted.get(size).equals(root)) fault('the proof leads to another register');
		else wanted.set(size, root);
	}
	const stack = [];
	const rootNow = () => stack.map((one) => one.root).reduceRight((right, left) => ofNode(left, right));
	let levels = [];
	for (let index = 0; index < now.size; index += 256) {
		const width = Math.min(256, now.size - index);
		const n = index / 256;
		const bundle = readFileSync(join(folder, tileName('entries', n, width)));
		const hashes = [];
		for (let at = 0; at < bundle.length;) {
			const length = bundle.readUInt16BE(at);
			hashes.push(ofLeaf(bundle.subarray(at + 2, at + 2 + length)));
			at += 2 + length;
		}
		if (hashes.length !== width) fault(`bundle ${n} holds ${hashes.length} entries instead of ${width}`);
		if (!readFileSync(join(folder, tileName(0, n, width))).equals(Buffer.concat(hashes)))
			fault(`tile 0/${n} is not that of its entries`);
		if (given && given.index >= index && given.index < index + width) {
			const leaf = hashes[given.index - index];
			try {
				if (!climb(leaf, given.index, given.checkpoint.size, given.path).equals(given.checkpoint.root))
					fault('the proof does not lead to the root');
				if (given.extra && !ofLeaf(Buffer.from(leafOfReceipt(given.extra))).equals(leaf))
					fault('the receipt’s text is not what was registered');
			} catch (error) {
				fault(error.message);
			}
		}
		for (const [at, leaf] of hashes.entries()) {
			let node = { width: 1, root: leaf };
			while (stack.at(-1)?.width === node.width)
				node = { width: node.width * 2, root: ofNode(stack.pop().root, node.root) };
			stack.push(node);
			const must = wanted.get(index + at + 1);
			if (must && !must.equals(rootNow())) fault(`another root at ${index + at + 1} entries`);
		}
		levels = addTile(levels, hashes);
	}
	checkUpper(folder, levels, fault);
	return { entries: now.size, faults };
}

/** Keeps, level by level, the roots of full tiles. */
function addTile(levels, hashes, level = 0) {
	if (hashes.length < 256) return levels;
	let row = hashes;
	while (row.length > 1) row = row.flatMap((one, at) => (at % 2 === 0 ? [ofNode(one, row[at + 1])] : []));
	levels[level] = [...(levels[level] ?? []), row[0]];
	const above = levels[level];
	return above.length % 256 === 0 ? addTile(levels, above.slice(-256), level + 1) : levels;
}

function checkUpper(folder, levels, fault) {
	for (const [below, roots] of levels.entries()) {
		for (let at = 0; at < roots.length; at += 256) {
			const part = roots.slice(at, at + 256);
			const file = join(folder, tileName(below + 1, at / 256, part.length));
			if (!existsSync(file) || !readFileSync(file).equals(Buffer.concat(part)))
				fault(`tile ${below + 1}/${at / 256} is not that of the tiles below`);
		}
	}
}

/** Checks a proof alone, by the receipt's own text. */
export function checkProof(text, key) {
	const { extra, index, path, checkpoint } = readProof(text, key);
	if (!extra) return ['the proof holds no text; give the folder as well'];
	const leaf = ofLeaf(Buffer.from(leafOfReceipt(extra)));
	return climb(leaf, index, checkpoint.size, path).equals(checkpoint.root)
		? []
		: ['the proof does not lead to the root'];
}

function main(words) {
	const option = (name) => {
		const at = words.indexOf(`--${name}`);
		return at < 0 ? undefined : words.splice(at, 2)[1];
	};
	const [key, against, proof] = [option('key'), option('against'), option('proof')];
	const consistency = option('consistency');
	const alone = consistency !== undefined ? against : proof;
	const [folder] = words;
	const text = (file) => (file === undefined ? undefined : readFileSync(file, 'utf8'));
	if (words.includes('--help') || (folder === undefined && (alone === undefined || key === undefined))) {
		console.log(usage);
		return 2;
	}
	const known = key ?? readFileSync(join(folder, 'key'), 'utf8').trim();
	let found;
	try {
		found =
			folder === undefined && consistency !== undefined
				? { entries: 1, faults: checkConsistency(text(consistency), text(against), known) }
				: folder === undefined
					? { entries: 1, faults: checkProof(text(proof), known) }
					: checkFolder(folder, known, { against: text(against), proof: text(proof) });
	} catch (error) {
		found = { entries: 0, faults: [error.message] };
	}
	for (const fault of found.faults) console.log(fault);
	console.log(`${found.entries} entries, ${found.faults.length} faults`);
	return found.faults.length > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	process.exitCode = main(process.argv.slice(2));
