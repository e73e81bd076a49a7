import { z } from 'zod';
import { lotFile } from '#participation/lot.ts';

const day = z.string();

/** What the public copy of a hearing holds beside its columns. */
export const hearingBody = z.object({
	decisionTitle: z.string(),
	story: z.string(),
	kind: z.string(),
	announcedOn: day,
	startsAt: z.string(),
	venue: z.string(),
	whoMay: z.string(),
	ways: z.string(),
	invited: z.string(),
	seats: z.array(z.object({ id: z.string(), seats: z.number() })),
	least: z.array(z.object({ of: z.string(), value: z.string(), count: z.number() })),
	/** How many applied, were admitted, withdrew, and were not admitted for which reason; told from the frozen list on. */
	applied: z
		.object({
			received: z.number(),
			admitted: z.number(),
			withdrawn: z.number(),
			excluded: z.record(z.string(), z.number())
		})
		.nullable(),
	draw: z
		.object({
			witness: z.string(),
			witnessSeal: z.string(),
			unitSeal: z.string(),
			on: day,
			place: z.string()
		})
		.nullable(),
	seated: z.array(z.string()),
	standby: z.array(z.string()),
	replaced: z.array(z.object({ out: z.string(), in: z.string(), on: day })),
	chair: z.object({ name: z.string(), post: z.string() }).nullable(),
	/** Published before the hearing (MD19 art. 17). */
	names: z.array(z.object({ number: z.string(), name: z.string(), group: z.string() })),
	/** Served on everybody who has a seat, for the day and with the seats as they stand. */
	papers: z.object({ on: day, way: z.string() }).nullable(),
	held: z.object({ on: day, attended: z.number(), course: z.string() }).nullable(),
	parts: z.array(
		z.object({ number: z.string(), name: z.string(), said: z.string(), confirmed: z.boolean() })
	),
	points: z.array(z.object({ point: z.string(), result: z.string(), reason: z.string() })),
	report: z.string(),
	calledOff: z.string()
});

export type HearingBody = z.infer<typeof hearingBody>;

/** The frozen list with its commitment; after the draw the whole file. */
export const publishedLot = lotFile.partial({ reveal: true, result: true });
export type PublishedLot = z.infer<typeof publishedLot>;
