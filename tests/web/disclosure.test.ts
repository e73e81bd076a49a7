import { expect, test } from '@playwright/test';
import { expectSoundPages, sound } from './barriers.ts';
import { officer } from './officer.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
test.describe.configure({ mode: 'serial' });

test('every public page holds in both languages: one heading, no barrier, no wider than the screen', async ({
	browser,
	request
}) => {
	test.setTimeout(480_000);
	const lastYear = new Date().getFullYear() - 1;
	const report = `/annual-reports/disclosure-county-${lastYear}`;
	const names = ['powers', 'fees', 'collected', 'pricing', 'purchased', 'permits', 'proofs', 'enforcement'];
	const paths = [
		...[
			'',
			'/catalogue',
			'/lists',
			'/charged?words=停车',
			'/normative',
			'/enforcement',
			'/concerns',
			'/payer-calls',
			'/units'
		],
		...['/units/petitions', '/owed', '/machines', '/annual-reports', '/catalogue?words=没有这样的文件'],
		...[...names, 'officers', 'negative'].map((list) => `/lists/${list}`),
		...['/lists/fees/difference', '/enforcement/officers?number=E42282300101'],
		...[report, `${report}/sources?cell=charges`],
		...['rule-of-law', 'enforcement'].map((kind) => `/annual-reports/${kind}-county-${lastYear}`)
	];
	// One of each kind of document, from the list that leads to it.
	for (const list of ['/catalogue', '/normative', '/enforcement', '/concerns', '/payer-calls']) {
		const html = await (await request.get(`/disclosure${list}`)).text();
		const one = new RegExp(`href="/disclosure(${list}/[0-9a-f-]{36})"`).exec(html)?.[1];
		expect(one, list).toBeDefined();
		paths.push(one ?? '');
	}
	await expectSoundPages(
		browser,
		paths.map((path) => `/disclosure${path}`)
	);
});

test('a document is found by a Chinese word, and leads to its explanation and back', async ({
	page,
	browser
}) => {
	await page.goto('/disclosure');
	await page.fill('#words', '招生 义务教育');
	await page.click('main form.search button');
	await page.click('main ul.list a:has-text("招生安排")');
	await expect(page.locator('dl.facts')).toContainText(/422823-\d\d\/\d{4}-\d{5}/);
	await sound(browser, page);
	await page.click('main a:has-text("一图读懂")');
	await expect(page.locator('dl.facts')).toContainText('招生安排');
	await page.goto('/disclosure/catalogue?validity=withdrawn');
	await page.click('main ul.list a');
	await expect(page.locator('.notice')).toContainText('撤回');
	await page.goto('/disclosure/normative?validity=repealed');
	await expect(page.locator('main ul.list').first()).toContainText('已废止');
});

test('a charge outside the list must not be collected, and the report is filled in already', async ({
	page,
	browser
}) => {
	await page.goto('/disclosure/charged');
	await page.fill('#words', '道路占用');
	await page.click('main form.search button');
	await expect(page.locator('.notice')).toContainText('不得收取');
	await sound(browser, page);
	await page.click('main a.button');
	await expect(page.locator('.notice')).toContainText('道路占用');
	await sound(browser, page);
	await page.click('main form button');
	await expect(page.locator('#title')).toHaveValue('清单之外的收费：道路占用');
	await page.goto('/disclosure/charged?words=停车');
	await expect(page.locator('main .notice')).not.toContainText('不得收取');
	await expect(page.locator('main ul.list a[href="/disclosure/lists/pricing"]').first()).toBeVisible();
	await page.goto('/disclosure/charged?words=考试考务费');
	await expect(page.locator('main')).toContainText('每人每科50元');
	await page.click('main ul.list a:has-text("举报")');
	await page.click('main form button');
	await expect(page.locator('#story')).toHaveValue(/每人每科50元/);
	await page.goto('/disclosure/lists/fees');
	await page.click('details:has-text("比较") summary');
	await page.click('form[action$="/difference"] button');
	await expect(page.locator('main')).toContainText('取消 1 项');
	await expect(page.locator('main del').first()).toContainText('城市道路占用费');
	await sound(browser, page);
});

test('one drafts, another reviews: a document becomes public and comes down again', async ({
	browser,
	page
}) => {
	test.setTimeout(90_000);
	const writer = await officer(browser, 'education-1', /\/desk$/);
	await writer.goto('/desk/disclosure');
	await sound(browser, writer);
	await writer.click('main a[href="/desk/disclosure/new/document"]');
	await writer.fill('#title', '校服自愿购买的通知');
	await writer.click('main .actions button');
	await expect(writer.locator('.errors')).toBeVisible();
	await expect(writer.locator('#title')).toHaveValue('校服自愿购买的通知');
	await sound(browser, writer);
	await writer.selectOption('#theme', 'livelihood');
	await writer.selectOption('#form', 'notice');
	await writer.fill('#text', '校服由家长自愿购买，学校不得强制。');
	await writer.click('main .actions button');
	await expect(writer).toHaveURL(/done=draft$/);
	const address = new URL(writer.url()).pathname;
	await sound(browser, writer);
	await writer.goto(`${address}/submit`);
	await writer.click('main .actions button');
	await writer.goto(`${address}/publish`);
	await expect(writer.locator('main .actions')).toHaveCount(0);
	const head = await officer(browser, 'education-2', /\/desk$/);
	await head.goto(`${address}/publish`);
	await sound(browser, head);
	for (const what of ['secrecy', 'privacy', 'thirdParty'])
		await head.check(`input[name=${what}][value=clear]`);
	await head.click('main .actions button');
	await expect(head).toHaveURL(/done=publish$/);
	await page.goto('/disclosure/catalogue?words=校服');
	await page.click('main ul.list a');
	await expect(page.locator('main')).toContainText('学校不得强制');
	const stranger = await officer(browser, 'health-2', /\/desk$/);
	expect((await stranger.goto(address))?.status()).toBe(404);
	await head.goto(`${address}/withdraw`);
	await head.check('input[name=text][value=keep-text]');
	await head.fill('#reason', '内容有误，另行通知。');
	await head.click('main .actions button');
	await page.reload();
	await expect(page.locator('.notice')).toContainText('内容有误');
});

test('a list is imported: what is wrong is told by row, what is right is shown before it is saved', async ({
	browser
}) => {
	const writer = await officer(browser, 'finance-1', /\/desk$/);
	await writer.goto('/desk/disclosure');
	await writer.click('main a:has-text("编制新版本：收费和基金清单")');
	await expect(writer.locator('#table')).toHaveValue(/不动产登记费/);
	await writer.fill('#table', '编号,名称,类别,单位,标准,依据\nS-01,,收费,县自然资源局,80元,条例');
	await writer.click('button[formaction="?/preview"]');
	await expect(writer.locator('.notice')).toContainText('第 2 行，名称：没有填写');
	await writer.fill(
		'#table',
		'编号,名称,类别,单位,标准,依据\nS-01,不动产登记费,收费,县自然资源局,80元,巴财规〔2020〕9号'
	);
	await writer.click('button[formaction="?/preview"]');
	await expect(writer.locator('main')).toContainText('取消 5 项');
	await sound(browser, writer);
	await writer.click('main .actions button:has-text("保存")');
	await expect(writer.locator('.errors')).toContainText('巴财规〔2020〕9号没有公布');
});

test('machines get feeds, tables and a catalogue', async ({ request }) => {
	const types: Record<string, string> = {
		'/disclosure/feed.atom': 'application/atom+xml',
		'/sitemap.xml': 'application/xml',
		'/disclosure/dcat.ttl': 'text/turtle',
		'/disclosure/catalogue/data.json': 'application/json',
		'/disclosure/lists/fees/data.csv': 'text/csv',
		'/disclosure/enforcement/data.csv': 'text/csv',
		'/outcomes/data.json': 'application/json',
		'/statistics/figures.json': 'application/json'
	};
	for (const [path, type] of Object.entries(types)) {
		const answer = await request.get(path);
		expect([path, answer.status()]).toEqual([path, 200]);
		expect(answer.headers()['content-type']).toContain(type);
	}
	const sitemap = await (await request.get('/sitemap.xml')).text();
	for (const path of [...sitemap.matchAll(/<loc>[^<]*?(\/disclosure[^<]*)<\/loc>/g)]
		.map((one) => one[1] ?? '')
		.slice(0, 60))
		expect((await request.get(path)).status(), path).toBe(200);
});
