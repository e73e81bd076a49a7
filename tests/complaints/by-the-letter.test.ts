import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileForSomebody, formProblems } from '#casework/desk-filing.server.ts';
import type { FilledForm } from '#casework/filled-form.ts';
import { harmOpen } from '#casework/harm.ts';
import { leaveOf, mayGiveLeave, openLeaves } from '#casework/leaves.queries.server.ts';
import { askLeave, decideLeave } from '#casework/leaves.store.server.ts';
import { tasksOf } from '#casework/tasks.ts';
import { filedAlone } from '#procedures.ts';
import { aCase } from '../support/walk.ts';
import { filingOf, procedure, refusal, world } from '../support/world.ts';

const w = await world();

it('INV-15 a matter that runs elsewhere is refused while that unit is in time, and not after', async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 0, max: 150 }), async (days) => {
			w.on('2026-03-02');
			const running = await aCase(w, 'petition');
			await running.at('accepted');
			const due = await dueOf(running.case.id);
			w.later(days);
			const again = await aCase(w, 'petition');
			const answer = await refusal(
				again.by('dispatcher', 'refuse-duplicate', { number: running.case.number })
			);
			expect(answer === 'done').toBe(w.today <= due);
			if (answer === 'done') expect(again.case.stage).toBe('refused');
			else {
				expect(answer).toContain('period-over');
				await again.at('accepted');
				expect(again.case.stage).toBe('accepted');
			}
		}),
		{ numRuns: 12, examples: [[0], [59], [61], [62]] }
	);
});

const dueOf = async (id: string): Promise<string> => {
	const row = await w.db
		.selectFrom('deadlines')
		.select('due_on')
		.where('case_id', '=', id)
		.where('clock', '=', 'XF-HANDLE')
		.executeTakeFirstOrThrow();
	return row.due_on ?? '';
};

it('INV-16 the same facts are not taken up again after a re-check and only then; new facts are', async () => {
	w.on('2026-03-02');
	const decided = await aCase(w, 'petition', {}, 'traffic-police');
	await decided.at('served');
	const early = await aCase(w, 'petition');
	expect(await refusal(early.by('dispatcher', 'refuse-again', { number: decided.case.number }))).toContain(
		'not-rechecked'
	);
	await decided.at('rechecked');
	await early.by('dispatcher', 'refuse-again', { number: decided.case.number });
	expect(early.case.stage).toBe('not-again');
	// New facts: the person comes again, a dispatcher reads it, and it takes its way like any other.
	const anew = await aCase(w, 'petition', { facts: { story: '上次没有提到的新证据：有录像。' } });
	await anew.at('served');
	expect(anew.case.stage).toBe('served');
});

it('INV-50 who a minor is opens only with leave of another person, for some days, and for that officer alone', async () => {
	w.on('2026-03-02');
	const on = (await aCase(w, 'petition')).case;
	const asking = await w.officer('housing', 'handler');
	const head = await w.officer('housing', 'head');
	const other = await w.officer('housing', 'handler', 'other');
	const now = () => w.context.now;
	expect(await leaveOf(w.context, on.id, asking)).toBeNull();
	await askLeave(w.db, on.id, asking, '核实情况', now());
	expect(await leaveOf(w.context, on.id, asking)).toBeNull();
	const [open] = await openLeaves(w.db, on.id);
	const has = { unit: 'housing', dispatcher: 'petitions' };
	expect(mayGiveLeave(head, has)).toBe(true);
	expect(mayGiveLeave(await w.officer('education', 'head'), has)).toBe(false);
	expect(mayGiveLeave(await w.officer('petitions', 'dispatcher'), has)).toBe(false);
	expect(mayGiveLeave(await w.officer('petitions', 'dispatcher'), { ...has, unit: null })).toBe(true);
	expect(mayGiveLeave(head, { ...has, unit: null })).toBe(false);
	const n = Number(open?.n);
	expect(await decideLeave(w.db, on.id, n, asking, true, now())).toBe(false);
	// The database holds it as well.
	await expect(
		w.pool.query('update look_leaves set given_by = asked_by, given_at = now() where case_id = $1', [on.id])
	).rejects.toMatchObject({ code: '23514' });
	expect(await decideLeave(w.db, on.id, n, head, true, now())).toBe(true);
	expect(await decideLeave(w.db, on.id, n, head, false, now())).toBe(false);
	expect(await leaveOf(w.context, on.id, asking)).toBe('核实情况');
	expect(await leaveOf(w.context, on.id, other)).toBeNull();
	w.later(8);
	expect(await leaveOf(w.context, on.id, asking)).toBeNull();
});

it('INV-51 words of harm to a minor open a task at once, which a refusal does not close and only a person does', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, 'message', { facts: { story: '孩子在学校被体罚，不敢去上学。' } });
	expect(harmOpen(walk.case)).toBe(true);
	expect(tasksOf(walk.case, w.county)).toContain('harm');
	await walk.does('route-away');
	expect(walk.case.stage).toBe('routed');
	expect(tasksOf(walk.case, w.county)).toContain('harm');
	await walk.by('dispatcher', 'report-harm', { coUnit: 'education' });
	expect(tasksOf(walk.case, w.county)).not.toContain('harm');
	expect(walk.case.timeline.at(-1)).toMatchObject({ action: 'report-harm', byRole: 'dispatcher' });
	const calm = await aCase(w, 'message');
	expect(harmOpen(calm.case)).toBe(false);
});

it('INV-52 what somebody says is taken down truthfully: read back to them, or it is not filed, in every procedure', async () => {
	w.on('2026-03-02');
	const [office = ''] = procedure('petition').competence.dispatchers;
	const officer = await w.officer(office, 'registrar');
	for (const { id } of filedAlone.filter((one) => !one.sealed && one.id !== 'information-request')) {
		const rules = procedure(id);
		const { facts } = filingOf(id);
		const filled = (channel: string, readBack: string): FilledForm => ({
			key: `${id}-${channel}-${readBack}`,
			answers: {
				...facts,
				identity: 'named',
				name: '向秀英',
				phone: '13900001111',
				for: 'self',
				help: 'cannot-write'
			},
			units: [],
			persons: [],
			channel,
			readBack
		});
		const problem = (channel: string, readBack: string) =>
			formProblems(w.context, rules, filled(channel, readBack))['readBack'];
		expect(problem('visit', ''), id).toBe('read-back');
		expect(problem('call', 'read-by-self'), id).toBe('read-back');
		expect(problem('letter', 'read-aloud'), id).toBe('read-back');
		for (const [channel, how] of [
			['visit', 'read-aloud'],
			['visit', 'read-by-self'],
			['call', 'read-aloud'],
			['letter', 'as-written']
		] as const)
			expect(problem(channel, how), id).toBeUndefined();
		const { on } = await fileForSomebody(w.context, rules, officer, filled('visit', 'read-aloud'), [], 'zh');
		expect(on.timeline[0]).toMatchObject({
			byRole: 'registrar',
			byAccount: officer.account,
			details: { readBack: 'read-aloud', help: 'cannot-write' }
		});
		expect(on.facts['story'] ?? facts['story']).toBe(facts['story']);
	}
});

it('a village is taken only together with its own township', () => {
	const rules = procedure('petition');
	const village = w.context.county.places.villages.find((one) => one.township === 'xinling')?.code ?? '';
	expect(village).not.toBe('');
	const problem = (place: Record<string, string>) =>
		formProblems(w.context, rules, {
			...{ key: 'place', units: [], persons: [], channel: 'visit', readBack: 'read-aloud' },
			answers: { ...filingOf('petition').facts, identity: 'anonymous', ...place } as Record<string, string>
		})['village'];
	expect(problem({ township: 'yanduhe', village })).toBe('other-township');
	expect(problem({ township: '', village })).toBe('other-township');
	expect(problem({ township: 'xinling', village })).toBeUndefined();
	expect(problem({ township: 'yanduhe', village: '' })).toBeUndefined();
});
