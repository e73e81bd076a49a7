import { expect, type Browser, type Page } from '@playwright/test';
import { accessible } from '../officer.ts';
import { declined, take, type Answers } from './take.ts';

export type Desk = { handler: Page; head: Page };

/** Fills in the form by which something begins at a decision, and gives the address of what began. */
async function begin(handler: Page, decision: string, link: string, facts: Answers): Promise<string> {
	await handler.goto(decision);
	await handler.locator(`main a[href*="${link}"]`).click();
	for (const [name, value] of Object.entries(facts)) {
		const boxes = typeof value === 'string' ? [] : value;
		for (const one of boxes) await handler.check(`input[name=${name}][value=${one}]`);
		if (typeof value === 'string') await handler.fill(`#${name}`, value);
	}
	await handler.locator('main form .actions button').click();
	await expect(handler).toHaveURL(/\/desk\/(cases|experts\/choose)\/[0-9a-f-]{36}/);
	return `/desk/cases/${/[0-9a-f-]{36}/.exec(handler.url())?.[0]}`;
}

/** Three experts by lot: each declares interests and signs an opinion, then names and opinions are published. */
export async function askExperts(desk: Desk, decision: string, today: string): Promise<void> {
	const { handler, head } = desk;
	const review = await begin(handler, decision, '/desk/experts/ask', {
		title: '夜间经营论证',
		story: '收摊时间和分区是否合理。',
		knows: ['planning', 'economy', 'health']
	});
	await expect(handler.locator('main')).toContainText('在承办单位任职');
	await handler.fill('#seats', '3');
	await handler.locator('main form').first().locator('button').click();
	await expect(handler).toHaveURL(/done=choose-experts$/);
	const chosen = await handler.locator('dl.entry dt', { hasText: '选定的专家' }).locator('+ dd').innerText();
	const experts = chosen.split('\n').filter((name) => name !== '');
	expect(experts).toHaveLength(3);
	for (const expert of experts) {
		const declared = { expert, interest: 'interest-none', signedOn: today };
		await take(handler, review, 'declare-interest', declared);
		await declined(head, review, 'publish-review', '');
		const opinion = { expert, stance: 'feasible', opinion: '分时段收摊合理。', signedOn: today };
		await take(handler, review, 'give-opinion', opinion);
	}
	await take(head, review, 'publish-review', { adoption: '全部采纳。' });
}

/** People are asked, then the report is written by one and signed by another. */
export async function assessRisk(desk: Desk, decision: string, today: string, body: string): Promise<void> {
	const { handler, head } = desk;
	const assessment = await begin(handler, decision, '/appraise/risk-assessment', {
		title: '夜间经营风险评估',
		story: '收摊时会不会有争执。',
		concerned: '摊主、沿街住户。'
	});
	const risk = { points: '收摊时可能有争执', measures: '提前半小时提醒', plan: '现场劝导' };
	await declined(handler, assessment, 'draft-risk', '走访');
	await take(handler, assessment, 'commission-body', {
		body,
		reason: '做过同类评估。',
		interest: 'interest-none',
		signedOn: today
	});
	await take(handler, assessment, 'look-into-risk', {
		looked: 'people-visited',
		heldOn: today,
		found: '走访四十户，多数希望有人管。'
	});
	await declined(handler, assessment, 'draft-risk', '稿次', { version: '1', level: 'medium', ...risk });
	await take(handler, assessment, 'draft-risk', { version: '2', level: 'medium', ...risk });
	await take(head, assessment, 'sign-risk');
}

/** The unit's first review goes to the market regulator, whose opinion another person signs. */
export async function reviewCompetition(
	handler: Page,
	market: Desk,
	decision: string,
	title: string
): Promise<void> {
	const review = await begin(handler, decision, '/appraise/competition-review', {
		title: '夜间经营公平竞争审查',
		touches: '第三条。',
		story: '摊位抽签分配，不指定经营者。',
		heard: '听取十二户摊主意见。'
	});
	await market.handler.goto('/desk');
	await expect(market.handler.locator('main')).toContainText('夜间经营公平竞争审查');
	await market.handler.goto(review);
	await expect(market.handler.locator('main')).toContainText('每晚十一点');
	await take(market.handler, review, 'draft-competition', {
		version: '2',
		effect: 'competition-unharmed',
		opinion: '摊位抽签分配，不指定经营者。'
	});
	await declined(market.handler, review, 'sign-competition', '');
	await take(market.head, review, 'sign-competition');
	await market.handler.goto(decision);
	await expect(market.handler.locator('h1')).toContainText(title);
}

/** The file is given back once as incomplete, sent again, and counsel are heard; gives the review, drafted and unsigned. */
export async function sendToLegality(
	browser: Browser,
	handler: Page,
	justice: Desk,
	decision: string,
	today: string
): Promise<string> {
	await handler.goto(decision);
	await handler.locator('main a[href$="/appraise/legality-review"]').click();
	await accessible(browser, handler);
	const review = await begin(handler, decision, '/appraise/legality-review', {
		title: '夜间经营合法性审查',
		bases: '湖北省城市市容和环境卫生管理条例',
		story: '已经公开征求意见、听证、专家论证、风险评估和公平竞争审查。',
		enclosed: '意见采纳情况表。'
	});
	await justice.handler.goto('/desk');
	await expect(justice.handler.locator('main')).toContainText('夜间经营合法性审查');
	await justice.handler.goto(review);
	await accessible(browser, justice.handler);
	await take(justice.handler, review, 'return-legality', { missing: '缺风险评估报告。' });
	await declined(justice.handler, review, 'draft-legality', '');
	await handler.goto('/desk');
	await expect(handler.locator('main')).toContainText('夜间经营合法性审查');
	await take(handler, review, 'resend-legality', { added: '补充风险评估报告一份。' });
	await declined(justice.handler, review, 'draft-legality', '法律顾问');
	const counsel = { interest: 'interest-none', opinion: '权限和程序有依据。', signedOn: today };
	await take(justice.handler, review, 'hear-counsel', {
		...counsel,
		counselKind: 'legal-counsel',
		counsel: '向朴之'
	});
	await take(justice.handler, review, 'draft-legality', {
		version: '2',
		verdict: 'accords',
		power: '属于县政府权限。',
		process: '法定程序都已完成。',
		substance: '与上位法不抵触。'
	});
	await declined(justice.head, review, 'sign-legality', '七个工作日');
	return review;
}
