import type { Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { dayInChina, instantOf, addDays } from '#clocks/day.ts';
import { chanceOf } from '#demonstration/chance.ts';
import { liveRequest } from '#demonstration/request-life.server.ts';
import type { Staff } from '#demonstration/staff.ts';
import { requestStories } from '#demonstration/stories/requests.ts';
import { handUp } from '#disclosure/annual-report/hand-up.store.server.ts';
import { beginReport, publishReport, saveReport } from '#disclosure/annual-report/report.store.server.ts';

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
	const figures = { licences: 1240, penalties: 318, coercions: 22 };
	const entered = Object.fromEntries(
		Object.entries(figures).map(([cell, n]) => [cell, { n, source: '各单位报送的台账（演示数据）' }])
	);
	const id = await beginReport(context, drafter, 'disclosure', 'county', year);
	await saveReport(context, drafter, id, texts, entered);
	await publishReport(context, head, id);
	for (const { unit } of requestStories.slice(0, 3)) await unitReports(context, staff, unit, year);
}

/** What a unit says of the year itself: its requests, and its enforcement with what it adds to the portal's figures. */
async function unitReports(context: Context, staff: Staff, unit: string, year: number): Promise<void> {
	const drafter = staff.handlers(unit)[0];
	const head = staff.heads(unit)[0];
	if (!drafter || !head) return;
	const source = '本单位执法台账（演示数据）';
	const acts = {
		penalties: { n: 12, source },
		'penalty-sum': { n: 3.6, source },
		'act-reviews': { n: 2, source }
	};
	for (const [kind, entered] of [
		['disclosure', {}],
		['enforcement', acts]
	] as const) {
		const id = await beginReport(context, drafter, kind, unit, year);
		await saveReport(context, drafter, id, texts, entered);
		await publishReport(context, head, id);
	}
}

const lawTexts = {
	measures:
		'一、推进政府职能转变，权责清单、收费清单按年修订并公布。\n二、健全依法行政制度体系，规范性文件统一登记、编号、公布。\n三、推行行政执法公示，许可和处罚结果按期公布。',
	shortcomings: '部分乡镇法制审核力量不足，执法文书质量不齐。',
	leader: '县政府主要负责人主持研究法治政府建设事项四次，对重点任务逐季督办。',
	plan: '下一年度组织执法案卷评查，补齐乡镇法制审核人员，继续按季公布任务进展。',
	other: '没有需要报告的其他事项。'
};

/** Last year's report on the building of a law-based government, with the progress of the plan confirmed so far. */
export async function seedLawReport(context: Context, staff: Staff): Promise<void> {
	const drafter = staff.handlers('justice')[0];
	const head = staff.heads('justice')[0];
	if (!drafter || !head) return;
	const year = Number(dayInChina(context.now).slice(0, 4)) - 1;
	const id = await beginReport(context, drafter, 'rule-of-law', 'county', year);
	await saveReport(context, drafter, id, lawTexts, {});
	await handUp(context, head, id, '县委、县人大常委会、州政府');
	await publishReport(context, head, id);
	// This year's stands as a draft, with the progress that was confirmed so far.
	const next = await beginReport(context, drafter, 'rule-of-law', 'county', year + 1);
	await saveReport(context, drafter, next, { measures: lawTexts.measures }, {});
	const figures = await beginReport(context, drafter, 'enforcement', 'county', year);
	await saveReport(context, drafter, figures, texts, {});
	await publishReport(context, head, figures);
}

const petitionTexts = {
	overview: '本年度信访总体平稳，登记、受理、办理和答复按《信访工作条例》规定进行。',
	focus: '反映较多的是城市管理、物业、道路和农村饮水。',
	supervising: '对逾期事项逐件催办、督办，重点事项由县领导包案。',
	proposals: '就学校周边交通安全等共性问题向有关单位提出改进工作的建议，并跟踪书面反馈。',
	problems: '部分答复说理不足，少数事项没有按期答复。',
	plan: '下一年度开展答复文书评查，推动初次信访事项一次办好。'
};

/** Last year's report of the petition office, handed up; this year's stands as a draft. */
export async function seedPetitionReport(context: Context, staff: Staff): Promise<void> {
	const drafter = staff.handlers('petitions')[0];
	const head = staff.heads('petitions')[0];
	if (!drafter || !head) return;
	const year = Number(dayInChina(context.now).slice(0, 4)) - 1;
	const id = await beginReport(context, drafter, 'petitions', 'county', year);
	await saveReport(context, drafter, id, petitionTexts, {});
	await handUp(context, head, id, '县委、县政府、州信访局');
	await beginReport(context, drafter, 'petitions', 'county', year + 1);
}
