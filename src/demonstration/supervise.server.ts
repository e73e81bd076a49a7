import { loadCase } from '#casework/case.queries.server.ts';
import type { Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { deadlinesOf, isLate } from '#casework/deadlines.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { addDays, instantOf } from '#clocks/day.ts';
import type { Staff } from '#demonstration/staff.ts';
import { boardRows, type BoardRow } from '#supervision/board.queries.server.ts';
import { openQuarter } from '#supervision/plan-progress/open-quarter.server.ts';
import { planProgress } from '#supervision/plan-progress/procedure.ts';
import { progressCases } from '#supervision/progress.queries.server.ts';
import { quarterBefore } from '#supervision/quarter.ts';
import { recordSilence } from '#supervision/record-silence.server.ts';
import { remind } from '#supervision/remind.store.server.ts';
import { openOrder } from '#supervision/supervision-order/open-order.server.ts';
import { supervisionOrder } from '#supervision/supervision-order/procedure.ts';

const demand = '请在期限内办结并书面反馈：逾期的原因、已经采取的措施、证明材料。';
const answer = {
	cause: '现场情况复杂，需要两个科室会商，承办人又临时抽调，没有按时答复。',
	measures: '已经和来件人当面沟通，答复意见已报负责人审签；今后逾期前三天由办公室提醒。',
	proof: '会商记录一份，现场照片四张，答复意见送审稿。'
};
const reports = [
	{
		state: 'under-way',
		text: '本季度完成了年度计划的三项工作，其余按月推进。',
		figure: '完成 3 项，共 8 项'
	},
	{ state: 'lasting', text: '按要求常态开展，本季度没有逾期。', figure: '' },
	{ state: 'done', text: '任务已经完成，成果已在平台公布。', figure: '完成率 100%' }
] as const;

/** What supervision has done in the demonstration: orders in several stages, plan reports, silence recorded, reminders. */
export async function supervise(context: Context, staff: Staff): Promise<void> {
	const [who] = staff.supervisors('petitions');
	if (who) await someOrders(context, staff, who);
	await someProgress(context, staff);
	await recordSilence(context);
	await remind(context);
}

const daysAgo = (context: Context, days: number): Context => {
	const time = instantOf(addDays(todayOf(context), -days)).getTime() + 9 * 3_600_000;
	return { ...context, now: new Date(Math.min(time, context.now.getTime())) };
};

async function someOrders(context: Context, staff: Staff, who: Officer): Promise<void> {
	const late = await boardRows(context.db, who, context.county, { view: 'late' }, todayOf(context));
	const units = [...new Map(late.map((row) => [row.unit, row])).values()].filter(
		(row) => row.unit !== 'petitions' && staff.heads(row.unit).length > 0
	);
	for (const [at, row] of units.slice(0, 4).entries()) await oneOrder(context, staff, who, row, at);
}

async function oneOrder(context: Context, staff: Staff, who: Officer, row: BoardRow, at: number) {
	const on = await loadCase(context.db, row.id);
	const procedure = context.procedures.find((one) => one.id === on?.procedure);
	const [head] = staff.heads(row.unit);
	if (!on || !procedure || !head) return;
	const early = daysAgo(context, 12 - at);
	const last = on.timeline.at(-1)?.at ?? context.now;
	const wasLate = deadlinesOf(procedure, on.timeline, context).some((one) => isLate(one, todayOf(early)));
	const then = wasLate && last < early.now ? early : context;
	const order = await openOrder(then, who, {
		formKey: `demonstration:${at}`,
		caseId: row.id,
		task: null,
		title: `逾期未办结（${row.number}）`,
		ground: 'late-answer',
		demand,
		send: at === 3 ? 'send-slip' : 'send-letter',
		unit: row.unit,
		until: '',
		proposal: ''
	});
	if (at > 1 || then === context) return;
	await takeAction(daysAgo(context, 4), supervisionOrder, order.id, 'answer-order', head, answer);
	if (at === 0) await takeAction(context, supervisionOrder, order.id, 'accept-answer', who);
}

/** Most tasks have been reported on for the last quarter, and most reports confirmed. */
async function someProgress(context: Context, staff: Staff): Promise<void> {
	const opening = daysAgo(context, 15);
	await openQuarter(opening);
	const [office] = staff.supervisors('rule-of-law-office');
	const rows = await progressCases(context.db, quarterBefore(todayOf(opening)));
	for (const [at, row] of rows.entries()) {
		const [reporter] = staff.handlers(row.unit ?? '');
		const said = reports[at % reports.length];
		if (at % 4 === 3 || !reporter || !said || !office) continue;
		const input = { ...said, proof: '工作台账和会议记录。' };
		await takeAction(daysAgo(context, 6), planProgress, row.id, 'report-progress', reporter, input);
		if (at % 5 > 0) await takeAction(context, planProgress, row.id, 'confirm-progress', office);
	}
}
