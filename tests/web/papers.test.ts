import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';

const wrong = '/verify/opinion.housing.20260302.202619.AAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA';

test('an officer opens the papers of a case as PDF; nobody does without signing in', async ({
	page,
	browser
}) => {
	await page.goto('/desk/sign-in');
	await page.fill('#user', 'xinfang');
	await page.fill('#password', 'badong-2026');
	await page.click('main form button');
	await page.goto('/desk?view=all');
	await page.locator('main a[href^="/desk/cases/"]').first().click();
	const links = await page.locator('main a[href*="/papers/"]').all();
	expect(links.length).toBeGreaterThan(1);
	const outside = await browser.newContext();
	for (const link of links) {
		const address = (await link.getAttribute('href')) ?? '';
		const answer = await page.request.get(address);
		expect(answer.status()).toBe(200);
		// Each paper is there as a file and as a page to read.
		const isPage = address.endsWith('/print');
		expect(answer.headers()['content-type']).toBe(isPage ? 'text/html' : 'application/pdf');
		expect(answer.headers()['cache-control']).toContain('no-store');
		if (!isPage) expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
		const strange = await outside.request.get(address, { maxRedirects: 0 });
		expect(strange.status()).toBe(303);
	}
	await outside.close();
});

test('a paper that was not issued here is not verified', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(wrong);
	await expect(page.locator('main')).toContainText('没有查到这份文书');
	await expectNoBarriers(page);
	await page.goto(`${wrong}?lang=en`);
	await expect(page.locator('main')).toContainText('No such paper was found');
});
