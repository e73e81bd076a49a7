import { expect, test, type Page } from '@playwright/test';
import { accessible, officer } from './officer.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1366, height: 900 } });
test.describe.configure({ mode: 'serial' });

const act = async (page: Page, address: string, action: string) => {
	await page.goto(`${address}/${action}`);
	await page.click('main .actions button');
	await expect(page).toHaveURL(new RegExp(`done=${action}$`));
};

test('a wrong password is told, and nothing opens without signing in', async ({ page, browser }) => {
	await page.goto('/desk?view=all');
	await expect(page).toHaveURL(/\/desk\/sign-in\?next=%2Fdesk%3Fview%3Dall$/);
	await page.fill('#user', 'xinfang');
	await page.fill('#password', 'wrong');
	await page.click('main form button');
	await expect(page).toHaveTitle(/^错误：/);
	await expect(page.locator('.errors a')).toHaveAttribute('href', '#user');
	await accessible(browser, page);
	await page.fill('#password', 'badong-2026');
	await page.click('main form button');
	await expect(page).toHaveURL(/\/desk\?view=all$/);
	await accessible(browser, page);
});

test('from the window to the public: filed, forwarded, accepted, answered, signed, masked, published', async ({
	browser
}) => {
	test.setTimeout(150_000);
	const window = await officer(browser, 'xinfang');
	await window.goto('/desk/new?procedure=fee-report&township=xinling');
	await accessible(browser, window);
	await window.check('input[name=channel][value=visit]');
	await window.fill('#title', '学校收取资料费不给收据');
	await window.fill('#story', '开学时每个学生交资料费一百二十元，没有收据。我的电话13872000333。');
	await window.fill('#item', '资料费');
	await window.fill('#sum', '１２０元');
	await window.check('input[name=receipt][value=none]');
	await window.check('input[name=wish][value=refund]');
	await window.selectOption('#unit', 'education');
	await window.fill('#name', '覃小梅');
	await window.fill('#phone', '138 7200 0333');
	await window.check('#electronic');
	await window.click('main .actions button');
	await expect(window.locator('.errors li')).toHaveCount(1);
	await window.check('input[name=readBack][value=read-aloud]');
	await window.click('main .actions button');
	const number = (await window.locator('.proof .big').first().innerText()).trim();
	const code = (await window.locator('.proof .big').nth(1).innerText()).trim();
	await window.reload();
	expect(await window.locator('.proof .big').allInnerTexts()).toEqual([number, code]);

	await window.goto(`/desk?view=to-sort&words=${number}`);
	await window.click('#queue th a');
	const address = new URL(window.url()).pathname;
	await expect(window.locator('main')).not.toContainText('覃小梅');
	await accessible(browser, window);

	const accused = await officer(browser, 'education-1');
	expect((await accused.goto(address))?.status()).toBe(404);
	expect((await accused.goto(`${address}/person`))?.status()).toBe(404);
	const origin = new URL(accused.url()).origin;
	const list = await accused.request.post('/desk/cases.csv?view=all', {
		form: { purpose: 'report', note: '月报' },
		headers: { origin }
	});
	expect(list.status()).toBe(200);
	expect(list.headers()['content-type']).toContain('text/csv');
	expect(await list.text()).not.toContain(number);

	await window.goto(`${address}/person`);
	await window.check('#purpose');
	await window.click('main form button');
	await expect(window.locator('main')).toContainText('覃小梅');
	await expect(window.locator('main')).toContainText('与来件人联系');

	await window.goto(`${address}/forward`);
	await accessible(browser, window);
	const old = await window.context().newPage();
	await old.goto(`${address}/forward`);
	await window.selectOption('#unit', 'finance');
	await window.click('main .actions button');
	await expect(window).toHaveURL(/done=forward$/);
	// Pressed from a page that has grown old, nothing happens.
	await old.click('main .actions button');
	await expect(old.locator('[role=alert]')).toContainText('别人已经办了一步');

	const handler = await officer(browser, 'finance-1');
	await act(handler, address, 'accept');
	await handler.goto(`${address}/check-list`);
	await handler.check('input[name=listResult][value=not-on-list]');
	await handler.fill('#note', '收费清单里没有这一项。');
	await handler.click('main .actions button');
	await handler.goto(`${address}/draft`);
	await accessible(browser, handler);
	await handler.check('#outcome');
	await handler.selectOption('#unlawfulKind', 'off-list');
	await handler.fill('#opinion', '已责令学校退还资料费，请覃小梅到校领取。');
	await handler.click('button[formaction="?/fill"]');
	await expect(handler.locator('#opinion')).toHaveValue('已责令学校退还资料费，请覃小梅到校领取。');
	await handler.click('main .actions button');
	await expect(handler.locator('.errors')).toContainText('【');
	await handler.fill('#facts', '经查，学校收取了清单之外的资料费。');
	await handler.fill('#basis', '《湖北省行政事业性收费清单》');
	await handler.click('button[formaction="?/preview"]');
	await expect(handler.locator('main')).toContainText('清单之外的资料费');
	await handler.click('main .actions button');
	await expect(handler).toHaveURL(/done=draft$/);
	await handler.goto(`${address}/sign`);
	await expect(handler.locator('main .actions')).toHaveCount(0);

	const head = await officer(browser, 'finance-2');
	await head.goto(`${address}/sign`);
	await expect(head.locator('main')).toContainText('已责令学校退还资料费');
	await accessible(browser, head);
	await act(head, address, 'sign');

	await handler.goto(`${address}/propose-publication`);
	await handler.click('main .actions button:not([formaction])');
	await expect(handler.locator('.errors')).toContainText('覃小梅');
	await accessible(browser, handler);
	await expect(handler.locator('.errors a[href="#child"]')).toBeVisible();
	await handler.check('input[name=child][value=no-child-in-case]');
	for (const one of await handler.locator('input[value=hide]').all()) await one.check();
	await handler.click('button[formaction="?/preview"]');
	await expect(handler.locator('main .summary').first()).not.toContainText(/覃小梅|13872000333/);
	await handler.click('main .actions button:not([formaction])');
	await expect(handler).toHaveURL(/done=propose-publication$/);
	await act(head, address, 'publish');
	await accessible(browser, head);
	for (const page of [window, accused, handler, head]) await page.context().close();
});

test('the catalogue is edited with its history, and only by those who sort', async ({ browser }) => {
	const sorter = await officer(browser, 'xinfang');
	await sorter.goto('/desk/catalogue?words=路灯');
	await accessible(browser, sorter);
	await sorter.click('#matters th a');
	await sorter.fill('#titleEn', '');
	await sorter.click('main .actions button');
	await expect(sorter.locator('.errors')).toBeVisible();
	await sorter.fill('#titleEn', 'Broken street lamp');
	await sorter.click('main .actions button');
	await expect(sorter).toHaveURL(/\?saved$/);
	await expect(sorter.locator('.panel').last()).toContainText('第 1 版');
	await accessible(browser, sorter);
	const handler = await officer(browser, 'housing-1');
	expect((await handler.goto('/desk/catalogue'))?.status()).toBe(404);
	expect((await handler.goto('/desk/sealed'))?.status()).toBe(404);
	expect((await handler.goto('/desk/new'))?.status()).toBe(404);
	for (const page of [sorter, handler]) await page.context().close();
});

test('the liaison sees number and day of what is sealed, and nothing else of the desk', async ({
	browser
}) => {
	const liaison = await officer(browser, 'jiwei');
	await expect(liaison).toHaveURL(/\/desk\/sealed$/);
	await accessible(browser, liaison);
	await liaison.context().close();
});

test('what a table is for is asked again with the words kept, and they stand in no address', async ({
	browser
}) => {
	const desk = await officer(browser, 'xinfang');
	await desk.goto('/desk/export');
	await desk.fill('#note', '给向秀英的家人核对');
	await desk.locator('main form button').last().click();
	await expect(desk).toHaveTitle(/^错误：/);
	expect(decodeURIComponent(desk.url())).not.toContain('向秀英');
	await expect(desk.locator('#note')).toHaveValue('给向秀英的家人核对');
	await desk.context().close();
});

test('the keys lead through a case', async ({ browser }) => {
	const signedIn = await officer(browser, 'xinfang');
	const context = await browser.newContext({
		javaScriptEnabled: true,
		storageState: await signedIn.context().storageState()
	});
	const page = await context.newPage();
	await page.goto('/desk');
	await page.keyboard.press('j');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/desk\/cases\/[0-9a-f-]{36}$/);
	await page.keyboard.press('q');
	await expect(page).toHaveURL(/\/desk$/);
	await page.keyboard.press('/');
	await page.keyboard.type('j?');
	await expect(page.locator('#words')).toHaveValue('j?');
	await signedIn.context().close();
	await context.close();
});
