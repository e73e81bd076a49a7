/** What a row of the decision table needs before it may be chosen. */
export type Need =
	/** Something is given: secrecy was reviewed, and no third party is harmed without consent or a greater interest. */
	| 'gives'
	/** Everything is withheld: it was tested whether a part can be given (FOI19 art. 37). */
	| 'withholds'
	| 'third-party-asked'
	| 'search'
	| 'corrected-before'
	| 'reasons-asked'
	/** Says where: an address, a procedure, a channel, another body. */
	| 'place';

export type Decision = { article: string; needs: readonly Need[] };

/** 办理结果, statutes part D.1: each row of the yearly report that an answer can be, its article and what it needs. */
export const decisions = {
	disclosed: { article: 'FOI19 art. 36(2)', needs: ['gives'] },
	'published-already': { article: 'FOI19 art. 36(1)', needs: ['place'] },
	'partly-disclosed': { article: 'FOI19 arts. 36(3), 37', needs: ['gives'] },
	'state-secret': { article: 'FOI19 art. 14', needs: ['withholds'] },
	'legally-barred': { article: 'FOI19 art. 14', needs: ['withholds'] },
	'three-securities': { article: 'FOI19 art. 14', needs: ['withholds'] },
	'third-party-rights': { article: 'FOI19 arts. 15, 32', needs: ['withholds', 'third-party-asked'] },
	'internal-affairs': { article: 'FOI19 art. 16(1)', needs: ['withholds'] },
	'process-information': { article: 'FOI19 art. 16(2)', needs: ['withholds'] },
	'enforcement-file': { article: 'FOI19 art. 16(2)', needs: ['withholds'] },
	'inquiry-procedure': { article: 'FOI19 art. 36(7)', needs: ['place'] },
	'not-held': { article: 'FOI19 art. 36(4)', needs: ['search'] },
	'held-elsewhere': { article: 'FOI19 art. 36(5)', needs: ['search', 'place'] },
	'to-be-made': { article: 'FOI19 art. 38', needs: [] },
	'still-unclear': { article: 'FOI19 arts. 30, 36', needs: ['corrected-before'] },
	'complaint-instead': { article: 'FOI19 art. 39', needs: ['place'] },
	'repeat-request': { article: 'FOI19 art. 36(6)', needs: [] },
	'published-work': { article: 'FOI19 art. 39', needs: ['place'] },
	'bulk-without-reason': { article: 'FOI19 art. 35', needs: ['reasons-asked'] },
	'confirm-again': { article: 'FOI19 art. 36', needs: [] }
} as const satisfies Record<string, Decision>;

export type DecisionCode = keyof typeof decisions;

/** Outcomes that no answer drafts: the action itself is the row (六 其他处理). */
export const closings = ['not-corrected', 'fee-unpaid', 'withdrawn-request'] as const;

export const decisionCodes = Object.keys(decisions) as [DecisionCode, ...DecisionCode[]];

/** Grounds on which a part may be withheld: the eight rows of 不予公开 that answers choose from. */
export const grounds = [
	'state-secret',
	'legally-barred',
	'three-securities',
	'third-party-rights',
	'internal-affairs',
	'process-information',
	'enforcement-file',
	'inquiry-procedure'
] as const satisfies readonly DecisionCode[];

export const needsOf = (code: unknown): readonly Need[] =>
	typeof code === 'string' && Object.hasOwn(decisions, code) ? decisions[code as DecisionCode].needs : [];
