import { sha256 } from '#platform/sha256.server.ts';

/** The check value of a paper: SHA-256 over its content. */
export const checkValue = (text: string): string => sha256(text);
