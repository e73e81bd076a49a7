import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const message = z.object({ id: z.string(), to: z.string(), subject: z.string(), text: z.string() });

export type SentMessage = z.infer<typeof message> & { at: Date };

/** The newest messages that were written to a folder instead of being sent; only those to one address, if named. */
export async function readOutbox(folder: string, limit: number, to = ''): Promise<SentMessage[]> {
	const names = await readdir(folder).catch(() => [] as string[]);
	const files = await Promise.all(
		names
			.filter((name) => name.endsWith('.json'))
			.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtime }))
	);
	files.sort((a, b) => b.at.getTime() - a.at.getTime());
	const found: SentMessage[] = [];
	for (const { name, at } of files) {
		if (found.length === limit) break;
		const parsed = message.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
		if (parsed.success && (to === '' || parsed.data.to === to)) found.push({ ...parsed.data, at });
	}
	return found;
}
