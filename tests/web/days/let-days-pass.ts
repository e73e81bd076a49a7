import { expect, type Page } from '@playwright/test';

/** The day that it is in the demonstration, as YYYY-MM-DD; the page that says it is open. */
async function shownDay(page: Page): Promise<string> {
	const shown = (await page.locator('main dd').first().innerText()).match(/(\d+)年(\d+)月(\d+)日/u) ?? [];
	return `${shown[1]}-${shown[2]?.padStart(2, '0')}-${shown[3]?.padStart(2, '0')}`;
}

export async function dayNow(page: Page): Promise<string> {
	await page.goto('/demonstration?lang=zh');
	return shownDay(page);
}

/** Lets days of the demonstration pass, with the work of each; gives the day that it then is, as YYYY-MM-DD. */
export async function letDaysPass(page: Page, days: number): Promise<string> {
	await page.goto('/demonstration?lang=zh');
	await page.fill('#days', String(days));
	await page.locator('main form button').click({ timeout: 60_000 });
	await expect(page).toHaveURL(/passed=/, { timeout: 60_000 });
	return shownDay(page);
}
