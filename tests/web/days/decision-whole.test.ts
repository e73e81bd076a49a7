import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { addDays, type Day } from '#clocks/day.ts';
import { accessible, officer } from '../officer.ts';
import { letDaysPass } from './let-days-pass.ts';
import { follow, next, sendAs, type Receipt } from './resident-form.ts';
import { askExperts, assessRisk, reviewCompetition, sendToLegality } from './appraise.ts';
import { announceHearing, drawAndInvite, freezeList, holdHearing } from './hold-hearing.ts';
import { declined, take } from './take.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, actionTimeout: 60_000 });

const title = '县城夜间经营管理办法';
const clauses = [
	'第一条 为了方便群众夜间消费，减少扰民，制定本办法。',
	'第二条 沿江路、楚天路可以夜间摆摊，每晚十点收摊。',
	'第三条 摊位费每月二百元。',
	'第四条 油烟、垃圾由摊主清理。'
];
const changed = clauses.map((one) => one.replace('每晚十点', '每晚十点，七月、八月每晚十一点'));
const campaign = '坚决要求夜市开到十二点，请采纳。';
const kinds = [
	{ name: '收摊时间', story: campaign, result: 'partly-adopted', changedText: changed[1] ?? '' },
	{
		name: '摊位费',
		story: '摊位费二百元一个月太贵，刚起步的小摊交不起，',
		result: 'not-adopted',
		changedText: ''
	},
	{
		name: '油烟扰民',
		story: '楼下油烟飘进家里睡不着觉，请离居民楼远一些，',
		result: 'adopted',
		changedText: ''
	}
];

const sheetOf = (many: number): string =>
	Papa.unparse(
		Array.from({ length: many }, (_, n) => {
			const kind = kinds[n % kinds.length];
			return {
				怎样收到的: '来信',
				姓名: `来信人${n}`,
				以什么身份: 'resident',
				意见: kind?.story === campaign ? campaign : `${kind?.story}我家住${n}号。`
			};
		})
	);

/** Through the pages of the form of an opinion to its receipt. */
async function giveOpinion(page: Page, home: string, story: string, phone: string): Promise<Receipt> {
	await page.goto(`${home}/opinion?clause=${encodeURIComponent('第二条')}`);
	await next(page);
	await next(page);
	await page.fill('#title', story.slice(0, 10));
	await page.fill('#story', story);
	await next(page);
	await page.locator('input[name=voice][value=resident]').check();
	await next(page);
	await next(page);
	return sendAs(page, '向小江', phone);
}

/** Puts everything alike into groups of its own, as the officer judges, until nothing alike is left. */
async function groupAlike(desk: Page, opinions: string): Promise<void> {
	for (const { name, story } of kinds) {
		await desk.goto(opinions);
		const alike = desk.locator('a[href*="alike="]', { hasText: story.slice(0, 6) }).first();
		if (story === campaign) await expect(desk.locator('main')).toContainText(/\d+ 条文字完全相同/);
		await alike.click();
		await desk.fill('#name', name);
		await desk.locator('main .actions button').click();
		await expect(desk.locator('.notice.success')).toBeVisible();
	}
}

test('a decision walks from the list to its later evaluation, and no gate is passed by', async ({
	page,
	browser
}) => {
	test.setTimeout(900_000);
	const as = (name: string) => officer(browser, name);
	let today = await letDaysPass(page, 1);
	const later = async (days: number) => {
		for (let left = days; left > 0; left -= 8) today = await letDaysPass(page, Math.min(left, 8));
	};
	const in30 = () => addDays(today as Day, 30);

	let handler = await as('urban-management-1');
	await handler.goto('/desk/decisions/new');
	const facts = {
		title,
		story: '夜市兴旺，也吵到了楼上的住户，需要定下规矩。',
		legalBasis: '湖北省城市市容和环境卫生管理条例'
	};
	for (const [name, value] of Object.entries(facts)) await handler.fill(`#${name}`, value);
	await handler.check('input[name=category][value=public-service]');
	await handler.check('input[name=origin][value=department]');
	for (const name of ['hearingByLaw', 'congress']) await handler.check(`input[name=${name}][value=no]`);
	for (const name of ['technical', 'stability', 'market'])
		await handler.check(`input[name=${name}][value=yes]`);
	await handler.locator('main form .actions button').click();
	await expect(handler).toHaveURL(/\/desk\/cases\//);
	const home = new URL(handler.url()).pathname;
	const opinions = `${home.replace('cases', 'decisions')}/opinions`;

	let office = await as('zhengfaban');
	const year = today.slice(0, 4);
	await take(office, home, 'put-on-list', { year, partyAgreedOn: today, partyPaper: '县委常委会会议纪要' });
	await page.goto(`/participation/list?year=${year}`);
	await page.getByRole('link', { name: title }).click();
	const outside = new URL(page.url()).pathname;
	await take(office, home, 'start', {
		unit: 'urban-management',
		coUnits: ['market-regulation'],
		study: '群众反映集中，有必要立规矩。'
	});
	await take(handler, home, 'make-version', {
		text: clauses.join('\n'),
		explanation: '比较了周边三个县城的做法。',
		research: '夜里看了五天，问了六十户。',
		coordination: '已征求市场监管、生态环境部门意见，没有不同意见。',
		lawCheck: '与上位法一致。',
		analysis: 'analysed',
		costs: '划线和巡查人员六名。',
		benefits: '摊主增收，投诉减少。'
	});

	let head = await as('urban-management-2');
	const call = { questions: '几点收摊合适？', easy: '夜里摆摊，晚上十点要收。', ways: '寄到县城管执法局。' };
	await declined(head, home, 'publish-call', '三十日', { ...call, until: addDays(today as Day, 20) });
	await take(head, home, 'publish-call', { ...call, until: in30() });
	const hearing = await announceHearing(page, { handler, head }, home, today as Day);
	const mine = await giveOpinion(page, outside, '暑假里孩子们都出来玩，请晚一个小时收摊。', '13800007771');
	await handler.goto(`${opinions}/import`);
	await handler.locator('#file').setInputFiles({
		name: 'opinions.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`\uFEFF${sheetOf(498)}`)
	});
	await handler.locator('main form .actions button').click({ timeout: 240_000 });
	await expect(handler.locator('.notice.success')).toContainText('498', { timeout: 240_000 });
	const receipts = await handler.getByRole('link', { name: '下载编号和查询码' }).getAttribute('href');
	const codes = await (await handler.request.get(receipts ?? '')).text();
	expect(Papa.parse(codes.trim(), { header: true }).data).toHaveLength(498);
	await giveOpinion(page, outside, '卖假药的不要进夜市。', '13800007772');

	await groupAlike(handler, opinions);
	await handler.goto(`${opinions}?view=new`);
	await handler.locator('a[href^="/desk/cases/"]', { hasText: '卖假药' }).click();
	const stray = new URL(handler.url()).pathname;
	await take(handler, stray, 'set-aside', {
		outcome: 'aside-off-topic',
		reason: '说的是药品监管，已转告市场监管局。'
	});
	await handler.goto(`${opinions}?view=new`);
	await handler.locator('input[name=picked]').check();
	await handler.locator('#group').selectOption('1');
	await handler.locator('main .actions button').click();
	await expect(handler.locator('.notice.success')).toBeVisible();
	await declined(handler, home, 'end-call', '不能提前截止');

	const renewed = async () => {
		handler = await as('urban-management-1');
		head = await as('urban-management-2');
	};
	await later(8);
	await renewed();
	await freezeList(page, handler, hearing, today as Day);
	await later(1);
	await renewed();
	await drawAndInvite(page, { handler, head }, hearing, today as Day);
	await later(17);
	await renewed();
	await holdHearing(page, { handler, head }, hearing);
	await later(5);
	await renewed();
	await declined(head, home, 'publish-feedback', '没有写明');
	for (const [at, { result, changedText }] of kinds.entries()) {
		await handler.goto(`${opinions}?view=${at + 1}`);
		await handler.check(`input[name=result][value=${result}]`);
		await handler.fill('#reason', '看了现场，也听了摊主和住户两边的话。');
		await handler.fill('#changedText', changedText);
		await handler.locator('form[action="?/answer"] button').click();
		await expect(handler.locator('.notice.success')).toBeVisible();
	}
	await take(handler, home, 'change-slightly', {
		text: changed.join('\n'),
		explanation: '按群众意见改了第二条。',
		whatChanged: '暑期收摊推迟一小时。'
	});
	await take(head, home, 'publish-feedback');
	await page.goto(outside);
	await expect(page.locator('#feedback')).toBeVisible();
	await expect(page.locator('main')).toContainText('共收到 500 条意见');
	await expect(page.locator('main')).toContainText('与草案无关 1');
	expect(await (await page.request.get(`${outside}/feedback.csv`)).text()).toContain('摊位费');
	await page.goto(`${outside}/compare?from=1&to=2`);
	await expect(page.locator('ins').first()).toContainText('七月');
	await declined(head, home, 'file-for-meeting', '');
	const body = '州内一家评估事务所';
	await askExperts({ handler, head }, home, today);
	await assessRisk({ handler, head }, home, today, body);
	const pair = async (unit: string) => ({ handler: await as(`${unit}-1`), head: await as(`${unit}-2`) });
	await reviewCompetition(handler, await pair('market-regulation'), home, title);
	const review = await sendToLegality(browser, handler, await pair('justice'), home, today);
	await page.goto(outside);
	await expect(page.locator('main')).toContainText('正在进行：县司法局');
	await expect(page.locator('main')).toContainText('分时段收摊合理。');
	await declined(handler, home, 'change-slightly', '');
	await later(12);
	await follow(page, mine);
	await expect(page.locator('main')).toContainText('部分采纳');
	await take(await as('justice-2'), review, 'sign-legality');
	head = await as('urban-management-2');
	await take(head, home, 'file-for-meeting', { note: '' });

	office = await as('zhengfaban');
	await take(office, home, 'schedule-meeting', { meeting: 'standing-meeting', heldOn: today });
	await declined(office, home, 'head-statement', '');
	await take(office, home, 'statement', {
		speaker: '分管副县长',
		position: 'against',
		said: '夜里太吵，先小范围试。'
	});
	const last = { speaker: '县长', position: 'for', said: '同意，半年后评估。' };
	await declined(office, home, 'head-statement', '理由', { ...last, reason: '' });
	await take(office, home, 'head-statement', { ...last, reason: '暑期客流已经很大，规矩早立早好。' });
	await declined(office, home, 'statement', '');
	await take(office, home, 'approve', { resolution: '原则通过，半年后开展评估。' });
	const paper = {
		paperNumber: '巴政规〔2026〕10号（演示）',
		effectiveOn: today,
		interpretation: '平时十点收摊，七月八月十一点。'
	};
	await declined(office, home, 'publish-decision', '县委');
	await take(office, home, 'report-to-party', { toldOn: today, paperNumber: '县政府请示一件' });
	await take(office, home, 'publish-decision', paper);
	await page.goto(outside);
	await expect(page.locator('main')).toContainText('巴政规〔2026〕10号');
	await expect(page.locator('main')).not.toContainText('夜里太吵，先小范围试');

	await take(office, home, 'execute', { executor: 'urban-management', text: '城管执法局负责，每季度公布。' });
	handler = await as('urban-management-1');
	await take(handler, home, 'archive', {
		text: '目录、草案各稿、公告、意见、论证评估、审查意见、会议记录。'
	});
	await take(handler, home, 'report-execution', { text: '摊位已经划好，收摊铃已经装上。' });
	const objection = await giveOpinion(page, outside, '我家楼下十一点还在划拳。', '13800007773');
	await handler.goto(`${opinions}?view=objections`);
	await expect(handler.locator('main')).toContainText('划拳');
	expect(objection.number).not.toBe(mine.number);
	const evaluation = { reason: '执行满半年，群众有意见。' };
	await declined(office, home, 'order-evaluation', '后评估', { ...evaluation, body });
	await take(office, home, 'order-evaluation', { ...evaluation, body: '外地一所高校' });
	await take(office, home, 'record-evaluation', {
		finding: 'go-on',
		publicHeard: '座谈两次，问卷三百份。',
		text: '扰民投诉少了一半，摊主收入没有减少。'
	});
	await page.goto(outside);
	await expect(page.locator('main')).toContainText('扰民投诉少了一半');
	await page.goto(`${outside}?lang=zh`);
	await accessible(browser, page);
	await page.goto(`${outside}?lang=en`);
	await accessible(browser, page);
});
