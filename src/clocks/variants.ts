import { typeOf, wordOf, type ClockEvent } from '#clocks/events.ts';

type Variant = { id: string; words: RegExp };

/** Rows of the law that give one clock several figures: words in the events say which of them is meant. */
const variants: Readonly<Record<string, readonly Variant[]>> = {
	'FY-SERVE': [{ id: 'FY-SERVE-SIMPLE', words: /simpl|summary|简易/ }],
	'FY-REPLY': [{ id: 'FY-REPLY-SIMPLE', words: /simpl|summary|简易/ }],
	'FY-DECIDE': [{ id: 'FY-DECIDE-SIMPLE', words: /simpl|summary|简易/ }],
	'FY-ATTACH': [
		{ id: 'FY-ATTACH-ANSWER', words: /receiver|answer|transferreceived|答复/ },
		{ id: 'FY-ATTACH-TRANSFER', words: /transfer|not competent|无权|转送/ }
	],
	'XK-HEARING': [
		{ id: 'XK-HEARING-NOTICE', words: /backward|type:hearing\b/ },
		{ id: 'XK-HEARING-HOLD', words: /type:request|\brequest|申请/ }
	],
	'PJ-HEARING': [
		{ id: 'PJ-HEARING', words: /call for participants|participants called|征集|报名/ },
		{ id: 'PJ-HEARING-PAPERS', words: /names|papers|materials|plan|time and place|名单|材料|方案|公告/ }
	],
	'ND-LEGALITY': [{ id: 'ND-LEGALITY-FLOOR', words: /floor|earliest|minimum|at least|不少于|最短/ }],
	'ND-EXPIRE': [{ id: 'ND-EXPIRE-TRIAL', words: /trial|provisional|interim|试行|暂行/ }],
	'GP-DECIDE': [{ id: 'GP-DECIDE-SERVE', words: /type:decide/ }],
	'GWY-REVIEW': [{ id: 'GWY-REVIEW-DECIDE', words: /type:request|type:receive.*(request|申请)|复核申请/ }],
	'GWY-APPEAL': [
		{ id: 'GWY-APPEAL-DIRECT', words: /type:know|direct/ },
		{ id: 'GWY-APPEAL-DECIDE', words: /type:accept/ }
	],
	'XF-TIERS': [
		{ id: 'XF-TIERS-STATE', words: /level:(state|national)|国家/ },
		{ id: 'XF-TIERS-PROVINCE', words: /provinc|省/ },
		{ id: 'XF-TIERS-PREFECTURE', words: /prefecture|州/ },
		{ id: 'XF-TIERS-COUNTY', words: /county|县/ }
	],
	'HL-TICKET': [{ id: 'HL-TICKET-ADVICE', words: /consult|question|advice|咨询/ }],
	'DC-REMIND': [
		{ id: 'DC-REMIND-5', words: /second|\b5\b/ },
		{ id: 'DC-REMIND-1', words: /third|\b1\b/ }
	]
};

/** The row that these events mean, where the clock has several; else the clock itself. */
export function variantFor(id: string, events: readonly ClockEvent[]): string {
	const said = events.map(textOf).join(' ');
	return (variants[id] ?? []).find(({ words }) => words.test(said))?.id ?? id;
}

const textOf = (event: ClockEvent): string =>
	[`type:${typeOf(event) ?? wordOf(event)}`]
		.concat(
			Object.entries(event).flatMap(([field, value]) =>
				field === 'type' || field === 'date' || (typeof value !== 'string' && typeof value !== 'number')
					? []
					: [`${field}:${String(value).toLowerCase()}`]
			)
		)
		.join(' ');
