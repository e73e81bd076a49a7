import type { Standing } from '#casework/lifecycle.ts';

/** What is open to a person when a period of the office ends in silence. */
export type Silence = {
	/** Who supervises the silent body: the office that sorts, the unit above the silent one, or a unit by its id. */
	body: 'dispatcher' | 'superior' | (string & {});
	/** Another statutory way that silence opens, by its code, and the clock of the time for taking it. */
	route: { code: string; clock: string } | null;
	law: string;
	standing: Standing;
};

const supervised = (law: string, standing: Standing = 'law'): Silence => ({
	body: 'dispatcher',
	route: null,
	law,
	standing
});

/** A duty applied for and not performed: reconsideration comes first, within sixty days after the period. */
const notPerformed = (law: string, standing: Standing): Silence => ({
	body: 'dispatcher',
	route: { code: 'ADM-FY1', clock: 'FY-APPLY' },
	law,
	standing
});

/** Silence by clock. A clock that is not here gives nobody a remedy when it runs out: time to object, to publish. */
export const silences: Readonly<Record<string, Silence>> = {
	'XF-TRANSFER': { body: 'gov-office', route: null, law: 'XF22 arts. 22, 39-40', standing: 'reading' },
	'XF-NOTIFY-FORWARDED': supervised('XF22 arts. 23, 40'),
	'XF-HANDLE': supervised('XF22 arts. 34, 40'),
	'XF-SUGGEST': supervised('XF22 arts. 29, 40', 'reading'),
	'XF-REVIEW-DECIDE': { body: 'superior', route: null, law: 'XF22 arts. 35, 45', standing: 'reading' },
	'XF-RECHECK-DECIDE': { body: 'superior', route: null, law: 'XF22 arts. 36, 45', standing: 'reading' },
	'CR-TRIAGE': { body: 'gov-office', route: null, law: 'ZFJD art. 6', standing: 'policy' },
	'CR-NOTIFY': supervised('ZFJD art. 6', 'policy'),
	'CR-HANDLE': notPerformed('FY23 arts. 11, 23', 'reading'),
	'SF-ACCEPT': { body: 'gov-office', route: null, law: 'JB14', standing: 'reading' },
	'SF-CLOSE': notPerformed('FY23 arts. 11, 23', 'reading'),
	'XF-REDO': supervised('XF22 arts. 35, 40', 'reading'),
	'XF-EXECUTE': supervised('XF22 arts. 32, 40'),
	'CR-RESULT': supervised('ZFJD art. 6', 'policy'),
	'SF-TELL': { body: 'gov-office', route: null, law: 'JB14', standing: 'policy' },
	'SF-PUBLISH': { body: 'gov-office', route: null, law: 'FOI19 art. 47', standing: 'reading' },
	'SF-REFUND': { body: 'gov-office', route: null, law: 'JGCF art. 16', standing: 'reading' },
	'HL-TICKET': supervised('HL25', 'unsure'),
	'HP-BAD': supervised('HCP', 'unsure'),
	'FOI-CORRECT-RECORD': { body: 'gov-office', route: null, law: 'FOI19 arts. 41, 47', standing: 'reading' },
	'FOI-ANSWER': {
		body: 'gov-office',
		route: { code: 'ADM-FY1', clock: 'FY-APPLY' },
		law: 'FOI19 arts. 47, 51; FY23 art. 23',
		standing: 'law'
	}
};
