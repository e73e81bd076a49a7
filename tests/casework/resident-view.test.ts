import { expect, it } from 'vitest';
import { deadlinesOf } from '#casework/deadlines.ts';
import { residentView } from '#casework/resident-view.ts';
import { wordsIn } from '#i18n/words.ts';
import type { Case } from '#casework/case.ts';
import { does, file, procedure, world, type World } from '../support/world.ts';

const seen = (w: World, on: Case) => {
	const form = procedure(on.procedure);
	const deadlines = deadlinesOf(form, on.timeline, w.context);
	return residentView(
		{ on, procedure: form, county: w.county, deadlines, today: w.today },
		wordsIn('zh'),
		'zh'
	);
};

it('shows the person each step that concerns them, and nothing that is written inside', async () => {
	const w = await world();
	let on = await file(w, 'petition', { matter: 'street-lamp' });
	const dispatcher = await w.officer('petitions', 'dispatcher', '', '分办员甲');
	const handler = await w.officer('housing', 'handler', '', '承办人乙');
	const head = await w.officer('housing', 'head', '', '负责人丙');
	on = await does(w, on, dispatcher, 'forward', { matter: 'street-lamp', unit: 'housing', note: '此人常来' });
	on = await does(w, on, handler, 'accept');
	on = await does(w, on, handler, 'note', { note: '先放一放' });
	on = await does(w, on, handler, 'ask-resident', { question: '是哪一盏灯？' });
	expect(seen(w, on).question).toBe('是哪一盏灯？');
	expect(
		seen(w, on)
			.actions.map((one) => one.action)
			.sort()
	).toEqual(['add-facts', 'ask-recusal', 'reply', 'withdraw']);
	on = await does(w, on, { kind: 'resident', caseId: on.id }, 'reply', { text: '桥头那一盏。' });
	expect(seen(w, on).question).toBeNull();
	on = await does(w, on, handler, 'draft', {
		outcome: 'supported',
		claims: '修灯',
		facts: '灯坏属实',
		opinion: '十日内修好',
		basis: '条例'
	});
	const before = JSON.stringify(seen(w, on));
	expect(before).not.toMatch(/十日内修好|此人常来|先放一放|分办员甲|承办人乙/);
	on = await does(w, on, head, 'sign');
	const after = seen(w, on);
	expect(on.stage).toBe('served');
	expect(after.answer?.lines.map((line) => line.text)).toContain('十日内修好');
	expect(after.actions.map((one) => one.action)).toEqual(
		expect.arrayContaining(['confirm-solved', 'not-solved', 'rate'])
	);
	expect(after.clocks.some((clock) => clock.mine && clock.due !== null)).toBe(true);
	expect(JSON.stringify(after)).not.toMatch(/此人常来|先放一放|分办员甲|承办人乙|负责人丙/);
});

it('INV-13 names way, body, contact and period where another way is open', async () => {
	const w = await world();
	let on = await file(w, 'petition');
	on = await does(w, on, await w.officer('petitions', 'dispatcher'), 'route-away', {
		route: 'LAB-ARB',
		reason: '属于劳动争议。'
	});
	expect(seen(w, on).route).toMatchObject({
		reason: '属于劳动争议。',
		period: expect.stringMatching(/./),
		contact: expect.stringMatching(/./)
	});
	expect(seen(w, on).actions.map((one) => one.action)).toEqual([
		'record-route-result',
		'record-number-there'
	]);
});

it('says whose turn it is while the receipt of a request waits for both sides', async () => {
	const w = await world();
	const filed = await file(w, 'information-request');
	const before = seen(w, filed);
	expect([before.yours, before.waits]).toEqual([true, '您']);
	expect(before.stage.meaning).toContain('等您确认');
	const confirmed = await does(w, filed, { kind: 'resident', caseId: filed.id }, 'confirm-filing');
	const after = seen(w, confirmed);
	expect([after.yours, after.waits]).toEqual([false, '县政府办公室']);
	expect(after.stage.meaning).not.toContain('您确认');
	expect(after.stage.ifNothing).toMatch(/县政府办公室：[\d、（）-]+/);
	const office = await w.officer('gov-office', 'dispatcher');
	const on = await does(w, confirmed, office, 'confirm-receipt', {
		unit: 'housing',
		receivedHow: 'both-confirmed',
		servedOn: w.today
	});
	expect(seen(w, on).stage.ifNothing).toBe('');
});
