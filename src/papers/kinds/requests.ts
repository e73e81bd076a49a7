import { clock, type Kind } from '#papers/kinds/row.ts';

/** What a request for government information brings forth (B.0, B.7): to the applicant, to those consulted. */
export const requestKinds = {
	'request-receipt': {
		mark: '公收',
		to: 'filer',
		facts: ['matter', 'receivedOn', 'receivedHow', 'receiver', 'legal', ...clock, 'follow'],
		texts: []
	},
	'reasons-notice': {
		mark: '公询',
		to: 'filer',
		facts: ['matter', 'countOf', 'until', 'legal'],
		texts: ['reason']
	},
	'delay-notice': { mark: '公缓', to: 'filer', facts: ['matter', 'until', 'legal'], texts: ['reason'] },
	'fee-notice': {
		mark: '公费',
		to: 'filer',
		facts: ['matter', 'scheme', 'countOf', 'sum', 'payBy', 'legal', ...clock],
		texts: ['payment', 'silence']
	},
	'consultation-letter': {
		mark: '公征',
		to: 'third-party',
		facts: ['replyBy', 'legal'],
		texts: ['letter', 'silence']
	},
	'third-party-notice': { mark: '公告知', to: 'third-party', facts: ['legal'], texts: ['reason', 'remedy'] },
	'co-agency-letter': {
		mark: '公商',
		to: 'unit',
		facts: ['receiver', 'matter', 'replyBy', 'legal'],
		texts: ['letter', 'silence']
	},
	'disclosure-answer': {
		mark: '公开',
		to: 'filer',
		facts: ['outcome', 'article', 'provision'],
		texts: ['application', 'facts', 'opinion', 'parts', 'obtain', 'legal', 'remedy'],
		may: ['parts', 'obtain']
	},
	/** 更正政府信息答复书, FOI19 art. 41. */
	'record-answer': {
		mark: '公更',
		to: 'filer',
		facts: ['outcome', 'correctedOn'],
		texts: ['application', 'facts', 'opinion', 'correctedText', 'obtain', 'legal', 'remedy'],
		may: ['correctedOn', 'correctedText', 'obtain']
	}
} as const satisfies Record<string, Kind>;
