import type { Check } from '#casework/procedure.ts';
import { anotherSigns } from '#participation/appraisal-course.ts';

/** What only this procedure asks before a row may be taken. What looks at the input passes while there is none. */
export const checks = {
	'another-signs': anotherSigns('draft-competition'),
	'exception-with-ground': ({ input }) =>
		input['effect'] !== 'exception' ||
		(input['exceptionGround'] !== undefined && input['exceptionEnds'] !== undefined)
} as const satisfies Readonly<Record<string, Check>>;
