import { describe, expect, it } from 'vitest';
import type { Officer } from '#casework/case.ts';
import { takeDownAnnulled } from '#disclosure/enforcement/take-down.server.ts';
import { publishCleanUp } from '#disclosure/normative/clean-up.server.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { release } from '#disclosure/release.store.server.ts';
import { offeredTo } from '#disclosure/releases.queries.server.ts';
import { releaseTexts } from '#disclosure/register-texts.queries.server.ts';
import { kindOf } from '#disclosures.ts';
import { disclosedAll, disclosedAs, editionsOf, owedNow } from '#publication/disclosed.queries.server.ts';
import { commitmentOf } from '#register/register.store.server.ts';
import { offerRelease } from '#publication/released-documents.store.server.ts';
import { aCase } from '../support/walk.ts';
import { refusal, world, type World } from '../support/world.ts';
import { bodies, clear, published, writes } from './publish.ts';

const kind = (id: string) => {
	const found = kindOf(id);
	if (!found) throw new Error(id);
	return found;
};
const publicDb = (w: World) => w.open({ role: 'portal_public' }).db;
const two = async (w: World, unit: string): Promise<[Officer, Officer]> => [
	await w.officer(unit, 'handler'),
	await w.officer(unit, 'head')
];

describe('what the county tells unasked', async () => {
	const w = await world('2026-03-02');

	it('INV-34 nothing is published without a recorded review by another person', async () => {
		const [writer, head] = await two(w, 'gov-office');
		const id = await writes(w, 'document', head, bodies.document);
		const document = kind('document');
		expect(await refusal(release(w.context, document, id, 'publish', head, clear))).toBe(
			'not-from-this-stage'
		);
		await release(w.context, document, id, 'submit', writer);
		expect(await refusal(release(w.context, document, id, 'publish', head, clear))).toBe('another-reviews');
		const other = await w.officer('gov-office', 'head', 'second');
		expect(await refusal(release(w.context, document, id, 'publish', writer, clear))).toBe('not-by-you');
		const unread = { ...clear, secrecy: '' };
		expect(await refusal(release(w.context, document, id, 'publish', other, unread))).toBe(
			'check-input secrecy=missing'
		);
		const doubt = { ...clear, privacy: 'not-clear' };
		expect(await refusal(release(w.context, document, id, 'publish', other, doubt))).toBe(
			'check-input privacy=not-clear'
		);
		expect(await editionsOf(publicDb(w), id, w.today)).toEqual([]);
		await release(w.context, document, id, 'publish', other, clear);
		expect(await editionsOf(publicDb(w), id, w.today)).toHaveLength(1);
		const entry = await w.db
			.selectFrom('disclosure_entries')
			.select(['action', 'by_account', 'details'])
			.where('disclosure_id', '=', id)
			.orderBy('n', 'desc')
			.executeTakeFirstOrThrow();
		expect(entry).toMatchObject({ action: 'publish', by_account: other.account, details: clear });
	});

	it('INV-34 the database itself refuses a public copy without that review', async () => {
		const [writer] = await two(w, 'gov-office');
		const id = await writes(w, 'document', writer, { ...bodies.document, title: '没有审查的文件' });
		const row = {
			...{
				id,
				version: 1,
				entry: 1,
				current: true,
				kind: 'document',
				key: 'x',
				unit: 'gov-office',
				number: ''
			},
			...{ title: 'x', theme: 'other', formed_on: w.today, effective_on: null, expires_on: null },
			...{ published_on: w.today, withdrawn_on: null, reason: '', body: '{}', acts: '[]', files: '[]' },
			...{ bigrams: [], search_text: '' }
		};
		await expect(w.db.insertInto('public_disclosures').values(row).execute()).rejects.toThrow(
			'without review'
		);
	});

	it('gives an index number once and tells what is owed while it is not public, without its title', async () => {
		const [writer, head] = await two(w, 'education');
		const id = await writes(w, 'document', writer, { ...bodies.document, title: '欠着的文件' });
		const owed = await owedNow(publicDb(w), 'education');
		// 20 working days from Monday 2 March 2026.
		expect(owed).toMatchObject([{ unit: 'education', formed_on: '2026-03-02', due_on: '2026-03-30' }]);
		expect(JSON.stringify(owed)).not.toContain('欠着');
		const before = await w.db
			.selectFrom('disclosures')
			.select('key')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(before.key).toMatch(/^422823-03\/2026-\d{5}$/);
		await published(w, 'document', id, writer, head);
		await draft(w.context, kind('document'), writer, {
			id,
			raw: { ...bodies.document, title: '改过的文件' }
		});
		expect((await editionsOf(publicDb(w), id, w.today))[0]?.title).toBe('欠着的文件');
		await published(w, 'document', id, writer, head);
		const editions = await editionsOf(publicDb(w), id, w.today);
		expect(editions.map((one) => [one.title, one.current, one.key, one.validity])).toEqual([
			['改过的文件', true, before.key, 'amended'],
			['欠着的文件', false, before.key, 'in-force']
		]);
		expect(await owedNow(publicDb(w), 'education')).toEqual([]);
	});

	it('takes up what was given on request, once, and without who asked', async () => {
		const [writer, head] = await two(w, 'education');
		const file = { name: '通知.pdf', type: 'application/pdf', bytes: 10, hash: 'a', storage_key: 'b' };
		await w.db
			.transaction()
			.execute((trx) =>
				offerRelease(trx, { ...file, title: '通知', unit: 'education', offered_on: w.today })
			);
		const offered = (await offeredTo(w.db, 'education'))[0]?.id ?? '';
		const raw = { ...bodies.document, title: '转为公开的通知' };
		const id = await draft(w.context, kind('document'), writer, { raw, offered });
		expect(await offeredTo(w.db, 'education')).toEqual([]);
		await published(w, 'document', id, writer, head);
		expect((await editionsOf(publicDb(w), id, w.today))[0]?.files).toMatchObject([{ name: '通知.pdf' }]);
	});

	it('INV-46 withdrawn and expired documents stay findable with their status', async () => {
		const [writer, head] = await two(w, 'health');
		const raw = { ...bodies.document, title: '流感疫苗接种安排', validUntil: '2026-06-30' };
		const id = await writes(w, 'document', writer, raw);
		await published(w, 'document', id, writer, head);
		const found = async (day: string) =>
			(await disclosedAll(publicDb(w), { words: '疫苗接种' }, day)).map((one) => one.validity);
		expect(await found('2026-06-30')).toEqual(['in-force']);
		expect(await found('2026-07-01')).toEqual(['expired']);
		const reason = { text: 'keep-text', reason: '已有新的安排。' };
		expect(await refusal(release(w.context, kind('document'), id, 'withdraw', writer, reason))).toBe(
			'not-by-you'
		);
		await release(w.context, kind('document'), id, 'withdraw', head, reason);
		expect(await found(w.today)).toEqual(['withdrawn']);
		expect((await editionsOf(publicDb(w), id, w.today))[0]).toMatchObject({
			reason: '已有新的安排。',
			fields: { title: '流感疫苗接种安排' }
		});
	});

	it('INV-46 a document can be withdrawn with its text, and its number and status stay', async () => {
		const [writer, head] = await two(w, 'housing');
		const id = await writes(w, 'document', writer, {
			...bodies.document,
			title: '住户名单公示',
			number: '巴住建〔2026〕5号'
		});
		await published(w, 'document', id, writer, head);
		const details = { text: 'remove-text', reason: '含有个人信息。' };
		await release(w.context, kind('document'), id, 'withdraw', head, details);
		expect(await disclosedAll(publicDb(w), { words: '住户名单' }, w.today)).toEqual([]);
		expect(await disclosedAll(publicDb(w), { words: '巴住建' }, w.today)).toMatchObject([
			{ validity: 'withdrawn', number: '巴住建〔2026〕5号', reason: '含有个人信息。', fields: {} }
		]);
	});
});

describe('normative documents', async () => {
	const w = await world('2026-03-02');
	const number = '巴政规〔2026〕3号';

	it('INV-42 an unpublished, expired, suspended or repealed document is a basis for nothing, at any action', async () => {
		const [writer, head] = await two(w, 'government');
		const cites = async (basis: string) => {
			const walk = await aCase(w, 'petition');
			await walk.does('forward', 'accept');
			return refusal(walk.by('handler', 'draft', { basis }));
		};
		const named = `check-input basis=basis-not-in-force:${number}`;
		expect(await cites(`《办法》（${number}）第三条`)).toBe(named);
		const id = await writes(w, 'normative', writer, { ...bodies.normative, number });
		await release(w.context, kind('normative'), id, 'submit', writer);
		expect(await cites(number)).toBe(named);
		await release(w.context, kind('normative'), id, 'publish', head, clear);
		expect(await cites(number)).toBe(named);
		w.on('2026-04-01');
		for (const way of [number, '依据巴政规[2026]第3号', '巴政规（2026） 3 号', '巴政规〔２０２６〕３号'])
			expect(await cites(way), way).toBe('done');
		const day = { on: w.today, reason: '待修改。' };
		await release(w.context, kind('normative'), id, 'suspend', head, day);
		expect(await cites(number)).toBe(named);
		await release(w.context, kind('normative'), id, 'resume', head, day);
		expect(await cites(number)).toBe('done');
		w.on('2031-05-06');
		expect(await cites(number)).toBe(named);
		w.on('2026-04-02');
		await release(w.context, kind('normative'), id, 'repeal', head, { ...day, on: w.today });
		expect(await cites(number)).toBe(named);
	});

	it('INV-42 no disclosure cites one either: a result, a list, another document', async () => {
		const writer = await w.officer('finance', 'handler');
		const basis = '巴财规〔2026〕99号';
		const named = 'basis-not-in-force:巴财规〔2026〕99号';
		const says = (id: string, raw: object, rows = [] as Record<string, string>[]) =>
			refusal(draft(w.context, kind(id), writer, { raw: { ...raw }, rows }));
		expect(await says('result', { ...bodies.result, basis })).toBe(`check-input basis=${named}`);
		expect(await says('normative', { ...bodies.normative, basis })).toBe(`check-input basis=${named}`);
		expect(await says('list', bodies.list, [{ code: '1', name: '费', basis }])).toBe(
			`check-input rows=${named}`
		);
	});

	it('are registered by level and year, run out by themselves, and are cleaned up by their maker', async () => {
		const [writer, head] = await two(w, 'xinling');
		const ids: string[] = [];
		for (const [n, trial] of [
			['11', 'regular'],
			['12', 'trial']
		]) {
			const id = await writes(w, 'normative', writer, {
				...bodies.normative,
				number: `巴信规〔2026〕${n}号`,
				trial: trial ?? ''
			});
			await published(w, 'normative', id, writer, head);
			ids.push(id);
		}
		const [first, second] = await disclosedAll(
			publicDb(w),
			{ kinds: ['normative'], unit: 'xinling' },
			w.today
		);
		const both = [first, second].sort((a, b) => (a?.key ?? '').localeCompare(b?.key ?? ''));
		expect(both.map((one) => [one?.key, one?.expiresOn])).toEqual([
			['巴规登〔2026〕C001号', '2031-04-01'],
			['巴规登〔2026〕C002号', '2028-04-01']
		]);
		const rows = both.map((one, at) => ({
			key: one?.key ?? '',
			number: one?.number ?? '',
			title: one?.title ?? '',
			result: at === 0 ? 'keep' : 'repeal',
			reason: ''
		}));
		const raw = { title: '2026年清理结果', formedOn: w.today };
		const round = await draft(w.context, kind('clean-up'), writer, { raw, rows });
		await release(w.context, kind('clean-up'), round, 'submit', writer);
		await publishCleanUp(w.context, round, head, clear);
		const after = await disclosedAll(publicDb(w), { kinds: ['normative'], unit: 'xinling' }, w.today);
		expect(Object.fromEntries(after.map((one) => [one.key, one.validity]))).toEqual({
			'巴规登〔2026〕C001号': 'in-force',
			'巴规登〔2026〕C002号': 'repealed'
		});
	});
});

describe('results of enforcement', async () => {
	const w = await world('2026-03-02');

	it('INV-45 an annulled penalty is gone within three working days, with the reason shown', async () => {
		const [writer, head] = await two(w, 'market-regulation');
		const ids: string[] = [];
		for (const number of ['巴市监罚字7号', '巴市监罚字8号']) {
			const id = await writes(w, 'result', writer, { ...bodies.result, number });
			await published(w, 'result', id, writer, head);
			ids.push(id);
		}
		const [byHand = '', forgotten = ''] = ids;
		expect(await refusal(release(w.context, kind('result'), byHand, 'take-down', head))).toBe('not-annulled');
		for (const id of ids)
			await release(w.context, kind('result'), id, 'annul', writer, {
				how: 'annulled',
				on: '2026-03-02',
				reason: '行政复议决定撤销。'
			});
		const row = await w.db
			.selectFrom('disclosures')
			.select('down_by')
			.where('id', '=', byHand)
			.executeTakeFirstOrThrow();
		expect(row.down_by).toBe('2026-03-05');
		await release(w.context, kind('result'), byHand, 'take-down', head);
		w.on('2026-03-04');
		expect(await takeDownAnnulled(w.context)).toBe(0);
		w.on('2026-03-05');
		expect(await takeDownAnnulled(w.context)).toBe(1);
		expect(await takeDownAnnulled(w.context)).toBe(0);
		for (const id of [byHand, forgotten]) {
			const [shown] = await editionsOf(publicDb(w), id, w.today);
			expect(shown).toMatchObject({ validity: 'withdrawn', reason: '行政复议决定撤销。', fields: {} });
			expect(JSON.stringify(shown)).not.toContain('某超市');
		}
		expect(await disclosedAll(publicDb(w), { words: '某超市' }, w.today)).toEqual([]);
	});

	it('INV-45 an annulment that is told late takes the page down at once', async () => {
		const [writer, head] = await two(w, 'transport');
		const id = await writes(w, 'result', writer, { ...bodies.result, number: '巴交罚字1号' });
		await published(w, 'result', id, writer, head);
		const told = { how: 'void', on: '2026-02-20', reason: '法院判决无效。' };
		await release(w.context, kind('result'), id, 'annul', writer, told);
		expect((await editionsOf(publicDb(w), id, w.today))[0]).toMatchObject({
			validity: 'withdrawn',
			reason: '法院判决无效。'
		});
	});

	it('enters the register with every step, text and all', async () => {
		const texts = await releaseTexts(w.db);
		const rows = await w.db
			.selectFrom('register_entries')
			.selectAll()
			.where('kind', '=', 'disclosure')
			.execute();
		expect(rows.length).toBeGreaterThan(10);
		expect(texts.size).toBe(rows.length);
		for (const row of rows) {
			const text = texts.get(`${row.subject} ${row.n}`) ?? '';
			expect(commitmentOf(row.salt, text).equals(row.commitment)).toBe(true);
		}
	});

	it('names a person by the surname alone', async () => {
		const writer = await w.officer('market-regulation', 'handler');
		const raw = { ...bodies.result, number: '巴市监罚字9号', targetKind: 'person', target: '向小明' };
		expect(await refusal(draft(w.context, kind('result'), writer, { raw }))).toBe(
			'check-input target=person-not-masked'
		);
	});
});

describe('lists', async () => {
	const w = await world('2026-03-02');

	it('INV-44 the negative list takes no entry: neither the release nor the database lets one in', async () => {
		const writer = await w.officer('development-reform', 'handler');
		const raw = { ...bodies.list, list: 'negative' };
		const rows = [{ code: '7', name: '本县禁止的行业' }];
		expect(await refusal(draft(w.context, kind('list'), writer, { raw, rows }))).toBe('national-list');
		const row = {
			...{
				id: '00000000-0000-4000-8000-000000000001',
				kind: 'list',
				unit: 'development-reform',
				key: 'negative'
			},
			...{ state: 'drafted', version: 1, entries: 0, submitted_by: null, title: 'x', theme: 'other' },
			...{ formed_on: w.today, due_clock: null, due_on: null, annulled_on: null, down_by: null }
		};
		await expect(w.db.insertInto('disclosures').values(row).execute()).rejects.toThrow('check constraint');
	});

	it('belong to the unit that leads the task, and to two persons', async () => {
		const [writer, head] = await two(w, 'finance');
		const stranger = await w.officer('housing', 'handler');
		const rows = [{ code: 'F1', name: '不动产登记费', unit: '县自然资源局', basis: '法律' }];
		expect(await refusal(draft(w.context, kind('list'), stranger, { raw: bodies.list, rows }))).toBe(
			'not-by-you'
		);
		const id = await draft(w.context, kind('list'), writer, { raw: bodies.list, rows });
		await published(w, 'list', id, writer, head);
		expect(await refusal(draft(w.context, kind('list'), writer, { raw: bodies.list, rows }))).toBe(
			'known-already'
		);
		expect((await disclosedAs(publicDb(w), ['list'], 'fees', w.today))?.rows).toEqual(rows);
	});
});
