import type { Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { nobody } from '#casework/person.ts';
import { plainFiling } from '#casework/plain-filing.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { addDays, dayInChina, instantOf } from '#clocks/day.ts';
import { chanceOf } from '#demonstration/chance.ts';
import { step, type Life } from '#demonstration/life.server.ts';
import type { Staff } from '#demonstration/staff.ts';
import { filerNames } from '#demonstration/stories/people.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { releaseCall } from '#disclosure/payer-calls/call-payers.server.ts';
import { payerCall } from '#disclosure/payer-calls/kind.ts';
import { release } from '#disclosure/release.store.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';

const DAYS_AGO = 55;
const unit = 'finance';
const facts = {
	title: '早市摊位每天收卫生费没有票据',
	story: '在城区早市摆摊，管理所的人每天早上收两元卫生费，不给票据，也没有看到收费依据。大家都交。',
	item: '早市摊位卫生费',
	sum: '720',
	receipt: 'none',
	wish: 'refund'
};
const answer = {
	outcome: 'unlawful',
	unlawfulKind: 'off-list',
	claims: '反映早市摊位每天收取卫生费没有票据和依据，要求退还。',
	facts: '早市摊位卫生费不在本县收费目录清单内，城区市场管理所自2025年1月起收取，没有开具票据。',
	opinion: '该项收费没有依据，责令立即停止，已经收取的全部退还；找不到的付款人公告查找。',
	basis: '《价格违法行为行政处罚规定》第九条、第十六条；《优化营商环境条例》第二十五条'
};
const notice = {
	title: '城区早市摊位卫生费退还公告',
	item: facts.item,
	collector: '城区市场管理所',
	period: '2025年1月至2026年2月',
	sum: '38600',
	text: '凡在上述时间在城区早市摆摊、交过摊位卫生费的，都可以领回。\n每天按两元计算，有登记的按登记退，没有登记的，由两位相邻摊主证明后退还。\n请带身份证和银行卡；委托他人办理的，还要带委托书。',
	where: '县财政局一楼非税窗口，工作日上午8:30—12:00，下午14:30—17:30，电话12345'
};
const shown = { title: facts.title, question: facts.story, answer: answer.opinion, basis: answer.basis };
const clear = { secrecy: 'clear', privacy: 'clear', thirdParty: 'clear' };

/** A charge found unlawful whose payers are called by public notice, some of whom have come. */
export async function seedPayerCall(
	context: Context,
	procedures: readonly Procedure[],
	staff: Staff
): Promise<void> {
	const procedure = procedures.find((one) => one.id === 'fee-report');
	const [handler] = staff.handlers(unit);
	const [head] = staff.heads(unit);
	const [sorter] = staff.dispatchers('petitions');
	if (!procedure || !handler || !head || !sorter) return;
	const time = new Date(instantOf(addDays(todayOf(context), -DAYS_AGO)).getTime() + 9 * 3_600_000);
	const filing = {
		...plainFiling,
		formKey: 'demonstration:payer-call',
		facts,
		parties: [
			{ part: 'filer' as const, person: { ...nobody, name: filerNames[3] ?? '', phone: '19900004321' } }
		],
		township: 'xinling',
		electronic: true,
		queryCode: newCode()
	};
	const on = await fileCase({ ...context, now: time }, procedure, filing, { kind: 'resident', caseId: '' });
	const life: Life = { context, procedure, on, time, until: context.now, chance: chanceOf(77) };
	await step(life, 1, sorter, 'forward', { matter: 'fee-off-list', unit });
	await step(life, 2, handler, 'accept', { way: '查对收费清单，调取收费记录，书面答复。' });
	await step(life, 3, handler, 'check-list', { listResult: 'not-on-list', note: '清单内没有这一项。' });
	await step(life, 6, handler, 'draft', answer);
	await step(life, 2, head, 'sign', { note: '' });
	await step(life, 1, handler, 'order-refund', {
		debtor: notice.collector,
		refundOwed: 38_600,
		until: addDays(dayInChina(life.time), 30),
		payers: 'payers-by-notice'
	});
	await publishNotice(life, handler, head);
	await step(life, 2, handler, 'propose-publication', { version: shown, child: 'no-child-in-case' });
	await step(life, 1, head, 'publish');
	await step(life, 5, handler, 'record-refund', {
		refund: 8400,
		payersPaid: 21,
		note: '首批摊主凭登记领回。'
	});
}

async function publishNotice(life: Life, handler: Officer, head: Officer): Promise<void> {
	const day = dayInChina(life.time);
	const then = { ...life.context, now: new Date(life.time.getTime() + 3_600_000) };
	const raw = { ...notice, formedOn: day, claimBy: addDays(day, 90) };
	const id = await draft(then, payerCall, handler, { raw, cases: [life.on.id] });
	await release(then, payerCall, id, 'submit', handler);
	await releaseCall(then, id, 'publish', head, clear);
}
