import type { Context } from '#casework/context.server.ts';
import { encryptTo } from '#platform/age.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import type { CheckedUpload } from '#platform/upload.server.ts';

/** A file as it is stored: its bytes, and the name that stands in the row. */
export type Storable = Pick<CheckedUpload, 'bytes' | 'type' | 'name' | 'thumbnail'>;

/**
 * A file of an accusation before it is stored: encrypted, without a small picture, and under a name that says nothing,
 * because what somebody calls a file can tell who it is.
 */
export async function sealUpload(context: Pick<Context, 'disciplineKey'>, file: Storable): Promise<Storable> {
	const bytes = await encryptTo([context.disciplineKey], file.bytes);
	const ending = /\.[a-z0-9]{1,5}$/.exec(file.name)?.[0] ?? '';
	return {
		bytes,
		type: 'application/octet-stream',
		name: `attachment-${sha256(bytes).slice(0, 6)}${ending}.age`,
		thumbnail: undefined
	};
}
