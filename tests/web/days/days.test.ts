import { expect, test } from '@playwright/test';
import { accessible } from '../officer.ts';
import { letDaysPass } from './let-days-pass.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

test('the days of a demonstration pass, and a wrong number is told', async ({ page, browser }) => {
	await page.goto('/demonstration');
	await page.fill('#days', '0');
	await page.click('main form button');
	await expect(page.locator('#days-error')).toBeVisible();
	await expect(page.locator('#days')).toHaveValue('0');
	const first = await letDaysPass(page, 1);
	const second = await letDaysPass(page, 2);
	expect(Date.parse(second) - Date.parse(first)).toBe(2 * 86_400_000);
	await expect(page.locator('main .notice')).toBeVisible();
	await accessible(browser, page);
	await page.goto('/demonstration?lang=en');
	await accessible(browser, page);
});
