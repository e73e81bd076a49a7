import { lastEntry, type Case } from '#casework/case.ts';
import {
	announcementOf,
	fillings,
	isServed,
	saidIn,
	sealingOf,
	seatsNow,
	standbyNow,
	whenOf
} from '#participation/hearing/course.ts';
import { leastOf, seatsOf } from '#participation/hearing-terms.ts';
import type { HearingBody } from '#participation/public-hearing.ts';

/** What the cases of those who applied say, and who chairs. */
export type Beside = Pick<HearingBody, 'names' | 'parts' | 'chair'> & {
	decisionTitle: string;
	applied: NonNullable<HearingBody['applied']>;
};

/** The public copy, made anew from the timeline. Numbers and names appear when they are published, never before. */
export function publicCopy(on: Case, beside: Beside): HearingBody {
	const announced = announcementOf(on);
	const held = lastEntry(on.timeline, 'hold-hearing');
	const served = lastEntry(on.timeline, 'serve-hearing-papers');
	const reported = lastEntry(on.timeline, 'publish-report');
	const { startsAt, venue } = whenOf(on);
	return {
		decisionTitle: beside.decisionTitle,
		story: on.facts['story'] ?? '',
		kind: on.facts['hearingKind'] ?? '',
		announcedOn: announced?.on ?? '',
		startsAt,
		venue,
		whoMay: saidIn(announced, 'whoMay'),
		ways: saidIn(announced, 'ways'),
		invited: saidIn(announced, 'invited'),
		seats: seatsOf(announced?.details ?? {}),
		least: leastOf(announced?.details ?? {}),
		applied: sealingOf(on) ? beside.applied : null,
		draw: drawOf(on),
		seated: seatsNow(on),
		standby: standbyNow(on),
		replaced: fillings(on).map((one) => ({ out: one.out, in: one.substitute[0] ?? '', on: one.on })),
		chair: beside.chair,
		names: lastEntry(on.timeline, 'publish-names') ? beside.names : [],
		papers: isServed(on) && served ? { on: saidIn(served, 'servedOn'), way: saidIn(served, 'way') } : null,
		held: held
			? { on: held.on, attended: Number(held.details['attended']), course: saidIn(held, 'course') }
			: null,
		parts: reported ? beside.parts : [],
		points: reported
			? on.timeline
					.filter((entry) => entry.action === 'treat-point')
					.map((entry) => ({
						point: saidIn(entry, 'point'),
						result: saidIn(entry, 'result'),
						reason: saidIn(entry, 'reason')
					}))
			: [],
		report: saidIn(reported, 'text'),
		calledOff: saidIn(lastEntry(on.timeline, 'call-off-hearing'), 'reason')
	};
}

function drawOf(on: Case): HearingBody['draw'] {
	const sealing = sealingOf(on);
	const committed = lastEntry(on.timeline, 'commit-list');
	return sealing && committed
		? {
				witness: saidIn(sealing, 'witness'),
				witnessSeal: saidIn(sealing, 'witnessSeal').toLowerCase(),
				unitSeal: saidIn(committed, 'unitSeal'),
				on: saidIn(sealing, 'drawOn'),
				place: saidIn(sealing, 'drawPlace')
			}
		: null;
}
