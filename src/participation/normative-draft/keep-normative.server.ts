import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { todayOf, type Context, type Keeper } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import type { Day } from '#clocks/day.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { textOf, versionsOf } from '#participation/draft-course.ts';
import { keepDraft } from '#participation/keep-draft.store.server.ts';
import { publicCopy } from '#participation/normative-draft/public-copy.ts';
import { publicFace } from '#participation/normative-draft/public-face.ts';
import { sha256 } from '#platform/sha256.server.ts';
import type { Trx } from '#tables.ts';

/** What the catalogue takes over of a document that was adopted and is numbered. */
export type Adopted = {
	caseId: string;
	account: string;
	unit: string;
	raw: Readonly<Record<string, string>>;
};

/** Puts the text into the catalogue of normative documents; it knows nothing of how the text came to be. */
export type HandOver = (trx: Trx, context: Context, adopted: Adopted) => Promise<void>;

/** The earliest last day of a call that is published on a day: thirty days where business is touched, else seven working days. */
export const earliestEnd = (context: Context, facts: Case['facts'], on: Day): Day =>
	reckoned(context, facts['market'] === 'yes' ? 'ND-COMMENT-MARKET' : 'ND-COMMENT', on) ?? on;

/** Holds the floor of the call, hands over what is numbered, and makes the public copy; what is only proposed is not public. */
export const keepNormative =
	(handOver: HandOver): Keeper =>
	async (trx, context, after, entry) => {
		if (
			entry.action === 'publish-call' &&
			textOf(entry, 'until') < earliestEnd(context, after.facts, todayOf(context))
		)
			throw new Refusal('check-input', { until: 'call-too-short' });
		if (entry.action === 'number-document') await handOver(trx, context, adoptedAs(after, entry));
		if (entry.action === 'document-out') isAsReviewed(after, entry);
		if (lastEntry(after.timeline, 'put-in-plan'))
			await keepDraft(trx, after, entry, { face: publicFace, copy: publicCopy, listedBy: 'put-in-plan' });
	};

function adoptedAs(on: Case, entry: Entry): Adopted {
	const adopted = lastEntry(on.timeline, 'adopt');
	return {
		caseId: on.id,
		account: entry.byAccount ?? '',
		unit: entry.byUnit ?? '',
		raw: {
			title: on.title,
			number: textOf(entry, 'number'),
			formedOn: textOf(adopted, 'heldOn'),
			effectiveOn: textOf(entry, 'effectiveOn'),
			trial: textOf(entry, 'trial'),
			validUntil: textOf(entry, 'validUntil'),
			legalityOn: lastEntry(on.timeline, 'pass-legality')?.on ?? '',
			basis: on.facts['legalBasis'] ?? '',
			text: versionsOf(on.timeline).at(-1)?.text ?? ''
		}
	};
}

/** What is published is the text that was reviewed and adopted, letter by letter. */
function isAsReviewed(on: Case, entry: Entry): void {
	if (textOf(entry, 'check') !== sha256(versionsOf(on.timeline).at(-1)?.text ?? ''))
		throw new Refusal('not-as-reviewed');
}
