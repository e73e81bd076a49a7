import { expect, it } from 'vitest';
import type { Case } from '#casework/case.ts';
import { openCase } from '#casework/open-case.server.ts';
import { paperList } from '#casework/paper-list.server.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { paperPdf } from '#papers/pdf.server.ts';
import { aDecision, toMeeting, type Decision } from '../support/decision.ts';
import { expectSoundCase } from '../support/sound.ts';
import { procedure, refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');

const meeting = async (decision: Decision) => {
	await decision.take('schedule-meeting');
	await decision.take('statement', { speaker: '甲副县长', position: 'for', said: '同意。' });
	await decision.take('statement', { speaker: '乙副县长', position: 'against', said: '收费过高。' });
	await decision.take('statement', { speaker: '丙局长', position: 'abstains', said: '还要再算账。' });
	await decision.take('head-statement', { speaker: '县长', position: 'for', said: '先试半年。' });
};
const lines = ({
	facts,
	texts
}: {
	facts: readonly { field: string; text: string }[];
	texts: typeof facts;
}) => Object.fromEntries([...facts, ...texts].map((line) => [line.field, line.text]));
const minutesOf = async (on: Case) =>
	(await papersOf(w.db, on.id)).map((one) => ({ ...one, says: lines(one.content.zh) }));

it('issues minutes when the discussion ends: in order, with positions and dissent, the head last', async () => {
	const decision = await aDecision(w);
	await toMeeting(w, decision);
	await meeting(decision);
	expect(await minutesOf(decision.case)).toEqual([]);
	await decision.take('approve', { resolution: '原则通过，半年后评估。' });
	const [minutes] = await minutesOf(decision.case);
	expect(minutes).toMatchObject({
		kind: 'deliberation-minutes',
		says: {
			meeting: '县政府常务会议',
			discussed: '草案第 1 稿',
			positions: '同意 2 人，不同意 1 人，保留意见 1 人',
			spoken:
				'1. 甲副县长（同意）：同意。\n2. 乙副县长（不同意）：收费过高。\n3. 丙局长（保留意见）：还要再算账。',
			headSpoke: '4. 县长（同意）：先试半年。',
			dissent: '2. 乙副县长（不同意）：收费过高。\n3. 丙局长（保留意见）：还要再算账。',
			resolution: '原则通过，半年后评估。'
		}
	});
	expect(minutes?.number).toMatch(/议录〔2026〕\d+号/);
	const { head } = minutes!.content.zh;
	expect(Object.values(head).every((text) => text !== '')).toBe(true);
	const pdf = await paperPdf(minutes!.content.zh, {
		issuedAt: minutes!.issuedAt,
		verify: 'https://x/verify/y',
		hash: minutes!.hash
	});
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	await expectSoundCase(w, decision.case.id);
});

it('issues minutes of a discussion that puts off or rejects, and of the next one anew', async () => {
	const decision = await aDecision(w);
	await toMeeting(w, decision);
	await meeting(decision);
	expect(await refusal(decision.take('change-greatly'))).toBe('not-from-this-stage');
	await decision.take('postpone', { reason: '再算一次账。' });
	await decision.take('file-for-meeting');
	await decision.takes('schedule-meeting', 'statement', 'head-statement');
	await decision.take('reject', { reason: '条件不成熟。' });
	const papers = await minutesOf(decision.case);
	expect(papers.map((one) => one.says['resolution'])).toEqual(['再算一次账。', '条件不成熟。']);
	expect(papers.map((one) => one.says['decided'])).toEqual(['集体讨论决定暂缓', '集体讨论不通过']);
	expect(papers[1]?.says['spoken']).toBe('1. 分管副县长（同意）：同意。');
	expect(papers[1]?.says['dissent']).toBe('没有不同意见，也没有保留意见。');
});

it('corrects minutes by new ones that name the old, signed by another, and never their dissent', async () => {
	const decision = await aDecision(w);
	await toMeeting(w, decision);
	await meeting(decision);
	await decision.take('approve', { resolution: '原则通过。' });
	const entry = decision.case.timeline.at(-1)!;
	const [office, other] = [
		await w.officer('gov-office', 'dispatcher'),
		await w.officer('gov-office', 'dispatcher', 'second')
	];
	const propose = (corrections: Record<string, string>, who = office) =>
		decision.take('propose-correction', { paper: String(entry.n), reason: '笔误。', corrections }, who);
	const lead = await w.officer('urban-management', 'head');
	expect(await refusal(propose({ spoken: '没有人反对。' }, lead))).toBe('paper-to-correct');
	expect(await refusal(propose({ dissent: '没有不同意见。' }))).toBe('paper-to-correct');
	expect(await refusal(propose({ positions: '同意 4 人' }))).toBe('paper-to-correct');
	await propose({ headSpoke: '4. 县长（同意）：先试行半年。' });
	expect(await refusal(decision.take('correct-paper', {}, office))).toBe('another-than-corrector');
	await decision.take('correct-paper', {}, other);
	const [old, corrected] = await minutesOf(decision.case);
	expect(corrected?.replaces).toBe(old?.id);
	expect(corrected?.says['corrects']).toContain(old?.number);
	expect(corrected?.says['headSpoke']).toBe('4. 县长（同意）：先试行半年。');
	expect(corrected?.says['dissent']).toBe(old?.says['dissent']);
	await expectSoundCase(w, decision.case.id);
});

it('keeps minutes from the public, and from a unit that only carries the decision out', async () => {
	const decision = await aDecision(w);
	await toMeeting(w, decision);
	await meeting(decision);
	await decision.takes('approve', 'report-to-party', 'publish-decision');
	await decision.take('execute', { executor: 'traffic-police' });
	const events = await w.db.selectFrom('decision_events').select('details').execute();
	const copies = await w.db.selectFrom('decisions').select('body').execute();
	expect(JSON.stringify([events, copies])).not.toContain('乙副县长');
	const list = async (unit: string) => {
		const on = (await openCase(w.context, await w.officer(unit, 'handler'), decision.case.id))!;
		return paperList(w.context, procedure('decision'), on, on.timeline, 'zh');
	};
	expect((await list('traffic-police')).length).toBe(0);
	expect((await list('urban-management')).length).toBe(1);
});
