import { expect, test, type Browser, type Page } from '@playwright/test';
import { OAuth2Server } from 'oauth2-mock-server';
import { join } from 'node:path';
import pg from 'pg';
import { codeAt } from '#people/authenticator.server.ts';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { accessible, officer } from './officer.ts';

/** Lets a quarter of an hour go by since the officer last proved who they are. */
async function proofIsOld(signInName: string): Promise<void> {
	const folder = join(process.env['WEB_TEST_DATA'] ?? '', 'database');
	const client = new pg.Client((await startEmbedded({ folder, database: 'county' })).url);
	await client.connect();
	await client.query(
		`update sessions set proved_at = proved_at - interval '15 minutes'
		 from accounts where accounts.id = account_id and sign_in_name = $1`,
		[signInName]
	);
	await client.end();
}

const signIn = async (browser: Browser, name: string, password = 'badong-2026'): Promise<Page> => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto('/desk/sign-in');
	await page.fill('#user', name);
	await page.fill('#password', password);
	await page.click('main form button');
	return page;
};
const inHalfAMinute = () => new Date(Date.now() + 30_000);

test('a second factor is set up and asked for, a recovery code helps once, all without scripts', async ({
	browser
}) => {
	const page = await officer(browser, 'statistics-1');
	await page.goto('/desk/account');
	await accessible(browser, page);
	await page.click('text=设置手机验证器');
	await page.click('text=开始设置');
	const secret = (await page.locator('code').innerText()).replace(/\s/g, '');
	await page.fill('#code', '000');
	await page.click('text=完成设置');
	await expect(page.locator('#code-error')).toBeVisible();
	await page.fill('#code', codeAt(secret, new Date()));
	await page.click('text=完成设置');
	const codes = await page.locator('.proof code').allInnerTexts();
	expect(codes).toHaveLength(10);

	const second = await signIn(browser, 'statistics-1');
	await expect(second).toHaveURL(/\/desk\/sign-in\/second$/);
	await second.goto('/desk');
	await expect(second).toHaveURL(/\/desk\/sign-in\?/);
	await second.goto('/desk/sign-in/second');
	await accessible(browser, second);
	await second.fill('#code', '12345');
	await second.click('main form button');
	await expect(second.locator('#code-error')).toBeVisible();
	await second.fill('#code', codeAt(secret, inHalfAMinute()));
	await second.click('main form button');
	await expect(second).toHaveURL(/\/desk$/);

	for (const [code, lands] of [
		[codes[0] ?? '', /\/desk\/account/],
		[codes[0] ?? '', /\/desk\/sign-in\/second/]
	] as const) {
		const third = await signIn(browser, 'STATISTICS-1 ');
		await third.click('text=用恢复码');
		await third.fill('#code', code);
		await third.click('main form button');
		await expect(third).toHaveURL(lands);
	}
	await second.goto('/desk/account');
	await second.click('text=结束其他全部登录');
	await expect(second.locator('main')).toContainText('只有本次登录');
	await page.goto('/desk/account');
	await expect(page).toHaveURL(/sign-in/);
});

test('what is sensitive asks for a proof anew, and what was typed is still there', async ({ browser }) => {
	const page = await officer(browser, 'guanli');
	await page.goto('/desk/officers/figures');
	await page.selectOption('#name', 'resident-hours');
	await page.fill('#value', '100');
	await page.fill('#reason', '居民常用公共电脑');
	await proofIsOld('guanli');
	await page.click('main form[method=post] button');
	await expect(page).toHaveURL(/\/desk\/step-up\?kept=/);
	await accessible(browser, page);
	await page.fill('#proof', 'wrong');
	await page.click('main form button');
	await expect(page.locator('#proof-error')).toBeVisible();
	await page.fill('#proof', 'badong-2026');
	await page.click('main form button');
	await page.click('main form[action] button');
	await expect(page).toHaveURL(/\/desk\/officers\/figures\?saved/);
	await expect(page.locator('main')).toContainText('居民常用公共电脑');
	await proofIsOld('guanli');
	await page.goto('/desk/officers');
	await expect(page).toHaveURL(/\/desk\/step-up\?to=%2Fdesk%2Fofficers/);
	await page.fill('#proof', 'badong-2026');
	await page.click('main form button');
	await expect(page).toHaveURL(/\/desk\/officers$/);
});

test('two administrators add an officer, who sets a password with both halves', async ({ browser }) => {
	const one = await officer(browser, 'guanli');
	await one.goto('/desk/officers');
	await accessible(browser, one);
	await one.click('text=新增账号');
	await one.click('main form[method=post] button');
	await expect(one.locator('#signInName-error')).toBeVisible();
	await one.fill('#name', '谭小川');
	await one.fill('#signInName', 'tan-xiaochuan');
	await one.selectOption('#unit', 'water');
	await one.check('input[name=roles][value=handler]');
	await one.fill('#reason', '新调入，承办来件');
	await one.click('main form[method=post] button');
	const first = await one.locator('[data-half]').innerText();
	await one.click('main >> text=账号变更');
	await expect(one.locator('button[value=approved]')).toHaveCount(0);

	const two = await officer(browser, 'guanli2');
	await two.goto('/desk/officers');
	await two.click('text=新增账号 · 谭小川');
	await accessible(browser, two);
	await two.click('button[value=approved]');
	const second = await two.locator('[data-half]').innerText();

	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto('/desk/sign-in');
	await page.click('text=设置新密码');
	await accessible(browser, page);
	await page.fill('#name', 'tan-xiaochuan');
	await page.fill('#first', second);
	await page.fill('#second', first);
	await page.fill('#password', '一条大河波浪宽两岸稻花香');
	await page.fill('#again', '一条大河波浪宽两岸稻花香');
	await page.click('main form button');
	await expect(page).toHaveURL(/sign-in\?set/);
	const arrived = await signIn(browser, 'tan-xiaochuan', '一条大河波浪宽两岸稻花香');
	await expect(arrived).toHaveURL(/\/desk$/);
	await arrived.goto('/desk/account');
	await expect(arrived.locator('main')).toContainText('新调入，承办来件');
	await arrived.goto('/desk/officers');
	await expect(arrived.locator('h1')).not.toContainText('工作人员账号');
});

test('a passkey of the browser signs in, and proves anew', async ({ browser }) => {
	const context = await browser.newContext({
		javaScriptEnabled: true,
		viewport: { width: 390, height: 844 }
	});
	const page = await context.newPage();
	const devices = await context.newCDPSession(page);
	await devices.send('WebAuthn.enable');
	await devices.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	const passwordStep = async () => {
		await page.goto('/desk/sign-in');
		await page.fill('#user', 'audit-1');
		await page.fill('#password', 'badong-2026');
		await page.click('main form button');
	};
	await passwordStep();
	await page.goto('/desk/account/passkey');
	await page.fill('#name', '办公室电脑');
	await page.click('main form[data-passkey] button');
	await expect(page).toHaveURL(/\/desk\/account\/codes$/);
	await page.goto('/desk/account');
	await expect(page.locator('main')).toContainText('办公室电脑');
	await page.context().clearCookies();
	await passwordStep();
	await expect(page).toHaveURL(/\/desk\/sign-in\/second$/);
	await page.click('main form[data-passkey] button');
	await expect(page).toHaveURL(/\/desk$/);
	await proofIsOld('audit-1');
	await page.goto('/desk/export');
	await expect(page).toHaveURL(/\/desk\/step-up/);
	await page.click('main form[data-passkey] button');
	await expect(page).toHaveURL(/\/desk\/export$/);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
	await context.close();
});

test('a resident signs in with the identity service, sees where, and ends the others', async ({
	browser
}) => {
	const provider = new OAuth2Server();
	const signedIn = async (): Promise<Page> => {
		const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await page.goto('/my');
		await page.click('text=用统一身份认证登录');
		return page;
	};
	const away = await signedIn();
	await expect(away.locator('main')).toContainText('现在连不上');
	await accessible(browser, away);
	await provider.issuer.keys.generate('RS256');
	await provider.start(Number(process.env['WEB_IDENTITY_PORT']), 'localhost');
	let claims: object = { phone_number: '+86 13900004444', phone_number_verified: true };
	provider.service.on('beforeUserinfo', (answer: { body: unknown }) => {
		answer.body = { sub: 'johndoe', ...claims };
	});
	try {
		const one = await signedIn();
		await expect(one).toHaveURL(/\/my$/);
		await expect(one.locator('text=已登录的设备')).toBeVisible();
		const two = await signedIn();
		await two.click('text=已登录的设备');
		await expect(two.locator('main')).toContainText('统一身份认证');
		await accessible(browser, two);
		await two.click('text=结束其他全部登录');
		await expect(two.locator('main')).toContainText('只有本次登录');
		await one.goto('/my/sessions');
		await expect(one.locator('#contact')).toBeVisible();
		claims = { phone_number: '13900004444' };
		await expect((await signedIn()).locator('main')).toContainText('没有核验过的手机号');
		const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await stranger.goto('/my/identity/back?code=abc&state=def');
		await expect(stranger.locator('main')).toContainText('没有成功');
	} finally {
		await provider.stop();
	}
});
