import type { Case, Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { chanceOf } from '#demonstration/chance.ts';
import { onDay, type Life } from '#demonstration/life.server.ts';
import type { Day } from '#clocks/day.ts';
import { competitionReview } from '#participation/competition-review/procedure.ts';
import { legalityReview } from '#participation/legality-review/procedure.ts';
import { openAppraisal } from '#participation/open-appraisal.server.ts';
import { riskAssessment } from '#participation/risk-assessment/procedure.ts';

/** Two officers of a unit: one works, the other signs. */
export type Pair = { handler: Officer; head: Officer };
type Steps = readonly (readonly [days: number, who: Officer, action: string, input: (day: Day) => object])[];

/** Leads an appraisal of a decision from its beginning to the end; the decision goes on from the day on which it ended. */
async function appraised(
	life: Life,
	procedure: Procedure,
	lead: Officer,
	facts: Readonly<Record<string, string>>,
	unit: string,
	steps: Steps
): Promise<void> {
	const context = { ...life.context, now: life.time };
	const on: Case = await openAppraisal(context, procedure, lead, life.on, 'demonstration', facts, unit);
	const course: Life = { ...life, procedure, on, chance: chanceOf(facts['title']?.length ?? 1) };
	for (const [days, who, action, input] of steps) {
		if (!(await onDay(course, days, who, action, (day) => ({ ...input(day) }))))
			throw new Error(`${action} lies ahead`);
	}
	life.time = course.time;
	life.on = (await loadCase(life.context.db, life.on.id)) ?? life.on;
}

/** Risk, fair competition and legality, each to its signed opinion; the file for the last is given back once. */
export async function appraisedBy(
	life: Life,
	lead: Pair,
	market: Pair,
	justice: Pair,
	bases: string
): Promise<void> {
	const version = 2;
	const said = (input: object) => () => input;
	await appraised(
		life,
		riskAssessment,
		lead.handler,
		{
			title: '停车收费风险评估',
			story: '收费初期路口会不会堵、会不会有争执，沿街生意会不会受影响。',
			concerned: '沿街商户、周边住户、接送学生的家长、来县城办事的村民。'
		},
		lead.handler.unit,
		[
			[
				1,
				lead.handler,
				'commission-body',
				(signedOn) => ({
					body: '县内一家评估事务所',
					reason: '做过三次同类评估，与停车经营没有往来。',
					interest: 'interest-none',
					signedOn
				})
			],
			[
				4,
				lead.handler,
				'look-into-risk',
				(heldOn) => ({
					looked: 'people-visited',
					heldOn,
					found: '走访沿街商户四十家，九家担心客流，二十家赞成车位转得快。'
				})
			],
			[
				2,
				lead.handler,
				'look-into-risk',
				(heldOn) => ({
					looked: 'units-consulted',
					heldOn,
					found: '交警、交通、街道会商：两个路口早高峰要派人。'
				})
			],
			[
				3,
				lead.handler,
				'draft-risk',
				said({
					version,
					level: 'low',
					points: '收费初期可能有争执；两个路口早高峰可能排队。',
					measures: '免费试行半个月，路口设引导员。',
					plan: '现场劝导，及时调解；拥堵时暂停收费。'
				})
			],
			[1, lead.head, 'sign-risk', said({})]
		]
	);
	await appraised(
		life,
		competitionReview,
		lead.handler,
		{
			title: '停车收费公平竞争审查',
			touches: '第五条：收费由谁来做。',
			story: '初审认为：公开招标选收费单位，不限本地企业，不排除、限制竞争。',
			heard: '听取两家停车公司和个体私营协会意见，都没有异议。'
		},
		market.handler.unit,
		[
			[
				3,
				market.handler,
				'draft-competition',
				said({
					version,
					effect: 'competition-unharmed',
					opinion: '收费单位公开招标产生，条件与业务有关，没有指定经营者，也没有给予特定经营者优惠。'
				})
			],
			[1, market.head, 'sign-competition', said({})]
		]
	);
	await appraised(
		life,
		legalityReview,
		lead.handler,
		{
			title: '停车收费合法性审查',
			bases,
			story: '已经列入年度目录，公开征求意见三十日以上，完成专家论证、风险评估和公平竞争审查。',
			enclosed: '意见采纳情况表、专家论证意见、风险评估报告、公平竞争审查意见。'
		},
		justice.handler.unit,
		[
			[
				2,
				justice.handler,
				'return-legality',
				said({ missing: '缺收费标准的成本测算；缺与交通、交警部门协商的书面意见。' })
			],
			[
				3,
				lead.handler,
				'resend-legality',
				said({ added: '补充成本测算表一份、交通和交警部门书面意见各一份。' })
			],
			[
				6,
				justice.handler,
				'hear-counsel',
				(signedOn) => ({
					counselKind: 'legal-counsel',
					counsel: '向朴之',
					interest: 'interest-none',
					opinion: '定价权限和程序有依据，建议写明退费的办法。',
					signedOn
				})
			],
			[
				6,
				justice.handler,
				'draft-legality',
				said({
					version,
					verdict: 'accords',
					power: '属于县政府定价目录和城市道路管理的权限。',
					process: '公众参与、专家论证、风险评估、公平竞争审查都已完成，材料齐全。',
					substance: '收费标准、免费时段与上位法不抵触，没有增加当事人的义务。'
				})
			],
			[2, justice.head, 'sign-legality', said({})]
		]
	);
}
