import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the first page is there without scripts, in a named language, under one heading', async ({ page }) => {
	const answer = await page.goto('/');
	expect(answer?.status()).toBe(200);
	await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
	await expect(page.locator('h1')).toHaveCount(1);
});
