import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const message = z.object({ id: z.string(), to: z.string(), subject: z.string(), text: z.string() });

export type SentMessage = z.infer<typeof message> & { at: Date };

/** The newest messages that were written to a folder instead of being sent. */
export async function readOutbox(folder: string, limit: number): Promise<SentMessage[]> {
	const names = await readdir(folder).catch(() => [] as string[]);
	const files = await Promise.all(
		names
			.filter((name) => name.endsWith('.json'))
			.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtime }))
	);
	const newest = files.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit);
	const read = newest.map(async ({ name, at }) => {
		const parsed = message.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
		return parsed.success ? [{ ...parsed.data, at }] : [];
	});
	return (await Promise.all(read)).flat();
}
