import { expect, type Browser, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';

/** Signs an officer of the demonstration in, on a desk's screen, without scripts. */
export async function officer(
	browser: Browser,
	name: string,
	lands = /\/desk(\/(sealed|supervision|incidents|retention|officers))?$/
): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 1366, height: 900 }
	});
	const page = await context.newPage();
	await page.goto('/desk/sign-in');
	await page.fill('#user', name);
	await page.fill('#password', 'badong-2026');
	await page.click('main form button');
	await expect(page).toHaveURL(lands);
	return page;
}

/** The page again with scripts, as the same person, looked through for barriers. */
export async function accessible(browser: Browser, page: Page): Promise<void> {
	const context = await browser.newContext({
		javaScriptEnabled: true,
		storageState: await page.context().storageState(),
		viewport: page.viewportSize()
	});
	const second = await context.newPage();
	await second.goto(page.url());
	await expectNoBarriers(second);
	await context.close();
}
