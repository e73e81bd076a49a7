import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';

test.use({ javaScriptEnabled: false, viewport: { width: 1366, height: 900 } });

async function officer(browser: Browser, name: string): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 1366, height: 900 }
	});
	const page = await context.newPage();
	await page.goto('/desk/sign-in');
	await page.fill('#user', name);
	await page.fill('#password', 'badong-2026');
	await page.click('main form button');
	return page;
}

/** The page again with scripts, as the same person, looked through for barriers. */
async function accessible(browser: Browser, page: Page): Promise<void> {
	const context = await browser.newContext({
		javaScriptEnabled: true,
		storageState: await page.context().storageState(),
		viewport: page.viewportSize()
	});
	const second = await context.newPage();
	await second.goto(page.url());
	const { violations } = await new AxeBuilder({ page: second }).analyze();
	expect(violations.map((one) => `${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
	await context.close();
}

test('a supervising officer finds what is late, sends a letter, and the unit answers it', async ({
	browser
}) => {
	test.setTimeout(60_000);
	const desk = await officer(browser, 'xinfang');
	await desk.goto('/desk/supervision');
	await accessible(browser, desk);
	await desk.goto('/desk/supervision/new');
	await desk.click('main .actions button');
	await expect(desk).toHaveTitle(/^错误：/);
	await expect(desk.locator('.errors a').first()).toHaveAttribute('href', '#title');
	await accessible(browser, desk);
	await desk.fill('#title', '窗口排队时间长');
	await desk.selectOption('#ground', 'perfunctory');
	await desk.fill('#demand', '请说明原因和整改措施。');
	await desk.selectOption('#unit', 'finance');
	await desk.click('main .actions button');
	await expect(desk).toHaveURL(/\/desk\/cases\/.*done=send-letter$/);
	const address = new URL(desk.url()).pathname;
	await accessible(browser, desk);

	const unit = await officer(browser, 'finance-2');
	await unit.goto(`${address}/answer-order`);
	await unit.fill('#cause', '窗口人手不够。');
	await unit.fill('#measures', '增设一个窗口。');
	await unit.fill('#proof', '调整通知一份。');
	await unit.click('main .actions button');
	await expect(unit).toHaveURL(/done=answer-order$/);
	await unit.goto('/desk/reminders');
	await accessible(browser, unit);
	expect((await unit.goto('/desk/supervision'))?.status()).toBe(404);

	await desk.goto(`${address}/accept-answer`);
	await desk.click('main .actions button');
	await expect(desk).toHaveURL(/done=accept-answer$/);
});
