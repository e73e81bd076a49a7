import { lastEntry, type Case } from '#casework/case.ts';
import { childVersion, isChildIn } from '#casework/child-version.ts';
import type { Context } from '#casework/context.server.ts';
import { bareName } from '#casework/decide.ts';
import type { PublicVersion } from '#casework/input.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { caseLanguage } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import type { Trx } from '#tables.ts';

export const versionOf = (on: Case): PublicVersion =>
	lastEntry(on.timeline, 'propose-publication')?.details['version'] as PublicVersion;

/** Stops a public version that tells who filed, or anything of a minor, whoever proposed and confirmed it. */
export async function refusePublication(trx: Trx, context: Context, on: Case): Promise<void> {
	const version = versionOf(on);
	await refuseNames(trx, context, on.id, version);
	refuseChild(context, on, version);
}

/**
 * A name is published with that person's own consent only, even to praise or to reward (JJ20 art. 47(4); INV-09). The
 * portal takes no such consent, so that no name of a person of the case is ever published.
 */
async function refuseNames(
	trx: Trx,
	context: Context,
	caseId: string,
	version: PublicVersion
): Promise<void> {
	const names = (await partiesOf(trx, context, caseId)).map((one) => bareName(one.person.name));
	const text = bareName(Object.values(version).join('\n'));
	if (names.some((name) => [...name].length > 1 && text.includes(name))) throw new Refusal('names-filer');
}

/** Of a case with a minor in it only what holds nobody's words is published (WCN24 art. 103, INV-49). */
function refuseChild({ county }: Context, on: Case, version: PublicVersion): void {
	if (!isChildIn(on)) return;
	const language = caseLanguage(on.language);
	const safe = childVersion(on, county, wordsIn(language), language);
	const parts = Object.entries(safe) as [keyof PublicVersion, string][];
	if (parts.some(([part, text]) => version[part] !== text)) throw new Refusal('tells-of-child');
}
