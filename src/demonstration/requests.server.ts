import type { Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { dayInChina, instantOf, addDays } from '#clocks/day.ts';
import { chanceOf } from '#demonstration/chance.ts';
import { liveRequest } from '#demonstration/request-life.server.ts';
import type { Staff } from '#demonstration/staff.ts';
import { beginReport, publishReport, saveReport } from '#disclosure/annual-report/report.store.server.ts';
import { enteredCells } from '#disclosure/annual-report/rows.ts';

const DAYS_AGO = [2, 4, 8, 12, 20, 35, 60, 90, 300, 340, 380, 420];

const texts = {
	overview:
		'本年度全县主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作按计划推进，公开目录按月检查，逾期事项逐件督办。',
	problems: '部分单位对申请内容的检索记录不够完整，个别答复说理不足。下一年将开展答复文书评查和业务培训。',
	other: '本年度没有需要报告的其他事项。'
};

/** Some requests in different states, and last year's report, drafted by one and published by another. */
export async function seedRequests(
	context: Context,
	procedures: readonly Procedure[],
	staff: Staff
): Promise<void> {
	const procedure = procedures.find((one) => one.id === 'information-request');
	if (!procedure) return;
	for (const [at, days] of DAYS_AGO.entries()) {
		const filed = new Date(instantOf(addDays(dayInChina(context.now), -days)).getTime() + 10 * 3_600_000);
		const then = { ...context, now: filed };
		await liveRequest(
			then,
			procedure,
			staff,
			chanceOf(7000 + at),
			context.now,
			`demonstration:request:${at}`
		);
	}
	const drafter = staff.handlers('gov-office')[0];
	const head = staff.heads('gov-office')[0];
	if (!drafter || !head) return;
	const year = Number(dayInChina(context.now).slice(0, 4)) - 1;
	const figures: Record<string, number> = { licences: 1240, penalties: 318, coercions: 22, charges: 865 };
	const entered = Object.fromEntries(
		enteredCells.map((cell) => [cell, { n: figures[cell] ?? 0, source: '演示数据，各单位报送汇总' }])
	);
	const id = await beginReport(context, drafter, 'disclosure', 'county', year);
	await saveReport(context, drafter, id, texts, entered);
	await publishReport(context, head, id);
}
