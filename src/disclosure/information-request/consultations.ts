import { lastEntry, type Case, type Situation } from '#casework/case.ts';

export const opinions = ['consents', 'refuses'] as const;
export const thirdParties = [
	'third-1',
	'third-2',
	'third-3',
	'third-4',
	'third-5',
	'third-6',
	'third-7',
	'third-8',
	'third-9'
] as const;

export type Consultation = {
	/** One of `thirdParties`, or the id of the co-producing unit. */
	party: string;
	kind: 'third-party' | 'co-agency';
	entry: number;
	opinion: (typeof opinions)[number] | null;
};

const asking = { 'consult-third-party': 'third-party', 'consult-co-agency': 'co-agency' } as const;
const answering = ['answer-consultation', 'record-opinion', 'answer-as-agency', 'record-agency-opinion'];

/** Everyone consulted, with what each said; null is silence so far. */
export function consultationsOf(on: Pick<Case, 'timeline'>): Consultation[] {
	const all: Consultation[] = [];
	for (const entry of on.timeline) {
		const kind = asking[entry.action as keyof typeof asking] as Consultation['kind'] | undefined;
		const party = String(entry.details['party'] ?? entry.details['agency'] ?? entry.byUnit ?? '');
		if (kind) all.push({ party, kind, entry: entry.n, opinion: null });
		if (!answering.includes(entry.action)) continue;
		const about = all.findLast((one) => one.party === party && one.opinion === null);
		if (about) about.opinion = entry.details['consent'] as Consultation['opinion'];
	}
	return all;
}

const clockOf = { 'third-party': 'FOI-THIRD-PARTY', 'co-agency': 'FOI-CO-AGENCY' } as const;

/** Whether nobody is waited for any more: each has answered, or the 15 working days of the last letter are over. */
export const settled = ({ on, deadlines, today }: Pick<Situation, 'on' | 'deadlines' | 'today'>): boolean =>
	consultationsOf(on).every(({ kind, opinion }) => {
		const due = deadlines.find((one) => one.clock === clockOf[kind])?.due;
		return opinion !== null || (typeof due === 'string' && today > due);
	});

/** Silence is no consent of a third party (FOI19 art. 32); a co-producing agency's silence is (art. 34). */
export const consents = ({ kind, opinion }: Pick<Consultation, 'kind' | 'opinion'>): boolean =>
	opinion === 'consents' || (kind === 'co-agency' && opinion === null);

export const thirdPartiesOf = (on: Pick<Case, 'timeline'>): Consultation[] =>
	consultationsOf(on).filter((one) => one.kind === 'third-party');

/** A third party was told in writing why the public interest outweighs its own (FOI19 art. 32, INV-37). */
export const wasTold = (on: Pick<Case, 'timeline'>, party: string): boolean =>
	on.timeline.some((entry) => entry.action === 'tell-third-party' && entry.details['party'] === party);

export const wasConsulted = (on: Pick<Case, 'timeline'>): boolean =>
	lastEntry(on.timeline, 'consult-third-party') !== undefined;
