import { isDay, type Day } from '#clocks/day.ts';

/** Something that happened to a case. What else is known of it stands in further fields. */
export type ClockEvent = { readonly type: string; readonly date?: Day; readonly [field: string]: unknown };

/** Each kind of event with the words by which records call it. */
const vocabulary = {
	start: ['start', 'started', 'begin'],
	submit: ['submit', 'submitted', 'submission', 'apply', 'applied', 'application', 'send'],
	receive: [
		'receive',
		'received',
		'receipt',
		'arrive',
		'arrived',
		'call',
		'message',
		'errorreport',
		'report'
	],
	confirm: ['confirm', 'confirmed', 'confirmation'],
	sign: ['sign', 'signed', 'signature', 'delivered', 'delivery', 'postreceipt'],
	register: ['register', 'registered', 'registration'],
	forward: ['forward', 'forwarded', 'transfer', 'transferred', 'handover', 'passon'],
	assign: ['assign', 'assigned', 'assignment', 'order', 'ordered', 'letter'],
	accept: ['accept', 'accepted', 'acceptance', 'deemedacceptance'],
	tell: [
		'tell',
		'told',
		'inform',
		'informed',
		'notified',
		'notify',
		'notice',
		'toldofright',
		'informofright'
	],
	serve: ['serve', 'served', 'service'],
	publish: ['publish', 'published', 'publication', 'publicnotice', 'call-for-comments', 'open'],
	form: ['form', 'formed', 'made', 'created', 'logged', 'written', 'preservation', 'preserve'],
	change: ['change', 'changed', 'amended', 'altered'],
	annul: ['annul', 'annulled', 'revoke', 'revoked', 'declaredillegal', 'declaredvoid', 'voided', 'withdrawn'],
	decide: [
		'decide',
		'decided',
		'decision',
		'grant',
		'granted',
		'award',
		'awarded',
		'conclusion',
		'terminate',
		'terminated'
	],
	close: ['close', 'closed', 'closure', 'conclude', 'concluded', 'end', 'ended'],
	file: ['file', 'filed', 'filing', 'casefiled', 'claim', 'claimed'],
	know: ['know', 'knew', 'known', 'knowledge', 'learn', 'learned', 'learnt', 'shouldknow', 'find', 'found'],
	clue: ['clue', 'clues'],
	dispute: ['dispute', 'disputed'],
	request: ['request', 'requested', 'hearingrequest', 'objection', 'proposal', 'propose'],
	consent: ['consent', 'consented', 'agree', 'agreed'],
	effect: ['effect', 'effective', 'takeseffect', 'inforce'],
	rate: ['rate', 'rated', 'rating'],
	breach: ['breach'],
	hearing: ['hearing', 'hearingday', 'meeting'],
	due: ['due', 'duedate'],
	yearEnd: ['yearend', 'reportyear', 'year'],
	extend: ['extend', 'extended', 'extension'],
	shorten: ['shorten', 'shortened', 'shorter', 'urgency', 'urgent'],
	correctionNotice: [
		'correctionnotice',
		'correctionasked',
		'askcorrection',
		'correctionrequest',
		'correctionsent'
	],
	correctionReceived: [
		'correctionreceived',
		'corrected',
		'correction',
		'correctionsubmitted',
		'correctionfiled'
	],
	feeNotice: ['feenotice', 'feenoticed', 'charge', 'chargenotice', 'feenoticeserved'],
	feePaid: ['feepaid', 'paid', 'payment', 'pay'],
	newReport: ['newreport', 'repeat', 'repeated', 'repeatreport', 'repeatedreport', 'furtherreport'],
	suspend: ['suspend', 'suspended', 'suspension'],
	interrupt: [
		'interrupt',
		'interrupted',
		'interruption',
		'askhelp',
		'askedforhelp',
		'askauthority',
		'helprequest',
		'requesthelp',
		'askforhelp',
		'helpasked',
		'complain',
		'complaint'
	],
	consultReceived: ['consultreceived', 'consultserved', 'consultationreceived']
} as const satisfies Record<string, readonly string[]>;

export type EventType = keyof typeof vocabulary;

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

const typeByWord = new Map<string, EventType>(
	Object.entries(vocabulary).flatMap(([type, words]) =>
		[type, ...words].map((word): [string, EventType] => [plain(word), type as EventType])
	)
);

/** What kind of event a record's word means, whatever its spelling; undefined for a pause or an unknown word. */
export const typeOf = (event: ClockEvent): EventType | undefined => typeByWord.get(plain(event.type));

export const wordOf = (event: ClockEvent): string => plain(event.type);

export const textIn = (event: ClockEvent, ...fields: string[]): string | undefined => {
	for (const field of fields) {
		const value = event[field];
		if (typeof value === 'string' && value !== '') return value;
	}
	return undefined;
};

export const dayIn = (event: ClockEvent, ...fields: string[]): Day | undefined => {
	for (const field of fields) {
		const value = event[field];
		if (isDay(value)) return value;
	}
	return undefined;
};

export const numberIn = (event: ClockEvent, ...fields: string[]): number | undefined => {
	for (const field of fields) {
		const value = event[field];
		if (typeof value === 'number' && Number.isFinite(value)) return value;
	}
	return undefined;
};

/** Dated events of these kinds, in the order in which they happened. */
export const eventsOfType = (events: readonly ClockEvent[], ...types: EventType[]): DatedEvent[] =>
	dated(events).filter((event) => types.includes(typeOf(event) as EventType));

export type DatedEvent = ClockEvent & { readonly date: Day };

export const dated = (events: readonly ClockEvent[]): DatedEvent[] =>
	events
		.filter((event): event is DatedEvent => isDay(event.date))
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
