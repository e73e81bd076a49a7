import type { HearingBody } from '#participation/public-hearing.ts';

type Hearing = { stage: string; frozen: boolean; body: Pick<HearingBody, 'seated' | 'papers'> };
type Standing = { number: string; stage: string; servedOn: string | null };
export type OwedStep = { action: string; input: Readonly<Record<string, string>> } | null;

const waiting = ['application-registered', 'application-admitted', 'application-listed', 'on-standby'];
const withSeat = ['seat-drawn', 'papers-served'];
const drawn = ['hearing-drawn', 'names-published', 'hearing-held', 'hearing-reported'];

/** What the public copy of the hearing owes to one who applied, and was not carried to them yet. */
export function owedStep(hearing: Hearing, { number, stage, servedOn }: Standing): OwedStep {
	const lotNumber = { lotNumber: number };
	const isOver = ['hearing-held', 'hearing-reported'].includes(hearing.stage);
	if (hearing.stage === 'hearing-called-off')
		return [...waiting, ...withSeat].includes(stage)
			? { action: 'end-application', input: { ended: 'hearing-off' } }
			: null;
	if (stage === 'application-admitted' && hearing.frozen) return { action: 'tell-listed', input: lotNumber };
	if (!drawn.includes(hearing.stage)) return null;
	const hasSeat = hearing.body.seated.includes(number);
	if (stage === 'application-listed') return { action: hasSeat ? 'give-seat' : 'stand-by', input: lotNumber };
	if (stage === 'on-standby' && hasSeat) return { action: 'give-seat', input: lotNumber };
	if (stage === 'on-standby' && isOver)
		return { action: 'end-application', input: { ended: 'seats-filled' } };
	if (!withSeat.includes(stage)) return null;
	if (!hasSeat) return { action: 'take-seat-back', input: lotNumber };
	const { papers } = hearing.body;
	return papers && servedOn !== papers.on
		? { action: 'tell-papers', input: { way: papers.way, servedOn: papers.on } }
		: null;
}
