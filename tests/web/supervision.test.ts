import { expect, test } from '@playwright/test';
import { accessible, officer } from './officer.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1366, height: 900 } });

test('a supervising officer finds what is late, sends a letter, and the unit answers it', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const desk = await officer(browser, 'xinfang');
	await desk.goto('/desk/supervision');
	await accessible(browser, desk);
	await desk.goto('/desk/supervision/new');
	await desk.click('main .actions button');
	await expect(desk).toHaveTitle(/^错误：/);
	await expect(desk.locator('.errors a').first()).toHaveAttribute('href', '#title');
	await accessible(browser, desk);
	await desk.fill('#title', '窗口排队时间长');
	await desk.selectOption('#ground', 'perfunctory');
	await desk.fill('#demand', '请说明原因和整改措施。');
	await desk.selectOption('#unit', 'finance');
	await desk.click('main .actions button');
	await expect(desk).toHaveURL(/\/desk\/cases\/.*done=send-letter$/);
	const address = new URL(desk.url()).pathname;
	await accessible(browser, desk);

	const unit = await officer(browser, 'finance-2');
	await unit.goto(`${address}/answer-order`);
	await unit.fill('#cause', '窗口人手不够。');
	await unit.fill('#measures', '增设一个窗口。');
	await unit.fill('#proof', '调整通知一份。');
	await unit.click('main .actions button');
	await expect(unit).toHaveURL(/done=answer-order$/);
	await unit.goto('/desk/reminders');
	await accessible(browser, unit);
	expect((await unit.goto('/desk/supervision'))?.status()).toBe(404);

	await desk.goto(`${address}/accept-answer`);
	await desk.click('main .actions button');
	await expect(desk).toHaveURL(/done=accept-answer$/);
});
