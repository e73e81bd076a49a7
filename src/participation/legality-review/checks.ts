import { lastEntry } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { anotherSigns, fieldOf } from '#participation/appraisal-course.ts';

const floors = ['MD-LEGALITY', 'ND-LEGALITY-FLOOR'];

/** What only this procedure asks before a row may be taken. What looks at the input passes while there is none. */
export const checks = {
	'another-signs': anotherSigns('draft-legality'),
	'signed-by-today': ({ input, today }) => String(input['signedOn'] ?? '') <= today,
	'counsel-is-free': ({ input }) => input['interest'] !== 'interest-found',
	/** On the file as it was last sent: what was said of an incomplete one does not count. */
	'counsel-heard': ({ on }) => {
		const sent = lastEntry(on.timeline, 'send-legality', 'resend-legality');
		const heard = lastEntry(on.timeline, 'hear-counsel');
		return heard !== undefined && heard.n > (sent?.n ?? 0);
	},
	/** The reviewers have their time for a yes; that a draft is unlawful may be said sooner (MD19 art. 26; ND115). */
	'reviewers-had-their-time': ({ on, deadlines, today }) => {
		if (fieldOf(lastEntry(on.timeline, 'draft-legality'), 'verdict') === 'not-lawful') return true;
		const floor = deadlines.find((one) => floors.includes(one.clock) && one.state === 'running');
		return floor?.due != null && today >= floor.due;
	}
} as const satisfies Readonly<Record<string, Check>>;
