import type { Case, Entry } from '#casework/case.ts';
import { decidesAnew, isCorrected } from '#casework/correction.ts';
import { isDay, type Day } from '#clocks/day.ts';
import { isDemand } from '#casework/paper-orders.ts';
import { isPaperKind, kinds } from '#papers/kind.ts';
import { servedFrom } from '#casework/service-ways.ts';

/** That a paper reached the person: from when it counts, how, on which day that happened, and what proves it. */
export type Service = { from: Day; on: Day; way: string; proof: string; unit: string | null };

/** The entries that serve a kind of paper, beside `serve-paper`, which names the paper it serves. */
const servedBy: Readonly<Record<string, readonly string[]>> = {
	opinion: ['deliver', 'serve', 'deliver-correction', 'serve-correction'],
	result: ['deliver', 'serve', 'deliver-correction', 'serve-correction'],
	reply: ['deliver', 'serve', 'deliver-correction', 'serve-correction'],
	'disclosure-answer': ['deliver', 'serve', 'deliver-correction', 'serve-correction'],
	'record-answer': ['deliver', 'serve', 'deliver-correction', 'serve-correction'],
	extension: ['tell-extension', 'serve-extension'],
	'review-opinion': ['serve-decision'],
	'recheck-opinion': ['serve-decision']
};

/** Papers that reach the person in the act itself, or that waits only for an entry which says so. */
const waits = ['opinion', 'result', 'reply', 'disclosure-answer', 'record-answer', 'extension'];

type Served = Pick<Case, 'timeline' | 'electronic' | 'channel'>;

/**
 * When and how the paper of an entry was served, read from the timeline; null before that. Who chose electronic service
 * reads it on the page behind number and code from the day of issue.
 */
export function serviceOf(on: Served, paper: Entry): Service | null {
	if (!isPaperKind(paper.paper)) return null;
	if (isDemand(paper.paper)) return signedFor(on, paper);
	if (kinds[paper.paper].to !== 'filer') return null;
	const kind = paper.paper;
	const later = on.timeline.filter((entry) => entry.n > paper.n);
	const again = later.find((entry) => entry.paper === kind)?.n ?? Infinity;
	const entry = later.find(
		(one) =>
			(one.action === 'serve-paper' && Number(one.details['paper']) === paper.n) ||
			(one.n < again && (servedBy[kind] ?? []).includes(one.action))
	);
	if (entry) return serviceIn(entry);
	const waiting = waits.includes(kind) && (paper.action !== 'correct-paper' || decidesAnew(on, paper));
	if (!on.electronic || waiting) return null;
	return { from: paper.on, on: paper.on, way: 'portal', proof: '', unit: null };
}

/** A letter of supervision has reached the unit when it is sent; that an officer signed for it is the proof (B.10). */
function signedFor(on: Served, letter: Entry): Service | null {
	const next = on.timeline.find((one) => one.n > letter.n && isDemand(one.paper))?.n ?? Infinity;
	const signed = on.timeline.find((one) => one.action === 'sign-for' && one.n > letter.n && one.n < next);
	return signed ? { from: letter.on, on: signed.on, way: 'direct', proof: '', unit: signed.byUnit } : null;
}

function serviceIn(entry: Entry): Service {
	const { servedOn, way, proof } = entry.details;
	const on = isDay(servedOn) ? servedOn : entry.on;
	return {
		from: servedFrom(way, on),
		on,
		way: typeof way === 'string' ? way : 'portal',
		proof: typeof proof === 'string' ? proof : '',
		unit: entry.byUnit
	};
}

/** Papers that must still reach the person. */
export const awaiting = (on: Served): Entry[] =>
	on.timeline.filter(
		(entry) =>
			isPaperKind(entry.paper) &&
			kinds[entry.paper].to === 'filer' &&
			!notServed.includes(entry.paper) &&
			!isCorrected(on, entry) &&
			serviceOf(on, entry) === null
	);

/** Those among them whose service no other row records. */
export const unserved = (on: Served): Entry[] =>
	awaiting(on).filter(
		(entry) =>
			servedBy[entry.paper ?? ''] === undefined ||
			(entry.action === 'correct-paper' && !decidesAnew(on, entry))
	);

/** What is handed over in the act, and what only records a service. */
const notServed = ['receipt', 'hand-over', 'service-receipt', 'service-announcement', 'settlement'];
