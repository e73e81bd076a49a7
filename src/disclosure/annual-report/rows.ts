/** Table 3 of the yearly report (2021 format): 25 rows in this order, each with the outcomes that count in it. */
export type ResultRow = { id: string; number: string; outcomes: readonly string[] };

export const results: readonly ResultRow[] = [
	{ id: 'disclosed', number: '（一）', outcomes: ['disclosed', 'published-already'] },
	{ id: 'partly-disclosed', number: '（二）', outcomes: ['partly-disclosed'] },
	{ id: 'state-secret', number: '（三）1', outcomes: ['state-secret'] },
	{ id: 'legally-barred', number: '（三）2', outcomes: ['legally-barred'] },
	{ id: 'three-securities', number: '（三）3', outcomes: ['three-securities'] },
	{ id: 'third-party-rights', number: '（三）4', outcomes: ['third-party-rights'] },
	{ id: 'internal-affairs', number: '（三）5', outcomes: ['internal-affairs'] },
	{ id: 'process-information', number: '（三）6', outcomes: ['process-information'] },
	{ id: 'enforcement-file', number: '（三）7', outcomes: ['enforcement-file'] },
	{ id: 'inquiry-procedure', number: '（三）8', outcomes: ['inquiry-procedure'] },
	{ id: 'not-held', number: '（四）1', outcomes: ['not-held', 'held-elsewhere'] },
	{ id: 'to-be-made', number: '（四）2', outcomes: ['to-be-made'] },
	{ id: 'still-unclear', number: '（四）3', outcomes: ['still-unclear'] },
	{ id: 'complaint-instead', number: '（五）1', outcomes: ['complaint-instead'] },
	{ id: 'repeat-request', number: '（五）2', outcomes: ['repeat-request'] },
	{ id: 'published-work', number: '（五）3', outcomes: ['published-work'] },
	{ id: 'bulk-without-reason', number: '（五）4', outcomes: ['bulk-without-reason'] },
	{ id: 'confirm-again', number: '（五）5', outcomes: ['confirm-again'] },
	{ id: 'not-corrected', number: '（六）1', outcomes: ['not-corrected'] },
	{ id: 'fee-unpaid', number: '（六）2', outcomes: ['fee-unpaid'] },
	{ id: 'withdrawn-request', number: '（六）3', outcomes: ['withdrawn-request'] }
];

/** The columns: natural persons, five kinds of organisation, total. */
export const kinds = [
	'natural-person',
	'business',
	'research-body',
	'public-benefit-body',
	'legal-service-body',
	'other-body'
] as const;
export const columns = [...kinds, 'total'] as const;

export const rowIds = [
	'new',
	'carried-in',
	...results.map((row) => row.id),
	'handled',
	'carried-out'
] as const;

/** Table 4: three ways, each with four results and their total. */
export const ways = ['reconsideration', 'direct-suit', 'suit-after-review'] as const;
export const wayResults = ['kept', 'corrected', 'other-result', 'pending', 'total'] as const;

/** Table 2, by the items of FOI19 art. 20. A county makes no 规章 (LF23 art. 93): that row is 0. */
export const normativeCells = ['normative-issued', 'normative-repealed', 'normative-in-force'] as const;
export const decisionBlocks = [
	{ item: 'five', cells: ['licences'] },
	{ item: 'six', cells: ['penalties', 'coercions'] },
	{ item: 'eight', cells: ['charges'] }
] as const;
export const twoCells = [...normativeCells, ...decisionBlocks.flatMap((block) => block.cells)] as const;
/** 执法统计年报: decisions by kind, sums, and what became of those that were contested. */
export const actCells = [
	'licences',
	'penalties',
	'coercions',
	'inspections',
	'levies',
	'other-acts'
] as const;
export const actSums = ['penalty-sum', 'levy-sum'] as const;
export const actContests = ['act-reviews', 'act-reviews-corrected', 'act-suits', 'act-suits-lost'] as const;
export const enforcementCells = [...actCells, ...actSums, ...actContests] as const;
export type FigureCell = (typeof twoCells)[number] | (typeof enforcementCells)[number];
export const narrativeParts = ['overview', 'problems', 'other'] as const;
export const petitionParts = ['overview', 'focus', 'supervising', 'proposals', 'problems', 'plan'] as const;
export const lawReportParts = ['measures', 'shortcomings', 'leader', 'plan', 'other'] as const;
