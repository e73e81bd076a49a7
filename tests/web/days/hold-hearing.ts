import { expect, type Page } from '@playwright/test';
import { addDays, type Day } from '#clocks/day.ts';
import { verifyLot } from '../../../static/lot-verify.mjs';
import { sound } from '../barriers.ts';
import { follow, next, sendAs, type Receipt } from './resident-form.ts';
import { declined, take } from './take.ts';

type Speaker = Receipt & { name: string; group: string };

const secret = '见证人当场写下的一句话：巫峡口起雾了';
const applicants = [
	{ name: '向乘凉', group: 'consumers', sex: 'female', age: '60-up' },
	{ name: '谭夜读', group: 'consumers', sex: 'male', age: '18-35' },
	{ name: '田小摊', group: 'operators', sex: 'female', age: '36-59' }
];

export type Hearing = { home: string; outside: string; held: Day; speakers: Speaker[] };

/** Called for by the unit, announced by its head; three people apply on their phones for two seats. */
export async function announceHearing(
	page: Page,
	desk: { handler: Page; head: Page },
	decision: string,
	today: Day
): Promise<Hearing> {
	const { handler, head } = desk;
	await take(handler, decision, 'plan-hearing', { reason: '收摊时间各方意见不一。' });
	await handler.goto(`/desk/hearings/new?decision=${decision.split('/').at(-1)}`);
	await handler.fill('#title', '夜间经营收摊时间听证会');
	await handler.fill('#story', '听取住户和摊主对收摊时间的意见。');
	await handler.check('input[name=hearingKind][value=decision-hearing]');
	await handler.locator('main form .actions button').click();
	await expect(handler).toHaveURL(/\/desk\/cases\//);
	const home = new URL(handler.url()).pathname;
	const held = addDays(today, 26);
	await take(head, home, 'announce-hearing', {
		heldOn: held,
		startsAt: '上午九点',
		venue: '县城管执法局三楼',
		applyUntil: addDays(today, 6),
		whoMay: '年满十八周岁，住在城区或者在城区摆摊。',
		seatsConsumers: '1',
		seatsOperators: '1',
		leastWomen: '1',
		ways: '到县城管执法局一楼窗口报名。'
	});
	await page.goto('/participation/hearings');
	await page.getByRole('link', { name: '夜间经营收摊时间听证会' }).first().click();
	const outside = new URL(page.url()).pathname;
	const speakers: Speaker[] = [];
	for (const [at, one] of applicants.entries())
		speakers.push({ ...one, ...(await apply(page, outside, one, `1380000666${at}`)) });
	const people = `/desk/hearings/${home.split('/').at(-1)}`;
	await handler.goto(people);
	for (const box of await handler.locator('input[name=picked]').all()) await box.check();
	await handler.locator('form[action="?/admit"] button').last().click();
	await expect(handler.locator('.notice.success')).toContainText(String(applicants.length));
	return { home, outside, held, speakers };
}

async function apply(
	page: Page,
	outside: string,
	{ name, group, sex, age }: (typeof applicants)[number],
	phone: string
): Promise<Receipt> {
	await page.goto(`${outside}/apply`);
	await page.check(`input[name=group][value=${group}]`);
	await page.locator('main form button').last().click();
	await page.fill('#tie', '住在江边，摊子就在楼下。');
	await next(page);
	await page.fill('#title', '收摊时间');
	await page.fill('#story', '我想说说收摊时间。');
	await next(page);
	await page.check(`input[name=sex][value=${sex}]`);
	await page.check(`input[name=ageBand][value="${age}"]`);
	await page.check('input[name=nameShown][value=yes]');
	await next(page);
	await page.check('input[name=township][value=xinling]');
	await next(page);
	await next(page);
	return sendAs(page, name, phone);
}

/** The list and both seals are public before the draw. */
export async function freezeList(page: Page, handler: Page, hearing: Hearing, today: Day): Promise<void> {
	await page.goto('/participation/hearings/seal');
	await page.fill('#phrase', secret);
	await page.locator('main form button').last().click();
	const witnessSeal = (await page.locator('.proof .mark').innerText()).trim();
	await take(handler, hearing.home, 'freeze-list', {
		witness: '县公证处',
		witnessSeal,
		drawOn: addDays(today, 1),
		drawPlace: '县城管执法局三楼'
	});
	await page.goto(hearing.outside);
	await expect(page.locator('main')).toContainText(witnessSeal);
	await declined(handler, hearing.home, 'draw-lots', '');
}

/** The draw, which anybody works through again; names before the day, papers in time, a chair without an interest. */
export async function drawAndInvite(
	page: Page,
	desk: { handler: Page; head: Page },
	hearing: Hearing,
	today: Day
): Promise<void> {
	const { handler, head } = desk;
	await take(handler, hearing.home, 'draw-lots', { witnessSecret: secret });
	const lot = await (await page.request.get(`${hearing.outside}/lot.json`)).json();
	expect(verifyLot(lot)).toEqual([]);
	expect(verifyLot({ ...lot, reveal: { ...lot.reveal, witness: '另一句话' } })).not.toEqual([]);
	await declined(handler, hearing.home, 'hold-hearing', '');
	await head.goto(`${hearing.home}/name-chair`);
	const chair = await head.locator('select[name=chair] option').last().getAttribute('value');
	await take(head, hearing.home, 'name-chair', {
		chair: chair ?? '',
		post: '副局长',
		interest: 'no-interest'
	});
	await take(head, hearing.home, 'publish-names');
	await take(handler, hearing.home, 'serve-hearing-papers', {
		way: 'direct',
		servedOn: today,
		proof: '两人签收。'
	});
	await tellPeople(handler, hearing);
	await page.goto(hearing.outside);
	await expect(page.locator('main')).toContainText('田小摊');
	const calendar = await (await page.request.get(`${hearing.outside}/hearing.ics`)).text();
	expect(calendar).toContain('BEGIN:VEVENT');
	const browser = page.context().browser();
	for (const path of [
		'/participation/hearings',
		hearing.outside,
		`${hearing.outside}/apply`,
		'/participation/hearings/seal'
	])
		for (const language of ['en', 'zh']) {
			await page.goto(`${path}?lang=${language}`);
			if (browser) await sound(browser, page);
		}
}

async function tellPeople(handler: Page, hearing: Hearing): Promise<void> {
	await handler.goto(`/desk/hearings/${hearing.home.split('/').at(-1)}`);
	await handler.locator('form[action="?/tell"] button').click();
	await expect(handler.locator('.notice.success')).toBeVisible();
}

/** Held on its day; each who spoke confirms the own words; only then the report enters the decision. */
export async function holdHearing(
	page: Page,
	desk: { handler: Page; head: Page },
	hearing: Hearing
): Promise<void> {
	const { handler, head } = desk;
	await take(handler, hearing.home, 'hold-hearing', { attended: '2', course: '介绍草案，逐一发言。' });
	const people = `/desk/hearings/${hearing.home.split('/').at(-1)}`;
	let spoke = 0;
	await handler.goto(people);
	const homes = await handler
		.locator('table a[href^="/desk/cases/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	// The list names nobody and no case: whose application it is stands on its own page.
	for (const speaker of homes) {
		await handler.goto(speaker);
		const shown = await handler.title();
		const one = hearing.speakers.find(({ number }) => shown.startsWith(number));
		if (!one) throw new Error(`nobody applied at ${speaker}`);
		await handler.goto(`${speaker}/record-said`);
		// Who has no seat has nothing to confirm.
		if ((await handler.locator('#said').count()) === 0) continue;
		await take(handler, speaker, 'record-said', { said: '夏天可以晚一点，油烟要管。' });
		await declined(head, hearing.home, 'publish-report', '');
		await follow(page, one);
		await page.click('main a[href$="/confirm-said"]');
		await page.locator('main form button').last().click();
		await expect(page.locator('main')).toContainText('确认');
		spoke += 1;
	}
	expect(spoke).toBe(2);
	await take(handler, hearing.home, 'treat-point', {
		point: '暑期推迟一小时。',
		result: 'adopted',
		reason: '已经写进第二条。'
	});
	await take(head, hearing.home, 'publish-report', { text: '两位参加人都赞成夏天推迟。' });
}
