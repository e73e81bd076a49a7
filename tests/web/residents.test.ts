import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { sound } from './barriers.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

const on = (page: Page) => page.locator('form[method=post] button:not([name])').last().click();

test('a resident files a fee report with a photo, and follows it', async ({ page, browser }) => {
	test.setTimeout(480_000);
	const titles: string[] = [];
	const asks = async () => {
		await sound(browser, page);
		titles.push(await page.title());
	};
	await page.goto('/file?words=学校强制收资料费三百元不开票');
	await sound(browser, page);
	await page.goto('/file/fee-report');
	await sound(browser, page);
	await page.locator('form[method=post] button').first().click();
	await asks();
	await on(page);
	expect(await page.title()).toMatch(/^错误：/);
	await expect(page.locator('.errors a').first()).toHaveAttribute('href', '#title');
	await page.fill('#title', '学校收资料费不开票');
	await page.fill('#story', '每个学生交了三百元资料费，没有票据。');
	await on(page);
	await asks();
	await page.fill('#item', '资料费');
	await page.fill('#sum', '三百');
	await on(page);
	await expect(page.locator('#sum')).toHaveValue('三百');
	await page.fill('#sum', '３００元');
	await on(page);
	await asks();
	await page.locator('input[name=receipt][value=none]').check();
	await page.locator('input[name=wish][value=refund]').check();
	await on(page);
	await asks();
	await page.locator('input[value=xinling]').check();
	await on(page);
	await asks();
	await page.selectOption('#village', { index: 2 });
	await on(page);
	await asks();
	await page.selectOption('#unit', 'education');
	await page.locator('button[name=add]').click();
	await expect(page.locator('.files li')).toHaveCount(1);
	await on(page);
	await asks();
	const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#8a9' } })
		.jpeg()
		.toBuffer();
	await page.setInputFiles('#files', [
		{ name: '票据.jpg', mimeType: 'image/jpeg', buffer: picture },
		{ name: '程序.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ not a picture') }
	]);
	await page.locator('button[name=upload]').click();
	await expect(page.locator('.errors')).toContainText('程序.exe');
	await expect(page.locator('.files li')).toHaveCount(1);
	await on(page);
	await asks();
	await page.locator('input[name=identity][value=named]').check();
	await page.locator('input[name=for][value=self]').check();
	await on(page);
	await asks();
	await page.fill('#name', '王·小明');
	await page.fill('#phone', '１３８ 0000-1111');
	await on(page);
	await asks();
	expect(new Set(titles).size).toBe(titles.length);
	await page.locator('dd.change a').first().click();
	await page.fill('#title', '学校收三百元资料费不开票');
	await on(page);
	await expect(page).toHaveURL(/\/check$/);
	await expect(page.locator('.summary')).toContainText('学校收三百元资料费不开票');
	await page.locator('#consent').check();
	await page.locator('form[method=post] button').last().click();
	await expect(page).toHaveURL(/\/sent$/);
	await sound(browser, page);
	const number = (await page.locator('.proof .big').first().innerText()).trim();
	const code = (await page.locator('.proof .big').last().innerText()).trim();

	await page.goto('/file/fee-report/check');
	await expect(page.locator('.proof .big').first()).toHaveText(number);
	await page.goto(`/follow/${number}/clock/SF-ACCEPT`);
	await sound(browser, page);

	await page.context().clearCookies();
	await page.goto(`/follow/${number}`);
	await expect(page).toHaveURL(/\/follow\?number=/);
	await page.fill('#code', 'AAAAAAAA');
	await on(page);
	await expect(page.locator('.errors')).toBeVisible();
	await page.fill('#code', code.toLowerCase());
	await on(page);
	await expect(page.locator('h1')).toContainText('学校收三百元资料费不开票');
	await sound(browser, page);
	await page.goto(`/follow/${number}/withdraw`);
	await sound(browser, page);
	await on(page);
	await expect(page.locator('.notice.success')).toBeVisible();
});

test('three questions lead to a door, and an accusation leaves no trace on its receipt', async ({
	page,
	browser
}) => {
	await page.goto('/file/questions');
	await page.locator('main form button').click();
	await expect(page.locator('.errors')).toBeVisible();
	await page.locator('input[value=official]').check();
	await page.locator('main form button').click();
	await expect(page.locator('.door').first()).toHaveAttribute('href', '/file/accusation');
	await sound(browser, page);
	await page.goto('/file/accusation');
	await page.locator('form[method=post] button').first().click();
	await page.locator('input[name=level][value=higher-official]').check();
	await on(page);
	await expect(page).toHaveURL(/\/file\/accusation\/higher$/);
	await sound(browser, page);
	await page.goto('/file/accusation/level');
	await expect(page.locator('input[name=level]:checked')).toHaveCount(0);
	await page.locator('input[name=level][value=others]').check();
	await on(page);
	await page.fill('#title', '索要红包');
	await page.fill('#story', '办事时被索要红包。');
	await on(page);
	await page.fill('#whom', '某单位某人');
	await on(page);
	await on(page);
	await page.locator('input[name=identity][value=anonymous]').check();
	await page.locator('input[name=for][value=self]').check();
	await on(page);
	await on(page);
	await page.locator('#consent').check();
	await page.locator('form[method=post] button').last().click();
	await expect(page.locator('.proof .big')).toHaveCount(2);
	await expect(page.locator('main')).not.toContainText('红包');
	await sound(browser, page);
	await page.getByRole('button', { name: '在这台设备上忘掉' }).click();
	await expect(page.locator('.notice.success')).toBeVisible();
	await sound(browser, page);
	await page.goto('/file/accusation/sent');
	await expect(page).toHaveURL(/\/file\/accusation$/);
});
