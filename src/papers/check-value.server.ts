import { createHash } from 'node:crypto';

/** The check value of a paper: SHA-256 over its content. */
export const checkValue = (text: string): string => createHash('sha256').update(text).digest('hex');
