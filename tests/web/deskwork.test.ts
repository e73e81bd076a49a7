import { expect, test } from '@playwright/test';
import { accessible, officer } from './officer.ts';

test.use({ viewport: { width: 1366, height: 900 } });

test('a list is kept under a name, and several of its cases are classified at once, without scripts', async ({
	browser
}) => {
	const desk = await officer(browser, 'xinfang');
	await desk.goto('/desk?view=to-sort&procedure=message');
	await desk.click('main details:has(#name) summary');
	await desk.click('main details:has(#name) button');
	await expect(desk.locator('.error')).toContainText('名称');
	await desk.fill('#name', '待分办的留言');
	await desk.click('main details:has(#name) button');
	const kept = desk.locator('.side a', { hasText: '待分办的留言' });
	await desk.goto('/desk');
	await kept.click();
	await expect(desk).toHaveURL(/\/desk\?view=to-sort&procedure=message$/);
	await accessible(browser, desk);

	for (const box of await desk.locator('#queue input[type=checkbox]').all()) await box.check();
	const chosen = await desk.locator('#queue input:checked').count();
	expect(chosen).toBeGreaterThan(0);
	await desk.click('form[action="/desk/several"] button');
	await desk.check('input[name=do][value="message:classify"]');
	await accessible(browser, desk);
	await desk.click('main form button');
	await desk.selectOption('#matter', { index: 1 });
	await accessible(browser, desk);
	await desk.click('main form .actions button');
	await expect(desk.locator('h1')).toContainText(`办好 ${chosen} 件`);
	await accessible(browser, desk);
	await desk.goto('/desk?view=to-sort&procedure=message');
	await desk.click('main form button:has-text("待分办的留言")');
	await expect(kept).toHaveCount(0);
});

test('what is typed is kept by itself, comes back, and colleagues see who is at it', async ({ browser }) => {
	const first = await officer(browser, 'xinfang');
	await first.goto('/desk?view=to-sort&procedure=petition');
	const address = await first.locator('#queue th a').first().getAttribute('href');
	await first.goto(`${address}/note`);
	await first.fill('#note', '已经打过电话，');
	await first.click('main button[formaction="?/keep"]');
	await expect(first.locator('.notice.success')).toContainText('已存下');

	const scripted = await browser.newContext({ storageState: await first.context().storageState() });
	const page = await scripted.newPage();
	await page.goto(`${address}/note`);
	await expect(page.locator('#note')).toHaveValue('已经打过电话，');
	await page.locator('#note').press('End');
	await page.locator('#note').pressSequentially('周五去现场。');
	await expect(page.locator('[data-unsent-said]')).toContainText('已存下', { timeout: 15_000 });
	await page.reload();
	await expect(page.locator('#note')).toHaveValue('已经打过电话，周五去现场。');

	const second = await officer(browser, 'xinfang2');
	await second.goto(address ?? '');
	await expect(second.locator('[data-there]')).toContainText('正在填写');
	await page.keyboard.press('Escape');
	await page.locator('h1').click();
	await page.keyboard.press('Control+k');
	await expect(page.locator('dialog.menu input')).toBeFocused();
	await page.keyboard.type('快捷键');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/desk\/keys$/);

	await first.goto(`${address}/note`);
	await first.click('main button[formaction="?/drop"]');
	await expect(first.locator('#note')).toHaveValue('');
	await scripted.close();
});
