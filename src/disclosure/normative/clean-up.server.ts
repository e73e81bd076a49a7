import type { Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { cleanUp, normative } from '#disclosure/normative/kind.ts';
import { release, stepWith } from '#disclosure/release.store.server.ts';
import { idsOf, lockStanding } from '#disclosure/releases.queries.server.ts';

/** Publishes the results of a clean-up, and in the same moment repeals what they repeal. */
export const publishCleanUp = (
	context: Context,
	id: string,
	officer: Officer,
	raw: Readonly<Record<string, unknown>>
): Promise<void> =>
	release(context, cleanUp, id, 'publish', officer, raw, async (trx, on) => {
		const repealed = on.body.rows.filter((row) => row['result'] === 'repeal');
		for (const one of await idsOf(
			trx,
			'normative',
			repealed.map((row) => row['key'] ?? '')
		)) {
			const document = await lockStanding(trx, one.id);
			const reason = repealed.find((row) => row['key'] === one.key)?.['reason'] || on.body.fields['title'];
			if (document && !document.done.includes('repeal'))
				await stepWith(trx, context, normative, document, 'repeal', officer, {
					on: todayOf(context),
					reason
				});
		}
	});
