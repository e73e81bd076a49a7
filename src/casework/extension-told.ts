import type { Entry } from '#casework/case.ts';
import { servedFrom } from '#casework/service-ways.ts';
import { isDay, type Day } from '#clocks/day.ts';

/** The entries by which the person was told of an extension: by the system, or served by an officer. */
export const tellings: readonly string[] = ['tell-extension', 'serve-extension'];

/** The action that extends, in every procedure. */
export const EXTEND = 'extend';

export type Told = { on: Day; way: string };

/** When and how the person was told of this extension; null before that. Only a served notice moves the day (INV-25). */
export function toldOf(extension: Entry, timeline: readonly Entry[]): Told | null {
	const later = timeline.filter((entry) => entry.n > extension.n);
	const next = later.find((entry) => entry.action === EXTEND)?.n ?? Infinity;
	const told = later.find((entry) => entry.n < next && tellings.includes(entry.action));
	if (!told) return null;
	const { servedOn, way } = told.details;
	return { on: isDay(servedOn) ? servedFrom(way, servedOn) : told.on, way: String(way ?? '') };
}

/** The last extension, where the person was not told of it yet. */
export function untoldExtension(timeline: readonly Entry[]): Entry | null {
	const extension = timeline.findLast((entry) => entry.action === EXTEND);
	return extension && !toldOf(extension, timeline) ? extension : null;
}

/** The timeline as it will read if the person is told on the day of the decision: what the notice itself announces. */
export function asIfTold(timeline: readonly Entry[]): readonly Entry[] {
	const extension = untoldExtension(timeline);
	if (!extension) return timeline;
	const n = Math.max(...timeline.map((entry) => entry.n)) + 1;
	return [...timeline, { ...extension, n, action: 'tell-extension', details: { servedOn: extension.on } }];
}
