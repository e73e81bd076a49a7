import { expect, type Page } from '@playwright/test';

export type Receipt = { number: string; code: string };

/** Sends the page of a form on. */
export const next = (page: Page): Promise<void> =>
	page.locator('form[method=post] button:not([name])').last().click();

/** The last pages of every form: who files, the contact, the check, the receipt. */
export async function sendAs(page: Page, name: string, phone: string): Promise<Receipt> {
	await page.check('input[name=for][value=self]');
	await next(page);
	await page.fill('#name', name);
	await page.fill('#phone', phone);
	await next(page);
	await page.check('#consent');
	await next(page);
	await expect(page).toHaveURL(/\/sent$/);
	const [number = '', code = ''] = await page.locator('.proof .big').allInnerTexts();
	return { number: number.trim(), code: code.trim() };
}

/** Opens the case of a receipt, as its person. */
export async function follow(page: Page, { number, code }: Receipt): Promise<void> {
	await page.context().clearCookies();
	await page.goto(`/follow?number=${number}`);
	await page.fill('#code', code);
	await next(page);
}
