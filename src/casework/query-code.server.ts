import type { Context } from '#casework/context.server.ts';
import { indexHash, isSameSecret } from '#platform/crypto.server.ts';

/** The query code of a receipt is stored only as a keyed hash. */
export const queryCodeHash = (context: Pick<Context, 'masterKey'>, code: string): string =>
	indexHash(context.masterKey, `query-code:${code}`);

export const isQueryCode = (context: Pick<Context, 'masterKey'>, code: string, stored: string): boolean =>
	isSameSecret(queryCodeHash(context, code), stored);
