import { generateIdentity, identityToRecipient } from 'age-encryption';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#platform/config.server.ts';
import { Problem } from '#platform/problem.ts';

/**
 * The discipline body's public key. A real county sets it: the private half is made and kept by that body, never here.
 * The demonstration makes a pair in its data folder, so that the hand-over can be tried to its end.
 */
export async function disciplineKeyOf(config: Config): Promise<string> {
	if (config.disciplinePublicKey !== undefined) return config.disciplinePublicKey;
	if (!config.demonstration) throw new Problem('discipline-key-missing');
	const file = join(config.dataDir, 'discipline-demonstration.key');
	if (!existsSync(file)) {
		mkdirSync(config.dataDir, { recursive: true });
		writeFileSync(file, `${await generateIdentity()}\n`, { mode: 0o600 });
	}
	return identityToRecipient(readFileSync(file, 'utf8').trim());
}
