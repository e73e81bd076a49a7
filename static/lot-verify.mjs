#!/usr/bin/env node
// Works a published draw through again without the portal: node lot-verify.mjs FILE
// Makes a secret for a witness, and the seal that is published of it: node lot-verify.mjs seal
// It needs Node 18 or newer and nothing else.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const hex = (text) => createHash('sha256').update(text).digest('hex');

/** Gives what does not agree, one line each. */
export function verifyLot(file) {
	const faults = [];
	const must = (name, is, should) => {
		if (JSON.stringify(is) !== JSON.stringify(should)) faults.push(name);
	};
	const { list, commitment, reveal, result } = file;
	const rows = list.people.map((p) => [p.number, p.group, p.place, p.sex, p.age]);
	const columns = { place: 2, sex: 3, age: 4 };
	const text = JSON.stringify([
		list.hearing,
		list.groups.map((g) => [g.id, g.seats]),
		list.least.map((l) => [l.of, l.value, l.count]),
		rows
	]);
	must('commitment.list', hex(text), commitment.list);
	must('commitment.unit', hex(reveal.unit), commitment.unit);
	must('commitment.witness', hex(reveal.witness), commitment.witness);

	const key = Buffer.from(hex(`lot/v1\n${hex(text)}\n${reveal.unit}\n${reveal.witness}`), 'hex');
	const tickets = new Map(
		rows.map(([number]) => [number, createHmac('sha256', key).update(number).digest('hex')])
	);
	const line = rows.toSorted((a, b) => (tickets.get(a[0]) > tickets.get(b[0]) ? 1 : -1));

	// A seat is a mark on the line; marks move, people do not.
	const sits = line.map((row, at) => {
		const before = line.slice(0, at).filter((other) => other[1] === row[1]).length;
		return before < list.groups.find((g) => g.id === row[1]).seats;
	});
	const kind = (least) => line.map((row) => row[columns[least.of]] === least.value);
	const count = (marks, of) => marks.filter((mark, at) => mark && of[at]).length;
	const unmet = [];
	for (const least of list.least) {
		const of = kind(least);
		search: while (count(sits, of) < least.count) {
			for (let into = 0; into < line.length; into += 1) {
				if (sits[into] || !of[into]) continue;
				for (let out = line.length - 1; out >= 0; out -= 1) {
					if (!sits[out] || of[out] || line[out][1] !== line[into][1]) continue;
					const moved = sits.with(into, true).with(out, false);
					const spoilt = list.least.some(
						(other) => count(sits, kind(other)) >= other.count && count(moved, kind(other)) < other.count
					);
					if (spoilt) continue;
					moved.forEach((mark, at) => (sits[at] = mark));
					continue search;
				}
			}
			unmet.push(least);
			break;
		}
	}
	must(
		'result.seated',
		line.filter((_, at) => sits[at]).map((row) => row[0]),
		result.seated
	);
	must(
		'result.standby',
		line.filter((_, at) => !sits[at]).map((row) => row[0]),
		result.standby
	);
	must(
		'result.unmet',
		unmet.map((l) => [l.of, l.value, l.count]),
		result.unmet.map((l) => [l.of, l.value, l.count])
	);
	return faults;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	if (process.argv[2] === 'seal') {
		const secret = randomBytes(32).toString('hex');
		console.log(`secret ${secret}\nseal   ${hex(secret)}`);
	} else {
		const faults = verifyLot(JSON.parse(readFileSync(process.argv[2], 'utf8')));
		console.log(faults.length === 0 ? 'verified' : faults.join('\n'));
		process.exitCode = faults.length === 0 ? 0 : 1;
	}
}
