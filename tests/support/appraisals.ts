import { randomUUID } from 'node:crypto';
import type { Actor, Case } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { versionsOf } from '#participation/draft-course.ts';
import { openAppraisal } from '#participation/open-appraisal.server.ts';
import { does, procedure, type World } from './world.ts';

export type Appraisal = 'risk-assessment' | 'competition-review' | 'legality-review';
type Input = Readonly<Record<string, unknown>>;

const facts: Readonly<Record<Appraisal, Record<string, string>>> = {
	'risk-assessment': {
		title: '停车收费风险评估',
		story: '收费初期的秩序。',
		concerned: '沿街商户、周边住户。'
	},
	'competition-review': {
		title: '停车收费公平竞争审查',
		touches: '第五条。',
		story: '不限定经营者。',
		heard: '两家停车公司。'
	},
	'legality-review': {
		title: '停车收费合法性审查',
		bases: '价格法',
		story: '程序完备。',
		enclosed: '意见采纳情况表。'
	}
};
/** What the appraisals of a decision and its meeting issue; the decisions of the demonstration have issued each. */
export const appraisalPapers = [
	...['expert-opinion', 'risk-report', 'competition-opinion'],
	...['file-return', 'counsel-opinion', 'legality-opinion', 'deliberation-minutes']
];

const reviewers = { 'competition-review': 'market-regulation', 'legality-review': 'justice' } as const;

/** Begins an appraisal as the unit that leads the decision does. */
export async function appraise(
	w: World,
	decision: Case,
	kind: Appraisal,
	unit = kind === 'risk-assessment' ? (decision.unit ?? '') : reviewers[kind]
): Promise<Case> {
	const officer = await w.officer(decision.unit ?? '', 'handler');
	return openAppraisal(w.context, procedure(kind), officer, decision, randomUUID(), facts[kind], unit);
}

/** The appraisal of a kind that is under way on a decision, or the last that was. */
export async function appraisalOf(w: World, decision: Case, kind: Appraisal): Promise<Case | null> {
	const row = await w.db
		.selectFrom('cases')
		.select('id')
		.where('bound_to', '=', decision.id)
		.where('procedure', '=', kind)
		.orderBy('open', 'desc')
		.orderBy('received_at', 'desc')
		.executeTakeFirst();
	return row ? loadCase(w.db, row.id) : null;
}

const versionOf = async (w: World, on: Case) =>
	String(versionsOf((await loadCase(w.db, on.boundTo ?? ''))?.timeline ?? []).length);

/** Takes a row of an appraisal, rightly answered but for what the test is about. */
export async function appraises(
	w: World,
	on: Case,
	action: string,
	input: Input = {},
	actor?: Actor
): Promise<Case> {
	const now = (await loadCase(w.db, on.id)) ?? on;
	const version = await versionOf(w, on);
	const right: Readonly<Record<string, Input>> = {
		'hear-counsel': {
			counselKind: 'public-lawyer',
			counsel: '某公职律师',
			interest: 'interest-none',
			opinion: '可以。',
			signedOn: w.today
		},
		'draft-legality': {
			version,
			verdict: 'accords',
			power: '有权。',
			process: '完备。',
			substance: '合法。'
		},
		'return-legality': { missing: '缺意见采纳情况。' },
		'resend-legality': { added: '已补。' },
		'withdraw-legality': { reason: '要改草案。' },
		'draft-competition': { version, effect: 'competition-unharmed', opinion: '不妨碍。' },
		'look-into-risk': { looked: 'people-visited', heldOn: w.today, found: '商户担心客流。' },
		'commission-body': {
			body: '某评估事务所',
			reason: '有经验。',
			interest: 'interest-none',
			signedOn: w.today
		},
		'draft-risk': { version, level: 'low', points: '无', measures: '公示', plan: '预案' },
		'drop-assessment': { reason: '草案重写。' }
	};
	const role = procedure(on.procedure).lifecycle[action]?.by[0];
	const unit = role === 'co-handler' ? (now.coUnits[0] ?? '') : (now.unit ?? '');
	const who = actor ?? (await w.officer(unit, role === 'head' ? 'head' : 'handler'));
	return does(w, now, who, action, { ...right[action], ...input });
}

const courses: Readonly<Record<Appraisal, readonly string[]>> = {
	'risk-assessment': ['commission-body', 'look-into-risk', 'draft-risk', 'sign-risk'],
	'competition-review': ['draft-competition', 'sign-competition'],
	'legality-review': ['hear-counsel', 'draft-legality', 'sign-legality']
};

/** Leads an appraisal to its signed opinion; what is given goes into the draft. */
export async function concludes(w: World, on: Case, drafted: Input = {}): Promise<void> {
	for (const action of courses[on.procedure as Appraisal]) {
		const now = (await loadCase(w.db, on.id)) ?? on;
		// A drafted opinion that could not be signed yet is not drafted again.
		if (!procedure(on.procedure).lifecycle[action]?.from.includes(now.stage)) continue;
		await appraises(w, now, action, action.startsWith('draft-') ? drafted : {});
	}
}
