import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';

/** Expects a page with scripts to be free of barriers. It has no frames, so it is looked through in one go. */
export async function expectNoBarriers(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	expect(violations.map((one) => `${page.url()} ${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
}

/**
 * What a page without scripts holds, looked through in a second one, because the tool needs scripts: one heading, no
 * barrier, no wider than the screen.
 */
export async function sound(browser: Browser, page: Page): Promise<void> {
	await expect(page.locator('h1')).toHaveCount(1);
	const html = await page.content();
	const scripted = await browser.newContext({ viewport: page.viewportSize(), javaScriptEnabled: true });
	const other = await scripted.newPage();
	await other.route('**/*', (route) =>
		route.request().isNavigationRequest()
			? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
			: route.continue()
	);
	await other.goto(page.url());
	await expectNoBarriers(other);
	expect(await other.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
	await scripted.close();
}

/** Each of these public pages in both languages: there, one heading, no barrier, no wider than a phone. */
export async function expectSoundPages(browser: Browser, paths: Iterable<string>): Promise<void> {
	const context = await browser.newContext({
		javaScriptEnabled: true,
		viewport: { width: 390, height: 844 }
	});
	const page = await context.newPage();
	for (const path of paths) {
		for (const language of ['zh', 'en']) {
			const to = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
			expect([to, (await page.goto(to))?.status()]).toEqual([to, 200]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect([to, await page.locator('h1').count(), wide <= 390]).toEqual([to, 1, true]);
			await expectNoBarriers(page);
		}
	}
	await context.close();
}
