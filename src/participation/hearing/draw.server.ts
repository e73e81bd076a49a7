import { sha256 } from '#platform/sha256.server.ts';
import { createHmac, randomBytes } from 'node:crypto';
import {
	seat,
	type LotCommitment,
	type LotFile,
	type LotList,
	type LotPerson,
	type LotResult
} from '#participation/lot.ts';

/** A secret of one of the two who hold the draw: 32 bytes in hexadecimal. */
export const newSecret = (): string => randomBytes(32).toString('hex');

/** What is published of a secret before the draw. */
export const sealOf = (secret: string): string => sha256(secret);

/** The list as one text, whoever writes it: fixed order of fields, people and groups as they stand. */
export function listText({ hearing, groups, least, people }: LotList): string {
	return JSON.stringify([
		hearing,
		groups.map((one) => [one.id, one.seats]),
		least.map((one) => [one.of, one.value, one.count]),
		people.map((one) => [one.number, one.group, one.place, one.sex, one.age])
	]);
}

/** What is published before the draw: with it nobody can change the list or choose a secret afterwards. */
export const commit = (list: LotList, unit: string, witness: string): LotCommitment => ({
	list: sha256(listText(list)),
	unit: sealOf(unit),
	witness: sealOf(witness)
});

/** The key of the draw: it hangs on the list and on both secrets, so that one honest holder is enough. */
const keyOf = (list: LotList, unit: string, witness: string): string =>
	sha256(['lot/v1', sha256(listText(list)), unit, witness].join('\n'));

/** The order of the draw: each number's ticket is its HMAC-SHA256 under the key; the smallest comes first. */
export function orderOf(list: LotList, unit: string, witness: string): LotPerson[] {
	const key = Buffer.from(keyOf(list, unit, witness), 'hex');
	const ticket = (one: LotPerson) => createHmac('sha256', key).update(one.number, 'utf8').digest('hex');
	return list.people
		.map((one) => ({ one, ticket: ticket(one) }))
		.sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
		.map(({ one }) => one);
}

/** Draws. The same list and secrets give the same seats anywhere. */
export const draw = (list: LotList, unit: string, witness: string): LotResult =>
	seat(list, orderOf(list, unit, witness));

/** Works a published draw through again and names what does not agree; nothing where all does. */
export function checkDraw({ list, commitment, reveal, result }: LotFile): string[] {
	const again = draw(list, reveal.unit, reveal.witness);
	const differences = (['seated', 'standby', 'unmet'] as const).filter(
		(part) => JSON.stringify(again[part]) !== JSON.stringify(result[part])
	);
	const now = commit(list, reveal.unit, reveal.witness);
	const broken = (['list', 'unit', 'witness'] as const).filter((part) => now[part] !== commitment[part]);
	return [...broken.map((part) => `commitment.${part}`), ...differences.map((part) => `result.${part}`)];
}
