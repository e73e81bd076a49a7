import type { SignedIn } from '#people/sessions.server.ts';
import { poolKeeper } from '#participation/expert-review/competence.ts';

/** The county office keeps the pool of experts. */
export const keepsPool = (who: SignedIn | null): boolean =>
	who?.kind === 'officer' && who.unit === poolKeeper && !who.roles.includes('liaison');
