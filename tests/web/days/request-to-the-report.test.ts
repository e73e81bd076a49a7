import { createHash } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { accessible, officer } from '../officer.ts';
import { dayNow } from './let-days-pass.ts';
import { follow, next, sendAs } from './resident-form.ts';
import { declined, fillIn, take, type Answers } from './take.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

/** What the request asks for; the name, the sum and the telephone are not for everybody. */
const contract = [
	'巴东县公租房维修工程合同',
	'乙方联系人：向金雀，电话 13872000777',
	'合同单价：每平方米壹佰贰拾叁元',
	'验收日期：二〇二六年三月，验收合格。'
].join('\n');

const kept = '验收合格';
const removed = ['向金雀', '13872000777', '壹佰贰拾叁'];

async function look(browser: Browser, page: Page, barriers = true): Promise<void> {
	await expect(page.locator('h1')).toHaveCount(1);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(wide, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
	if (barriers) await accessible(browser, page);
}

/** Decides one part of what is asked for; a file that is given is chosen on the page. */
async function decide(page: Page, address: string, answers: Answers): Promise<void> {
	await page.goto(`${address}/decide-part`);
	await fillIn(page, answers);
	await page.locator('main form button').last().click();
	await expect(page).toHaveURL(/done=decide-part$/);
}

/** A step of the resident, from its link on the page of the case. */
async function residentTakes(page: Page, home: string, action: string, answers: Answers = {}): Promise<void> {
	await page.goto(home);
	await page.click(`main a[href="${home}/${action}"]`);
	await fillIn(page, answers);
	await next(page);
	await expect(page).toHaveURL(new RegExp(`done=${action}$`));
}

test('a request runs through correction, third party, extension and partial release into its cell of the yearly report', async ({
	page,
	browser
}) => {
	test.setTimeout(480_000);
	await page.goto('/file/information-request');
	await page.locator('form[method=post] button').first().click();
	expect(await page.locator('main').innerText()).not.toMatch(/用途|为什么要|申请理由/);
	await page.fill('#title', '公租房维修合同和验收情况');
	await page.fill('#story', '申请公开公租房维修工程的合同和验收结论。');
	await next(page);
	await page.check('input[name=provision][value=electronic]');
	await page.check('input[name=delivery][value=online]');
	await next(page);
	await page.check('input[name=applicantKind][value=natural-person]');
	await page.check('input[name=idProof][value=at-counter]');
	await next(page);
	await next(page);
	const receipt = await sendAs(page, '覃小河', '13872000666');
	const home = `/follow/${receipt.number}`;

	// Both sides confirm what came online: the day of the later one is the day of receipt.
	const sorter = await officer(browser, 'zhengfaban');
	await sorter.goto(`/desk?view=to-sort&words=${receipt.number}`);
	await sorter.click('#queue th a');
	const address = new URL(sorter.url()).pathname;
	const first = await dayNow(page);
	const asReceived = { unit: 'housing', receivedHow: 'confirmed-here', servedOn: first };
	await declined(sorter, address, 'confirm-receipt', '确认', asReceived);
	await follow(page, receipt);
	await look(browser, page);
	await residentTakes(page, home, 'confirm-filing');
	await take(sorter, address, 'confirm-receipt', asReceived);

	const handler = await officer(browser, 'housing-1');
	const head = await officer(browser, 'housing-2');
	await take(handler, address, 'ask-correction', {
		points: '请写明是哪一年的哪个维修工程。',
		workingDays: '10'
	});
	await page.goto(home);
	await expect(page.locator('main')).toContainText('请写明是哪一年');
	await residentTakes(page, home, 'correct', { text: '二〇二六年城区公租房维修工程。' });
	await declined(handler, address, 'ask-correction', '一次');

	// The third party is asked by a letter with a code of its own and refuses; the clock stands still meanwhile.
	await handler.goto(`${address}/consult-third-party`);
	await look(browser, handler);
	await handler.fill('#name', '金丝雀建筑有限公司');
	await handler.fill('#letter', '是否同意公开维修合同的单价和联系人？');
	await handler.locator('main form button').last().click();
	const told = await handler.locator('main .notice').innerText();
	const code = /[A-Z0-9]{4}-?[A-Z0-9]{4}/.exec(told.replace(receipt.number, ''))?.[0] ?? '';
	await handler.goto(`${address}/clocks/FOI-ANSWER`);
	await expect(handler.locator('main')).toContainText('停');
	await look(browser, handler);
	const party = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await party.goto('/consulted');
	await party.fill('#number', receipt.number);
	await party.fill('#code', code);
	await next(party);
	await expect(party.locator('main')).toContainText('单价和联系人');
	await expect(party.locator('main')).not.toContainText('覃小河');
	await look(browser, party, false);
	await party.check('input[name=consent][value=refuses]');
	await party.fill('#reason', '单价是商业秘密，联系人是个人信息。');
	await next(party);
	await handler.goto(address);
	await expect(handler.locator('main')).toContainText('商业秘密');

	// The head of the office extends; whoever works on it cannot.
	await handler.goto(`${address}/extend`);
	await expect(handler.locator('main form .actions button')).toHaveCount(0);
	await take(head, address, 'extend', { reason: '需要核对多份合同。', days: '20' });
	const served = { way: 'direct', servedOn: first, proof: '签收回执' };
	await take(handler, address, 'serve-extension', served);
	await handler.goto(`${address}/clocks/FOI-ANSWER`);
	await expect(handler.locator('main')).toContainText('延');

	// Two documents are redacted into new files; each part is decided, with its ground and its file.
	await handler.goto(`${address}/documents`);
	await look(browser, handler);
	await handler.setInputFiles('input[type=file]', {
		name: '维修合同.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from(contract)
	});
	await handler.locator('main form button').last().click();
	await look(browser, handler);
	await handler.fill('#words', [...removed].join('\n'));
	await handler.locator('main form button').last().click();
	await expect(handler).toHaveURL(/\/documents$/);
	await handler.goto(`${address}/decide-part`);
	await look(browser, handler);
	const document = (await handler.locator('#document option').last().getAttribute('value')) ?? '';
	await decide(handler, address, {
		part: '维修合同',
		decision: 'redact',
		ground: 'third-party-rights',
		document
	});
	await decide(handler, address, {
		part: '评标讨论记录',
		decision: 'withhold',
		ground: 'process-information'
	});
	await decide(handler, address, { part: '验收结论', decision: 'release' });

	const answer = {
		facts: '查到维修合同一份、评标讨论记录一份和验收结论。',
		opinion: '部分公开。合同中的单价和联系人不予公开，评标讨论记录不予公开。',
		basis: '《中华人民共和国政府信息公开条例》第三十七条',
		harm: 'harm-withheld',
		secrecy: '已经保密审查，可以公开。'
	};
	await declined(handler, address, 'draft', '部分', { ...answer, outcome: 'disclosed' });
	await take(handler, address, 'draft', { ...answer, outcome: 'partly-disclosed' });
	await handler.goto(`${address}/sign`);
	await expect(handler.locator('main form .actions button')).toHaveCount(0);
	await take(head, address, 'sign');
	await take(handler, address, 'serve', served);

	// The person reads which part was given and on what ground the rest was not, and gets the file bound to the answer.
	await page.goto(home);
	for (const said of ['维修合同', '评标讨论记录', '验收结论', '第三方', '过程性信息'])
		await expect(page.locator('main')).toContainText(said);
	await look(browser, page);
	const link = page.locator(`main a[href^="${home}/given/"]`).first();
	const given = await page.request.get((await link.getAttribute('href')) ?? '');
	const bytes = await given.body();
	expect(bytes.toString('utf8')).toContain(kept);
	for (const words of removed) expect(bytes.toString('utf8')).not.toContain(words);
	await expect(page.locator('main')).toContainText(createHash('sha256').update(bytes).digest('hex'));
	const paper = page.locator(`main a[href^="${home}/papers/"][href$="/print"]`).last();
	await page.goto((await paper.getAttribute('href')) ?? '');
	await expect(page.locator('main')).toContainText('部分公开');
	await expect(page.locator('main')).toContainText('行政复议');
	await look(browser, page);

	// It stands in its cell of the yearly report, and the cell leads back to it.
	const year = (await dayNow(page)).slice(0, 4);
	await handler.goto('/desk/annual-reports');
	await look(browser, handler);
	await fillIn(handler, { report: 'disclosure housing', year });
	await handler.locator('main form button').last().click();
	await expect(handler).toHaveURL(new RegExp(`/disclosure-housing-${year}$`));
	await expect(handler.locator('main')).not.toContainText('≠');
	await look(browser, handler);
	const cell = handler.locator('[data-cell="partly-disclosed.natural-person"] a');
	expect(Number(await cell.innerText())).toBeGreaterThan(0);
	await cell.click();
	await expect(handler.locator('main')).toContainText(receipt.number);
	await look(browser, handler);
	for (const elsewhere of ['disclosed', 'third-party-rights', 'process-information']) {
		await handler.goto(handler.url().replace(/row=[a-z-]+/, `row=${elsewhere}`));
		await expect(handler.locator('main')).not.toContainText(receipt.number);
	}
	// The year is not over: nobody publishes it yet.
	await head.goto(`/desk/annual-reports/disclosure-housing-${year}`);
	await head.click('form[action$="publish"] button');
	await expect(head.locator('main .notice[role=alert]')).toContainText('还没有结束');
	for (const one of [sorter, handler, head, party]) await one.context().close();
});
