import type { Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { dayInChina } from '#clocks/day.ts';
import type { Life } from '#demonstration/life.server.ts';
import { putExpert, type ExpertInput } from '#participation/expert-pool.store.server.ts';
import { placesNow } from '#participation/expert-review/course.ts';
import { openReview } from '#participation/expert-review/open-review.server.ts';
import { expertReview } from '#participation/expert-review/procedure.ts';

const of = (
	name: string,
	post: string,
	body: string,
	fields: ExpertInput['fields'],
	more: Partial<ExpertInput> = {}
): ExpertInput => ({ name, post, body, fields, unit: null, kind: 'expert', ties: [], ...more });

const pool: readonly ExpertInput[] = [
	of('向远川', '教授，交通规划', '州里一所理工院校', ['transport', 'planning']),
	of('谭一苇', '高级工程师', '省交通规划研究会', ['transport', 'engineering']),
	of('覃明澈', '副研究员，公共经济', '州社会科学研究所', ['economy']),
	of('田疏影', '注册造价工程师', '县外一家造价咨询公司', ['engineering', 'economy']),
	of('黄砚秋', '高级工程师，城市道路', '县城管执法局', ['transport', 'planning'], {
		unit: 'urban-management'
	}),
	of('郑怀谷', '正高级工程师，水资源', '省水利设计院（退休）', ['water', 'environment'], { ties: ['water'] }),
	of('邓青禾', '地质灾害防治工程师', '省地质环境总站', ['geology']),
	of('冯知白', '主任医师', '州中心医院', ['health']),
	of('向朴之', '律师', '州里一家律师事务所', ['law'], { kind: 'counsel' }),
	of('李见微', '律师', '县里一家律师事务所', ['law', 'economy'], {
		kind: 'counsel',
		ties: ['urban-management']
	})
];

/** Fills the pool of experts of the demonstration; nobody in it is a real person. */
export async function fillPool(context: Context, office: Officer): Promise<void> {
	const by = { account: office.account, today: dayInChina(context.now) };
	for (const one of pool) await putExpert(context.db, one, by);
}

const opinions = [
	['feasible', '收费标准与周转目标相称，夜间免费合理。建议半年后按实际周转率调整。'],
	['feasible-if-changed', '医院、学校周边应当延长免费时间，标线和引导设施的投入要列入预算。'],
	['feasible', '收入预计能覆盖管理成本，不宜再提高标准。']
] as const;

/** A review of a decision by three experts drawn by lot, to its publication. */
export async function reviewedBy(life: Life, handler: Officer, head: Officer): Promise<void> {
	const context = { ...life.context, now: life.time };
	const decision = await loadCase(context.db, life.on.id);
	if (!decision) return;
	const facts = {
		title: '停车收费标准和时段论证',
		story: '一、分时段收费能不能提高车位周转；二、标准是否适当；三、收支能否平衡。',
		knows: 'transport、economy'
	};
	const review = await openReview(context, handler, decision, 'demonstration', facts);
	const take = (who: Officer, action: string, input: object) =>
		takeAction(context, expertReview, review.id, action, who, { ...input });
	await take(handler, 'choose-experts', { way: 'by-lot', seats: 3 });
	const on = await loadCase(context.db, review.id);
	const signedOn = dayInChina(context.now);
	for (const [at, expert] of (on ? placesNow(on) : []).entries()) {
		const [stance, opinion] = opinions[at] ?? opinions[0];
		await take(handler, 'declare-interest', { expert, interest: 'interest-none', signedOn });
		await take(handler, 'give-opinion', { expert, stance, opinion, signedOn });
	}
	const adoption = '关于延长医院、学校周边免费时间的意见已经写入草案第四条；其余意见采纳。';
	await take(head, 'publish-review', { adoption });
}
