import type { Words } from '#i18n/words.ts';

type PersonWords = Words['desk']['person'];
export const lookPurposes = ['contact', 'identity', 'serve', 'other'] as const;

/** For what somebody wants to look at personal data, as it is written down. */
export function readLook(
	form: FormData,
	words: PersonWords
): { purpose: string } | { chosen: string; note: string; errors: Record<string, string> } {
	const chosen = lookPurposes.find((one) => one === form.get('purpose'));
	const note = String(form.get('note') ?? '')
		.trim()
		.slice(0, 200);
	if (!chosen) return { chosen: '', note, errors: { purpose: words.missing } };
	if (chosen === 'other' && note === '') return { chosen, note, errors: { note: words.missingNote } };
	return { purpose: [chosen === 'other' ? '' : words.purposes[chosen], note].filter(Boolean).join(' · ') };
}
