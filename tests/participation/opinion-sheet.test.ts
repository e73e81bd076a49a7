import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { importOpinions, sheetKey } from '#participation/consultation/import-opinions.server.ts';
import { readOpinions } from '#participation/consultation/imported-opinion.ts';
import { enteredOpinions, opinionCounts } from '#participation/consultation/opinions.queries.server.ts';
import { aDecision } from '../support/decision.ts';
import { refusal, world } from '../support/world.ts';

const heads = { channel: '怎样收到的', person: '姓名', voice: '身份', story: '意见' };
const options = { letter: '来信', resident: '居民' };
const row = { 怎样收到的: '来信', 姓名: '谭老汉', 身份: '居民', 意见: '夜里不要收费，老街没有车库。' };
const sheet = (rows: object[]) => Papa.unparse(rows);
const read = (text: string) => readOpinions(text, heads, options);

describe('a sheet of opinions', () => {
	test('is read by its heads in words, and names an opinion by its first words', () => {
		const { opinions, problems } = read(`\uFEFF${sheet([row])}`);
		expect(problems).toEqual([]);
		expect(opinions).toHaveLength(1);
		expect(opinions[0]).toMatchObject({ person: '谭老汉', channel: 'letter' });
		expect(opinions[0]?.facts).toMatchObject({ title: '夜里不要收费', voice: 'resident', clause: '' });
	});

	test('with one wrong row gives no opinion at all, and says where', () => {
		const { opinions, problems } = read(sheet([row, { ...row, 意见: '' }, { ...row, 怎样收到的: '托梦' }]));
		expect(opinions).toEqual([]);
		expect(problems).toEqual([
			{ row: 3, column: 'story', code: 'missing' },
			{ row: 4, column: 'channel', code: 'choose-one' }
		]);
	});

	test('holds no more than can be entered while somebody waits', () => {
		const { opinions, problems } = read(sheet(Array.from({ length: 501 }, () => row)));
		expect(opinions).toEqual([]);
		expect(problems.map((one) => one.code)).toEqual(['too-many-rows']);
	});

	test('enters each opinion once, however often it is sent, and only while the call takes opinions', async () => {
		const w = await world();
		const decision = await aDecision(w);
		await decision.takes('put-on-list', 'start', 'make-version');
		const handler = await w.officer('urban-management', 'handler');
		const text = sheet([row, { ...row, 姓名: '向二嫂', 意见: '每小时一元就够了。' }, row]);
		const { opinions } = read(text);
		const enter = () => {
			const key = sheetKey(decision.case, handler, text);
			return importOpinions(w.context, decision.case, handler, key, opinions, 'zh');
		};
		expect(await refusal(enter())).toBe('call-not-open');
		await decision.take('publish-call');
		await enter();
		await enter();
		const entered = await enteredOpinions(w.db, sheetKey(decision.case, handler, text));
		expect(entered.map((one) => one.title)).toEqual(['夜里不要收费', '每小时一元就够了', '夜里不要收费']);
		expect((await opinionCounts(w.db, decision.case.id)).views.all).toBe(3);
		const stranger = await w.officer('transport', 'handler');
		const other = sheetKey(decision.case, stranger, text);
		expect(await refusal(importOpinions(w.context, decision.case, stranger, other, opinions, 'zh'))).toBe(
			'not-by-you'
		);
	});
});
