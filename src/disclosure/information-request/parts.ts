import type { Case, Entry } from '#casework/case.ts';

export const partDecisions = ['release', 'redact', 'withhold', 'drop'] as const;

/** A part of what was asked for: given, given in a redacted file, or withheld on a ground of its own. */
export type Part = {
	name: string;
	decision: 'release' | 'redact' | 'withhold';
	ground: string | null;
	/** The file that is given, by its id, and the hash to which the decision is bound. */
	document: string | null;
	sha256: string | null;
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const partOf = ({ details }: Entry): Part => ({
	name: String(details['part'] ?? ''),
	decision: details['decision'] as Part['decision'],
	ground: text(details['ground']),
	document: text(details['document']),
	sha256: text(details['sha256'])
});

/** The parts as last decided; one that is decided anew stands in the place of the earlier decision. */
export function partsOf(on: Pick<Case, 'timeline'>): Part[] {
	const last = new Map<string, Part>();
	for (const entry of on.timeline) {
		if (entry.action !== 'decide-part') continue;
		const part = partOf(entry);
		if (entry.details['decision'] === 'drop') last.delete(part.name);
		else last.set(part.name, part);
	}
	return [...last.values()];
}

/** The parts as they stood in the answer that was signed; none before that. */
export function answeredParts(on: Pick<Case, 'timeline'>): Part[] {
	const served = on.timeline.findLast((entry) => entry.action === 'deliver' || entry.action === 'serve');
	return served ? partsOf({ timeline: on.timeline.filter((entry) => entry.n < served.n) }) : [];
}
