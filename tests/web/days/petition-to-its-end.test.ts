import { expect, test, type Browser, type Page } from '@playwright/test';
import { accessible, officer } from '../officer.ts';
import { letDaysPass } from './let-days-pass.ts';

const phone = { width: 390, height: 844 };
const grounds = {
	findings: '已查阅案卷。',
	opinion: '原答复意见正确。',
	basis: '《信访工作条例》第三十五条'
};

test.use({ javaScriptEnabled: false, viewport: phone });

const looked = new Set<string>();
/** Kinds of page that no other journey looks through for barriers. */
const axed = ['sent', 'case', 'form', 'follow-clock', 'desk-clock'];

/** Each kind of page once: no barrier, one heading of the first rank, nothing that must be pushed sideways. */
async function look(browser: Browser, page: Page, kind: string): Promise<void> {
	await expect(page.locator('h1')).toHaveCount(1);
	if (looked.has(kind)) return;
	looked.add(kind);
	if (axed.includes(kind)) await accessible(browser, page);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(wide, `${kind} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** Goes on with the keyboard alone: tabs to what is meant and presses Enter. */
async function byKeyboard(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
	for (let n = 0; n < 120; n += 1) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) {
			await page.keyboard.press('Enter');
			return;
		}
	}
	throw new Error('no way by keyboard');
}

/** Answers the questions of a form; a day is today. */
async function answer(page: Page, given: Readonly<Record<string, string>>, today = ''): Promise<void> {
	const [year = '', month = '', date = ''] = today.split('-');
	for (const [name, value] of Object.entries(given)) {
		if (value === 'today') {
			await page.fill(`#${name}`, year);
			await page.fill(`#${name}-m`, month);
			await page.fill(`#${name}-d`, date);
		} else if ((await page.locator(`select#${name}`).count()) > 0) {
			const option = page.locator(`select#${name} option[value]:not([value=""])`);
			await page.selectOption(
				`#${name}`,
				value === 'first' || value === 'last' ? ((await option[value]().getAttribute('value')) ?? '') : value
			);
		} else if ((await page.locator(`input[name=${name}][type=radio]`).count()) > 0) {
			await page.check(`input[name=${name}][value=${value}]`);
		} else await page.fill(`#${name}`, value);
	}
}

test('a petition goes from filing through extension, answer, review and re-check to its end', async ({
	page,
	browser
}) => {
	test.setTimeout(480_000);
	const on = () => page.locator('form[method=post] button:not([name])').last().click();
	await page.goto('/file/petition');
	await page.locator('form[method=post] button').first().click();
	await answer(page, { title: '路口事故责任认定有误', story: '三月路口相撞，认定书没有写监控。' });
	await on();
	await answer(page, { wish: '请重新认定', earlier: 'none' });
	await on();
	await page.check('input[value=xinling]');
	await on();
	await on();
	await on();
	await on();
	await answer(page, { identity: 'named', for: 'self' });
	await on();
	await answer(page, { name: '谭小山', phone: '13872000444', address: '信陵镇白土坡社区' });
	await on();
	await page.check('#consent');
	await on();
	await expect(page).toHaveURL(/\/sent$/);
	await look(browser, page, 'sent');
	const [number = '', code = ''] = await page.locator('.proof .big').allInnerTexts();
	const follow = `/follow/${number.trim()}`;
	await page.locator(`a[href="${follow}/clock/XF-TRANSFER"]`).first().click();
	await expect(page.locator('main ol li')).not.toHaveCount(0);

	let today = '';
	let address = '';

	/** Takes a step from the button on the case's page, through its form where it asks something. */
	async function act(
		who: Page,
		action: string,
		given: Readonly<Record<string, string>> = {},
		press = (button: ReturnType<Page['locator']>) => button.click()
	) {
		await who.goto(address);
		await look(browser, who, 'case');
		await press(
			who.locator(`main a[href="${address}/${action}"], form[action^="${address}/${action}?"] button`)
		);
		if (!who.url().includes(`done=${action}`)) {
			await look(browser, who, given['opinion'] === undefined ? 'form' : 'long-form');
			await answer(who, given, today);
			await press(who.locator('main .actions button:not([formaction])'));
		}
		await expect(who, await who.locator('main').innerText()).toHaveURL(new RegExp(`done=${action}$`));
	}

	/** The page how this date was reached, for the person and at the desk. */
	async function explains(who: Page, clock: string, ...said: string[]) {
		for (const [one, from, at] of [
			[page, follow, `${follow}/clock/${clock}`],
			[who, address, `${address}/clocks/${clock}`]
		] as const) {
			await one.goto(from);
			await one.locator(`main a[href="${at}"]`).first().click();
			await expect(one.locator('main ol li').first()).toBeVisible();
			for (const words of said) await expect(one.locator('main')).toContainText(words);
			await look(browser, one, one === page ? 'follow-clock' : 'desk-clock');
		}
	}

	async function resident(action: string, given: Readonly<Record<string, string>>) {
		await page.goto(follow);
		await look(browser, page, `follow-before-${action}`);
		await page.click(`main a[href="${follow}/${action}"]`);
		await look(browser, page, action);
		await answer(page, given);
		await on();
		await expect(page).toHaveURL(new RegExp(`done=${action}$`));
	}

	const sorter = await officer(browser, 'xinfang');
	await sorter.goto(`/desk?view=to-sort&words=${number.trim()}`);
	await sorter.click('#queue th a');
	address = new URL(sorter.url()).pathname;
	await act(sorter, 'classify', { matter: 'first' });
	await act(sorter, 'forward', { unit: 'traffic-police' });
	let police = await officer(browser, 'traffic-police-1');
	await explains(police, 'XF-NOTIFY-FORWARDED', '15');
	await act(police, 'accept', {}, (button) => byKeyboard(police, button));
	await explains(police, 'XF-HANDLE', '60');
	await police.goto(address);
	await expect(police.locator(`main a[href="${address}/extend"]`)).toHaveCount(0);
	await sorter.context().close();
	await police.context().close();

	today = await letDaysPass(page, 6);
	await page.goto('/follow');
	await page.fill('#number', number.trim());
	await page.fill('#code', code.trim());
	await page.locator('main form button').first().click();
	await expect(page).toHaveURL(new RegExp(`${follow}$`));

	police = await officer(browser, 'traffic-police-1');
	const policeHead = await officer(browser, 'traffic-police-2');
	const served = { way: 'direct', servedOn: 'today', proof: '签收回执' };
	await act(policeHead, 'extend', { reason: '需要重新鉴定监控录像。', days: '30' });
	await act(police, 'serve-extension', served);
	await explains(police, 'XF-HANDLE', '30', '延');
	await act(police, 'draft', {
		outcome: 'not-supported',
		claims: '请求重新认定。',
		facts: '监控录像与认定一致。',
		opinion: '维持原认定。',
		basis: '《道路交通事故处理程序规定》'
	});
	await act(policeHead, 'sign');
	await act(police, 'serve', served);
	await explains(police, 'XF-REVIEW-REQUEST', '30');
	await policeHead.context().close();
	await page.goto(follow);
	const paper = page.locator(`main a[href^="${follow}/papers/"][href$="/print"]`).last();
	await page.goto((await paper.getAttribute('href')) ?? '');
	await look(browser, page, 'paper');

	await resident('not-solved', { reason: '监控没有看完整。' });
	const bureau = await officer(browser, 'public-security-1');
	const bureauHead = await officer(browser, 'public-security-2');
	expect((await bureau.goto(address))?.status()).toBe(200);
	await act(bureau, 'accept-review');
	await explains(bureau, 'XF-REVIEW-DECIDE', '30');
	await act(bureauHead, 'decide-review', { outcome: 'upheld', ...grounds });
	await act(bureau, 'serve-decision', served);
	await explains(bureau, 'XF-RECHECK-REQUEST', '30');
	await bureauHead.context().close();

	await resident('ask-recheck', { reason: '复查没有听我说。' });
	const county = await officer(browser, 'government-1');
	const countyHead = await officer(browser, 'government-2');
	await act(county, 'accept-recheck');
	await act(county, 'open-hearing', {
		heardOn: 'today',
		hour: '下午3时',
		place: '县政府三楼会议室',
		subject: '事故责任认定',
		chair: 'last',
		invited: '当事人、律师'
	});
	await explains(county, 'XF-RECHECK-DECIDE', '听证');
	await act(county, 'close-hearing', {
		attended: '当事人、律师',
		record: '双方陈述。',
		signatures: '均已签名'
	});
	await act(county, 'report-hearing', { conclusion: '认定有据。' });
	await act(countyHead, 'decide-recheck', { outcome: 'upheld', ...grounds });
	await explains(county, 'XF-RECHECK-DECIDE', '30');
	await act(county, 'serve-decision', served);

	await page.goto(follow);
	await look(browser, page, 'follow-at-the-end');
	for (const over of ['not-solved', 'ask-recheck', 'withdraw', 'add-facts'])
		await expect(page.locator(`main a[href="${follow}/${over}"]`)).toHaveCount(0);
	for (const who of [police, bureau, county, countyHead]) await who.context().close();
});
