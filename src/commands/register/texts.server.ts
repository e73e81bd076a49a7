import type { CheckOptions } from '#casework/check-register.queries.server.ts';
import { destroyedSubjects } from '#casework/retention/retention.queries.server.ts';
import { releaseTexts } from '#disclosure/register-texts.queries.server.ts';
import { paperTexts } from '#papers/papers.queries.server.ts';
import type { Db } from '#tables.ts';

/** What the check of the register compares beside timelines, and whose timelines are gone by the rules of retention. */
export async function registeredTexts(db: Db): Promise<Pick<CheckOptions, 'texts' | 'erased'>> {
	return { texts: { disclosure: releaseTexts, paper: paperTexts }, erased: await destroyedSubjects(db) };
}
