import { appraisalKinds } from '#papers/kinds/appraisals.ts';
import { unitKinds } from '#papers/kinds/between-units.ts';
import { complaintKinds } from '#papers/kinds/complaints.ts';
import { hearingKinds } from '#papers/kinds/hearings.ts';
import { minutesKinds } from '#papers/kinds/minutes.ts';
import type { Kind } from '#papers/kinds/row.ts';
import { requestKinds } from '#papers/kinds/requests.ts';
import { serviceKinds } from '#papers/kinds/service.ts';
import { supervisionKinds } from '#papers/kinds/supervision.ts';

const all = {
	...complaintKinds,
	...unitKinds,
	...hearingKinds,
	...appraisalKinds,
	...minutesKinds,
	...supervisionKinds,
	...serviceKinds,
	...requestKinds
} as const;

/** 文书, by kind: one row for each, in the file of its area. */
export type PaperKind = keyof typeof all;

export const kinds: Readonly<Record<PaperKind, Kind>> = all;

export const paperKinds = Object.keys(all) as readonly PaperKind[];

export const isPaperKind = (text: unknown): text is PaperKind =>
	typeof text === 'string' && Object.hasOwn(all, text);
