import { randomUUID } from 'node:crypto';
import type { Actor, Case } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import type { NormativeFacts } from '#participation/normative-draft/form.ts';
import { earliestEnd } from '#participation/normative-draft/keep-normative.server.ts';
import { planDocument } from '#participation/normative-draft/plan-document.server.ts';
import { appraise, concludes } from './appraisals.ts';
import { does, procedure, type World } from './world.ts';

type Input = Readonly<Record<string, unknown>>;

export const documentText = '第一条 为规范网约房管理，制定本办法。\n第二条 经营者应当登记。';

const facts: NormativeFacts = {
	title: '网约房管理办法',
	story: '网约房增多，登记和消防缺规定。',
	legalBasis: '《旅馆业治安管理办法》',
	rights: 'yes',
	market: 'no'
};

/** Right answers to what each row asks; a test gives only what it is about. */
const inputs: Readonly<Record<string, (w: World, on: Case) => Input>> = {
	'put-in-plan': (w) => ({ year: w.today.slice(0, 4) }),
	'begin-drafting': () => ({ study: '有必要，可行。' }),
	'drop-document': () => ({ reason: '上级将统一规定。' }),
	'make-version': () => ({
		text: documentText,
		explanation: '起草说明。',
		lawCheck: '与上位法一致。',
		coordination: '公安部门没有不同意见。'
	}),
	'change-slightly': () => ({
		text: `${documentText}\n第三条 自公布之日起施行。`,
		explanation: '说明。',
		whatChanged: '补一条。'
	}),
	'change-greatly': () => ({
		text: '第一条 全部实行许可。',
		explanation: '说明。',
		whatChanged: '改为许可。'
	}),
	note: () => ({ note: '看过。' }),
	'publish-call': (w, on) => ({
		until: earliestEnd(w.context, on.facts, w.today),
		questions: '登记哪些内容合适？',
		easy: '开网约房要登记。',
		ways: '寄到本单位。'
	}),
	'extend-call': () => ({ reason: '有群众要求延长。' }),
	'record-participation': (w) => ({ form: 'meeting', heldOn: w.today, text: '开了一次座谈会。' }),
	'open-group': () => ({ name: '登记内容' }),
	'answer-group': () => ({ group: '1', result: 'adopted', reason: '有道理。', changedText: '' }),
	'skip-participation': () => ({
		barredBy: '只涉及内部分工',
		reason: '不涉及权利义务。',
		approvedBy: '局长'
	}),
	adopt: (w) => ({ meeting: '局长办公会议', heldOn: w.today, resolution: '通过。' }),
	'number-document': (w) => ({ number: '巴公规〔2026〕2号', effectiveOn: w.today, trial: 'regular' })
};

export type Document = {
	readonly case: Case;
	readonly taken: Set<string>;
	take: (action: string, input?: Input, actor?: Actor) => Promise<Case>;
	takes: (...actions: string[]) => Promise<void>;
	/** Leads the review of its law, or of competition, to its opinion. */
	reviewed: (kind: 'legality-review' | 'competition-review', drafted?: Input) => Promise<void>;
	renew: () => Promise<Case>;
};

/** A document that a handler proposed for the yearly plan. */
export async function aDocument(
	w: World,
	changed: Partial<NormativeFacts> = {},
	unit = 'public-security'
): Promise<Document> {
	const planner = await w.officer(unit, 'handler');
	let on = await planDocument(w.context, planner, randomUUID(), { ...facts, ...changed });
	const taken = new Set(['plan-document']);
	const playing = (action: string): Promise<Actor> | Actor => {
		const role = procedure('normative-draft').lifecycle[action]?.by[0];
		if (role === 'system') return { kind: 'system' };
		return role === 'dispatcher' ? w.officer('gov-office', 'dispatcher') : w.officer(unit, role ?? 'handler');
	};
	const document: Document = {
		get case() {
			return on;
		},
		taken,
		take: async (action, input = {}, actor) => {
			on = await does(w, on, actor ?? (await playing(action)), action, {
				...inputs[action]?.(w, on),
				...input
			});
			taken.add(action);
			return on;
		},
		takes: async (...actions) => {
			for (const action of actions) await document.take(action);
		},
		reviewed: async (kind, drafted = {}) => {
			const review = await appraise(w, on, kind);
			if (kind === 'legality-review') w.later(10);
			await concludes(w, review, drafted);
			await document.renew();
		},
		renew: async () => {
			on = (await loadCase(w.db, on.id)) ?? on;
			for (const entry of on.timeline) taken.add(entry.action);
			return on;
		}
	};
	return document;
}

/** From the plan to the published feedback, without an opinion. */
export async function heard(w: World, document: Document, days = 40): Promise<void> {
	await document.takes('put-in-plan', 'begin-drafting', 'make-version', 'publish-call');
	w.later(days);
	await document.takes('end-call', 'publish-feedback');
}
