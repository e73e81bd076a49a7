import { randomUUID } from 'node:crypto';
import type { Actor, Case, Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { earliestLastDay } from '#participation/decision/checks.ts';
import { appraisalOf, appraise, appraises, concludes } from './appraisals.ts';
import { does, filer, filingOf, procedure, type World } from './world.ts';

export type Input = Readonly<Record<string, unknown>>;

export const facts = {
	title: '城区停车收费办法',
	story: '城区车位紧张，拟分时段收费。',
	category: 'public-service',
	legalBasis: '价格法',
	origin: 'department',
	originNumber: '',
	hearingByLaw: 'no',
	technical: 'yes',
	stability: 'yes',
	market: 'no',
	congress: 'no'
} as const;

export const draftText = '第一条 为了规范停车，制定本办法。\n第二条 每小时收费二元。\n第三条 夜间免费。';

const studied = {
	lawCheck: '与上位法一致。',
	coordination: '无异议。',
	analysis: 'analysed',
	costs: '人员两名。',
	benefits: '周转提高。'
} as const;

/** Right answers to what each row asks; a test gives only what it is about. */
const inputs: Readonly<Record<string, (w: World) => Input>> = {
	'put-on-list': (w) => ({
		year: w.today.slice(0, 4),
		partyAgreedOn: w.today,
		partyPaper: '县委常委会会议纪要'
	}),
	start: () => ({ unit: 'urban-management', coUnits: ['transport'], study: '已研究。' }),
	'make-version': () => ({
		text: draftText,
		explanation: '起草说明。',
		research: '调研。',
		...studied
	}),
	'change-slightly': () => ({
		text: `${draftText}\n第四条 自公布之日起施行。`,
		explanation: '说明。',
		whatChanged: '补一条。'
	}),
	'change-greatly': () => ({
		text: '第一条 全天免费。',
		explanation: '说明。',
		whatChanged: '改为免费。',
		...studied
	}),
	'publish-call': (w) => ({
		until: earliestLastDay(w.today),
		questions: '收多少合适？',
		easy: '白天停车要交钱。',
		ways: '寄到县城管局。'
	}),
	'record-experts': () => ({
		order: '论-1',
		adoption: '采纳。'
	}),
	'appraisal-begun': () => ({ order: '评-1', kind: 'risk', agency: 'urban-management' }),
	'schedule-meeting': (w) => ({ meeting: 'standing-meeting', heldOn: w.today }),
	statement: () => ({ speaker: '分管副县长', position: 'for', said: '同意。' }),
	'head-statement': () => ({ speaker: '县长', position: 'for', said: '同意。' }),
	approve: () => ({ resolution: '原则通过。' }),
	'report-to-party': (w) => ({ toldOn: w.today, paperNumber: '报〔2026〕1号' }),
	'report-to-congress': (w) => ({ toldOn: w.today, paperNumber: '报〔2026〕2号' }),
	'publish-decision': (w) => ({
		paperNumber: '巴政规〔2026〕1号',
		effectiveOn: w.today,
		interpretation: '解读。'
	}),
	execute: () => ({ executor: 'urban-management', text: '分工。' }),
	archive: () => ({ text: '材料清单。' }),
	'order-evaluation': () => ({ body: '另一家评估公司', reason: '群众意见较多。' }),
	'record-evaluation': () => ({ finding: 'go-on', publicHeard: '座谈两次。', text: '达到目的。' }),
	'open-group': () => ({ name: '夜间收费' }),
	'answer-group': () => ({ group: '1', result: 'adopted', reason: '有道理。', changedText: '夜间免费。' }),
	'plan-hearing': () => ({ reason: '争议大。' }),
	'skip-gate': () => ({
		gate: 'experts',
		barredBy: '条例第十九条',
		reason: '不具专业性。',
		approvedBy: '县长'
	}),
	'skip-participation': () => ({ barredBy: '保守国家秘密法', reason: '涉密。', approvedBy: '县长' }),
	'record-consultation': () => ({ with: '县司法局', opinion: '口头同意。' }),
	reopen: () => ({ reason: '情况变化。' })
};

/** Who takes a row: by its first role, in the unit that has it here. */
async function playing(w: World, on: Case, action: string): Promise<Actor> {
	const role = procedure('decision').lifecycle[action]?.by[0];
	if (role === 'system') return { kind: 'system' };
	if (role === 'dispatcher') return w.officer('gov-office', 'dispatcher');
	return w.officer(on.unit ?? 'urban-management', role ?? 'handler');
}

/** What only the appraisals themselves enter on a decision: each is led through its own procedure. */
const appraising: Readonly<Record<string, (w: World, on: Case, input: Input) => Promise<unknown>>> = {
	'record-risk': async (w, on, input) => concludes(w, await appraise(w, on, 'risk-assessment'), input),
	'record-competition': async (w, on, input) =>
		concludes(w, await appraise(w, on, 'competition-review'), input),
	'submit-legality': async (w, on) => {
		const sent = await appraisalOf(w, on, 'legality-review');
		return sent?.stage === 'legality-returned'
			? appraises(w, sent, 'resend-legality')
			: appraise(w, on, 'legality-review');
	},
	'return-file': async (w, on) => appraises(w, await underReview(w, on), 'return-legality'),
	'pass-legality': async (w, on, input) => concludes(w, await underReview(w, on), input),
	'fail-legality': async (w, on) => concludes(w, await underReview(w, on), { verdict: 'not-lawful' })
};

async function underReview(w: World, on: Case): Promise<Case> {
	const review = await appraisalOf(w, on, 'legality-review');
	if (!review) throw new Refusal('not-from-this-stage');
	return review;
}

export type Decision = {
	readonly case: Case;
	take: (action: string, input?: Input, actor?: Actor) => Promise<Case>;
	/** Takes several rows one after another, each rightly answered. */
	takes: (...actions: string[]) => Promise<void>;
	renew: () => Promise<Case>;
};

/** A decision that a handler of the city administration proposed. */
export async function aDecision(
	w: World,
	changed: Partial<Record<keyof typeof facts, string>> = {}
): Promise<Decision> {
	const officer: Officer = await w.officer('urban-management', 'handler');
	const filing = { ...filingOf('decision', { parties: [], facts: {} }), facts: { ...facts, ...changed } };
	let on = await fileCase(
		w.context,
		procedure('decision'),
		{ ...filing, unit: officer.unit, matter: null },
		officer
	);
	const decision: Decision = {
		get case() {
			return on;
		},
		take: async (action, input = {}, actor) => {
			const through = appraising[action];
			if (through) {
				await through(w, on, input);
				return decision.renew();
			}
			const who = actor ?? (await playing(w, on, action));
			on = await does(w, on, who, action, { ...inputs[action]?.(w), ...input });
			return on;
		},
		takes: async (...actions) => {
			for (const action of actions) await decision.take(action);
		},
		renew: async () => {
			on = (await loadCase(w.db, on.id)) ?? on;
			return on;
		}
	};
	return decision;
}

/** A resident's opinion on the decision; each from another telephone unless one is given. */
export const opine = (
	w: World,
	on: Case,
	story = '请夜间免费。',
	phone = `139${String(++phones).padStart(8, '0')}`
) =>
	fileCase(
		w.context,
		procedure('consultation'),
		{
			...filingOf('consultation', { parties: [filer({ phone })], formKey: randomUUID() }),
			facts: {
				title: story.slice(0, 20),
				clause: '第二条',
				supports: '',
				story,
				proposal: '',
				voice: 'resident',
				nickname: '江边人'
			},
			boundTo: on.id,
			...(on.unit === null ? {} : { unit: on.unit })
		},
		{ kind: 'resident', caseId: '' }
	);
let phones = 0;

/** From the call to the published feedback: one group, adopted. */
export async function throughParticipation(w: World, decision: Decision, opinions = 2): Promise<Case[]> {
	await decision.take('publish-call');
	const filed: Case[] = [];
	for (let n = 0; n < opinions; n++) filed.push(await opine(w, decision.case));
	w.later(31);
	await decision.takes('end-call', 'open-group');
	const handler = await w.officer('urban-management', 'handler');
	for (const one of filed) await does(w, one, handler, 'group', { group: '1' });
	await decision.takes('answer-group', 'publish-feedback');
	return filed;
}

export const gatesToMeeting = ['record-experts', 'record-risk', 'submit-legality'] as const;

/** All the way to a file before the meeting. */
export async function toMeeting(w: World, decision: Decision): Promise<void> {
	await decision.takes('put-on-list', 'start', 'make-version');
	await throughParticipation(w, decision);
	await decision.takes(...gatesToMeeting);
	w.later(14);
	await decision.takes('pass-legality', 'file-for-meeting');
}

export async function toPublished(w: World, decision: Decision): Promise<void> {
	await toMeeting(w, decision);
	await decision.takes(
		'schedule-meeting',
		'statement',
		'head-statement',
		'approve',
		'report-to-party',
		'publish-decision'
	);
}
