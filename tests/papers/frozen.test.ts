import { expect, it } from 'vitest';
import type { Case } from '#casework/case.ts';
import { issuedPaper, paperFile } from '#casework/issued-paper.server.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { papersOf, verifyPaper } from '#papers/papers.queries.server.ts';
import { aCase, inputFor } from '../support/walk.ts';
import { does, file, procedure, world } from '../support/world.ts';

const w = await world();
const acceptance = async () => {
	const walk = await aCase(w, 'petition');
	await walk.at('accepted');
	const entry = walk.case.timeline.find((one) => one.action === 'accept')?.n ?? 0;
	return { on: walk.case, entry };
};

it('keeps title, labels, unit name and layout words whatever template, unit or language files say later', async () => {
	const { on, entry } = await acceptance();
	const copy = async (county = w.county) => {
		const one = await issuedPaper({ ...w.context, county }, on.id, { entry, language: 'zh', for: 'filer' });
		if (!one) throw new Error('no paper');
		return { paper: one.paper, pdf: await paperFile(one, 'https://portal.example') };
	};
	const before = await copy();
	const renamed = {
		...w.county,
		units: w.county.units.map((unit) => ({
			...unit,
			names: [{ from: null, to: null, full: { zh: '新局', en: 'New' }, short: { zh: '新', en: 'New' } }]
		}))
	};
	const words = wordsIn('zh').papers as unknown as {
		kinds: Record<string, { title: string }>;
		fields: Record<string, string>;
		head: Record<string, string>;
	};
	const old = {
		title: words.kinds['acceptance']!.title,
		page: words.head['page']!,
		matter: words.fields['matter']!
	};
	try {
		words.kinds['acceptance']!.title = '新标题';
		words.fields['matter'] = '新字段';
		words.head['page'] = '新页码';
		const after = await copy(renamed);
		expect(after.paper).toEqual(before.paper);
		expect(after.pdf.equals(before.pdf)).toBe(true);
		expect(after.paper.head.issuer).toContain('住房');
	} finally {
		words.kinds['acceptance']!.title = old.title;
		words.fields['matter'] = old.matter;
		words.head['page'] = old.page;
	}
});

it('gives each unit and kind the numbers 1, 2, 3 … of a year, with 20 at once and some that fail', async () => {
	const pool = w.open({ max: 20 });
	const forwarded: Case[] = [];
	for (let n = 0; n < 20; n += 1) {
		const on = await file(w, 'suggestion');
		const by = await w.officer(on.dispatcher, 'dispatcher');
		const step = procedure('suggestion').lifecycle['forward']!;
		forwarded.push(await does(w, on, by, 'forward', await inputFor(w, on, step, 'transport')));
	}
	const handler = await w.officer('transport', 'handler');
	const study = (n: number) =>
		takeAction(
			{ ...w.context, db: pool.db },
			procedure('suggestion'),
			forwarded[n]!.id,
			'study',
			handler,
			{},
			undefined,
			[],
			async () => {
				if (n % 4 === 0) throw new Error('power cut');
			}
		).then(
			() => true,
			() => false
		);
	const done = await Promise.all(forwarded.map((_, n) => study(n)));
	expect(done.filter(Boolean).length).toBe(15);
	const rows = await w.db
		.selectFrom('papers')
		.select(['serial', 'number'])
		.where('unit', '=', 'transport')
		.where('kind', '=', 'acceptance')
		.orderBy('serial')
		.execute();
	expect(rows.map((row) => row.serial)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1));
	expect(rows.map((row) => row.number)).toEqual(rows.map((row) => `巴交通运输受〔2026〕${row.serial}号`));
	w.on('2027-01-05');
	await aCase(w, 'suggestion', {}, 'transport').then((walk) => walk.at('studied'));
	const next = await w.db
		.selectFrom('papers')
		.select('number')
		.where('unit', '=', 'transport')
		.where('year', '=', 2027)
		.where('kind', '=', 'acceptance')
		.executeTakeFirstOrThrow();
	expect(next.number).toBe('巴交通运输受〔2027〕1号');
	w.on('2026-03-02');
});

it('verifies a paper by its token for the public, which can list none and learns nobody’s name', async () => {
	const { on, entry } = await acceptance();
	const issued = (await papersOf(w.db, on.id)).find((one) => one.entry === entry)!;
	const reader = w.open({ role: 'portal_public' });
	const shown = await verifyPaper(reader.db, issued.token);
	expect(shown).toMatchObject({
		kind: 'acceptance',
		number: issued.number,
		hash: issued.hash,
		corrected_by: null
	});
	expect(JSON.stringify(shown)).not.toMatch(/向秀英|路灯/);
	expect(await verifyPaper(reader.db, `${issued.token}x`)).toBeNull();
	await expect(reader.db.selectFrom('papers').select('token').execute()).rejects.toMatchObject({
		code: '42501'
	});
	const receipt = (await papersOf(w.db, on.id)).find((one) => one.kind === 'receipt')!;
	const middle = on.number.split('-').slice(1, 3).join('');
	expect(receipt.number).toContain(middle);
	expect((await verifyPaper(reader.db, receipt.token))?.number).not.toContain(middle.slice(0, 4));
});
