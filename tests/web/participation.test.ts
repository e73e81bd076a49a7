import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectSoundPages, sound } from './barriers.ts';
import { officer } from './officer.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
test.describe.configure({ mode: 'serial' });

const on = (page: Page) => page.locator('form[method=post] button:not([name])').last().click();
const openCall = '万福河饮用水水源保护区划定方案';
const inForce = '信陵镇城区道路停车收费办法';

async function decisionPage(page: Page, title: string): Promise<string> {
	await page.goto('/participation');
	await page.locator('.list a', { hasText: title }).click();
	return new URL(page.url()).pathname;
}

/** Through the pages of the form, one question after another, to the receipt. */
async function giveOpinion(page: Page, browser: Browser, story: string, looks: boolean) {
	const next = async () => {
		if (looks) await sound(browser, page);
		await on(page);
	};
	await on(page);
	await next();
	await page.fill('#title', story.slice(0, 20));
	await page.fill('#story', story);
	await next();
	await page.locator('input[name=voice][value=resident]').check();
	await page.fill('#nickname', '采茶人');
	await next();
	await next();
	await page.locator('input[name=for][value=self]').check();
	await next();
	await page.fill('#name', '向小河');
	await page.fill('#phone', '13800002222');
	await next();
	await page.locator('#consent').check();
	await next();
	await expect(page).toHaveURL(/\/sent$/);
	if (looks) await sound(browser, page);
	const number = (await page.locator('.proof .big').first().innerText()).trim();
	const code = (await page.locator('.proof .big').last().innerText()).trim();
	return { number, code };
}

test('every public page of decisions holds in both languages', async ({ browser, request }) => {
	test.setTimeout(480_000);
	const found = new Map<string, string[]>();
	const waiting = ['/participation', '/participation/hearings', '/participation/experts'];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const shape = path.replace(/\/[0-9a-f]{10}(?=[/?]|$)/g, '/:id').replace(/\?.*/, '');
		const alike = found.get(shape) ?? [];
		// Two of each kind stand for the others, but each decision leads to other pages.
		if (alike.length === (shape.endsWith('/:id') ? 9 : 2) || alike.includes(path)) continue;
		found.set(shape, [...alike, path]);
		const html = await (await request.get(path)).text();
		for (const [, to = ''] of html.matchAll(/href="(\/participation[^"#]*)"/g))
			if (!/\.\w+$/.test(to)) waiting.push(to.replaceAll('&amp;', '&'));
	}
	const kinds = ['', '/draft', '/easy', '/compare', '/opinions'].map(
		(part) => `/participation/decisions/:id${part}`
	);
	for (const shape of [...kinds, '/participation/list']) expect([...found.keys()]).toContain(shape);
	await expectSoundPages(browser, [...found.values()].flat());
});

test('a resident finds the call, reads it in plain words, and gives an opinion on one clause', async ({
	page,
	browser
}) => {
	test.setTimeout(90_000);
	await page.goto('/participation');
	await sound(browser, page);
	await page.locator('.door', { hasText: openCall }).click();
	await sound(browser, page);
	const home = new URL(page.url()).pathname;
	await page.goto(`${home}/easy`);
	await sound(browser, page);
	await page.goto(`${home}/opinions`);
	await sound(browser, page);
	await page.goto(`${home}/draft`);
	await sound(browser, page);
	await page.getByRole('link', { name: '对第六条提意见' }).click();
	await sound(browser, page);
	const { number, code } = await giveOpinion(
		page,
		browser,
		'围网请在茶园小路处留门，采茶时节天天要走。',
		true
	);
	await page.context().clearCookies();
	await page.goto(`/follow?number=${number}`);
	await page.fill('#code', code);
	await on(page);
	await expect(page.locator('main')).toContainText('第六条');
	await expect(page.locator('main')).toContainText('意见已收到');
	await sound(browser, page);
});

test('the unit groups opinions, cannot end the call early, and enters one from paper', async ({
	browser
}) => {
	test.setTimeout(60_000);
	const desk = await officer(browser, 'water-1');
	await desk.goto('/desk/decisions');
	await sound(browser, desk);
	const row = desk.locator('tr', { hasText: openCall });
	const caseAddress = (await row.locator('a').first().getAttribute('href')) ?? '';
	await desk.goto(`${caseAddress}/end-call`);
	await expect(desk.locator('.notice.late')).toContainText('不能提前截止');
	await desk.goto(`${caseAddress.replace('cases', 'decisions')}/opinions`);
	await sound(browser, desk);
	await desk.click('main .actions button');
	await expect(desk.locator('.notice.late')).toContainText('请先选择意见');
	await desk.locator('input[name=picked]').nth(0).check();
	await desk.locator('input[name=picked]').nth(1).check();
	await desk.fill('#name', '延长迁出时间');
	await desk.click('main .actions button');
	await expect(desk.locator('.notice.success')).toContainText('2');
	await desk.getByRole('link', { name: /第 1 组/ }).click();
	await expect(desk.locator('input[name=picked]')).toHaveCount(2);
	await sound(browser, desk);
	await desk.getByRole('link', { name: '登记书面或口头意见' }).click();
	await on(desk);
	await expect(desk).toHaveTitle(/^错误：/);
	await sound(browser, desk);
	await desk.check('input[name=channel][value=letter]');
	await desk.fill('#person', '谭老汉');
	await desk.fill('#title', '界碑请立在路边');
	await desk.fill('#story', '界碑请立在路边看得见的地方。');
	await desk.check('input[name=voice][value=village]');
	await on(desk);
	await expect(desk.locator('.notice.success')).toContainText('查询码');
});

test('the public reads what became of each opinion, compares the versions, and objects', async ({
	page,
	browser
}) => {
	test.setTimeout(90_000);
	const home = await decisionPage(page, inForce);
	await sound(browser, page);
	await expect(page.locator('#feedback-table tbody tr')).toHaveCount(3);
	await expect(page.locator('#feedback-table')).toContainText('部分采纳');
	await page.locator('a[href*="/compare"]').first().click();
	await expect(page.locator('ins').first()).toBeVisible();
	await sound(browser, page);
	const csv = await page.request.get(`${home}/feedback.csv`);
	expect(await csv.text()).toContain('延长免费时间');
	const calendar = await page.request.get('/participation/calendar.ics');
	expect(await calendar.text()).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART;VALUE=DATE:\d{8}/);
	expect(await (await page.request.get(`${home}/feed.atom`)).text()).toContain('<entry>');
	expect(await (await page.request.get('/participation/feed.atom')).text()).toContain('<entry>');
	await page.goto('/participation/list?year=1999');
	await expect(page.locator('h1')).toHaveCount(1);
	await page.goto(home);
	await page.getByRole('link', { name: '对这项决策提出异议' }).click();
	await sound(browser, page);
	const { number } = await giveOpinion(page, browser, '车站路段多收了一个小时的钱。', false);
	expect(number).toMatch(/^\d{4}-/);
	await page.goto(`${home}?lang=en`);
	await sound(browser, page);
	await page.goto('/participation?lang=en');
	await sound(browser, page);
});

test('who appraised before cannot evaluate, and nothing reaches a meeting without its gates', async ({
	browser
}) => {
	test.setTimeout(60_000);
	const office = await officer(browser, 'zhengfaban');
	await office.goto('/desk/decisions');
	const row = office.locator('tr', { hasText: inForce });
	const address = (await row.locator('a').first().getAttribute('href')) ?? '';
	const asked = office.locator('#body');
	await office.goto(address);
	const risk = office.locator('main', { hasText: '风险评估' });
	await expect(risk).toBeVisible();
	await office.goto(`${address}/order-evaluation`);
	await sound(browser, office);
	await asked.fill('县内一家评估事务所');
	await office.fill('#reason', '满半年。');
	await on(office);
	await expect(office.locator('.notice.late')).toContainText('不能承担后评估');
	await asked.fill('州里一所高校');
	await on(office);
	await expect(office).toHaveURL(/done=order-evaluation$/);

	const handler = await officer(browser, 'culture-tourism-1');
	await handler.goto('/desk/decisions/new');
	await sound(browser, handler);
	await on(handler);
	await expect(handler).toHaveTitle(/^错误：/);
	await handler.fill('#title', '景区客运线路方案');
	await handler.fill('#story', '旺季接驳不够。');
	await handler.check('input[name=category][value=public-service]');
	await handler.fill('#legalBasis', '旅游法');
	await handler.check('input[name=origin][value=department]');
	for (const name of ['hearingByLaw', 'technical', 'stability', 'market', 'congress'])
		await handler.check(`input[name=${name}][value=no]`);
	await on(handler);
	await expect(handler).toHaveURL(/\/desk\/cases\//);
	const proposed = new URL(handler.url()).pathname;
	await handler.goto(`${proposed}/file-for-meeting`);
	await expect(handler.locator('.notice.late')).toBeVisible();
	await office.goto(`${proposed}/schedule-meeting`);
	await expect(office.locator('.notice.late')).toBeVisible();
});

test('a follower confirms by mail before anything is sent, and stops by a link', async ({
	page,
	browser
}) => {
	const home = await decisionPage(page, openCall);
	await page.fill('#email', 'nobody');
	await page.locator('form[action*=follow] button').click();
	await expect(page.locator('.errors a[href="#email"]')).toBeVisible();
	const address = `reader${Date.now()}@example.org`;
	await page.goto(home);
	await page.fill('#email', address);
	await page.locator('form[action*=follow] button').click();
	await expect(page.locator('.notice.success')).toBeVisible();
	let link = '';
	await expect(async () => {
		await page.goto(`/demonstration/outbox?to=${encodeURIComponent(address)}`);
		link = /\/participation\/follow\/[\w-]+/.exec(await page.content())?.[0] ?? '';
		expect(link).not.toBe('');
	}).toPass({ timeout: 45_000 });
	await page.goto(link);
	await sound(browser, page);
	await page.locator('main form button').click();
	await expect(page.locator('.notice.success')).toBeVisible();
	await page.locator('main form button').click();
	await expect(page).toHaveURL(/done=stopped$/);
	await expect(page.locator('.notice.success')).toBeVisible();
	expect(home).toContain('/participation/decisions/');
});
