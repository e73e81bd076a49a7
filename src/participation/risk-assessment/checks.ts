import { lastEntry } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { anotherSigns } from '#participation/appraisal-course.ts';

/** What only this procedure asks before a row may be taken. What looks at the input passes while there is none. */
export const checks = {
	'another-signs': anotherSigns('draft-risk'),
	'signed-by-today': ({ input, today }) => String(input['signedOn'] ?? '') <= today,
	'not-ahead': ({ input, today }) => String(input['heldOn'] ?? '') <= today,
	'body-is-free': ({ input }) => input['interest'] !== 'interest-found',
	/** No report from the desk alone. */
	'people-looked-into': ({ on }) => lastEntry(on.timeline, 'look-into-risk') !== undefined
} as const satisfies Readonly<Record<string, Check>>;
