import { expect, type Page } from '@playwright/test';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Fills the form of an action, whatever kinds of field it has. */
export async function fillIn(page: Page, answers: Answers): Promise<void> {
	for (const [name, value] of Object.entries(answers)) {
		if (typeof value !== 'string') {
			for (const [at, one] of value.entries())
				await page.locator(`select[name=${name}]`).nth(at).selectOption(one);
			continue;
		}
		const radio = page.locator(`input[type=radio][name=${name}]`);
		if ((await radio.count()) > 0) await radio.and(page.locator(`[value="${value}"]`)).check();
		else if ((await page.locator(`select[name=${name}]`).count()) > 0)
			await page.locator(`select[name=${name}]`).selectOption(value);
		else if ((await page.locator(`[name=${name}-y]`).count()) > 0) {
			const [y = '', m = '', d = ''] = value.split('-');
			for (const [part, text] of Object.entries({ y, m, d })) await page.fill(`[name=${name}-${part}]`, text);
		} else await page.fill(`[name=${name}]`, value);
	}
}

/** Takes an action of a case at the desk, as the officer of the page; it must come to pass. */
export async function take(page: Page, home: string, action: string, answers: Answers = {}): Promise<void> {
	await page.goto(`${home}/${action}`);
	await fillIn(page, answers);
	await page.locator('main form .actions button').last().click();
	await expect(page).toHaveURL(new RegExp(`done=${action}$`));
}

/** Asks for an action that must be declined, at once or when it is sent, with words that say why. */
export async function declined(
	page: Page,
	home: string,
	action: string,
	why: string,
	answers: Answers = {}
): Promise<void> {
	await page.goto(`${home}/${action}`);
	if (Object.keys(answers).length > 0) {
		await fillIn(page, answers);
		await page.locator('main form .actions button').last().click();
	}
	await expect(page.locator('main .notice.late, main .errors').first()).toContainText(why);
}
