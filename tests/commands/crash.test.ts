import { expect, it } from 'vitest';
import { trial } from '#commands/crash/trial.server.ts';

const say = () => undefined;
// Some five seconds a kill; where other tests take the processors, several times that.
const LIMIT = 900_000;

it(
	'loses, doubles and halves nothing when writers and database are killed',
	async () => {
		const found = await trial({ cycles: 20, control: false, say });
		expect(found).toMatchObject({ lost: 0, doubled: 0, broken: 0 });
		expect(found.acknowledged).toBeGreaterThan(8);
		expect(found.cases).toBe(found.acknowledged);
	},
	LIMIT
);

it(
	'loses what the database acknowledges before it has written',
	async () => {
		const found = await trial({ cycles: 2, control: true, say });
		expect(found.lost).toBeGreaterThan(0);
	},
	LIMIT
);
