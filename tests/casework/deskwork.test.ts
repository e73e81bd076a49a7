import { describe, expect, it } from 'vitest';
import { keptViews } from '#casework/kept-views.queries.server.ts';
import { dropView, keepView } from '#casework/kept-views.store.server.ts';
import { offersFor, openSeveral, refusalsOf, takeOnSeveral } from '#casework/several.server.ts';
import { takenTogether } from '#casework/several.ts';
import { colleaguesAt, unsentForm } from '#casework/unsent-form.queries.server.ts';
import { dropOldUnsent, dropUnsent, keepUnsent, noteOpen } from '#casework/unsent-form.store.server.ts';
import { procedures } from '#procedures.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, world, type World } from '../support/world.ts';

const w = await world();
const dispatcher = await w.officer('petitions', 'dispatcher');
const asked = { unit: 'housing', matter: 'public-rental' };

describe('several cases at once', () => {
	it('goes through the door one by one: what one refuses changes nothing for the others', async () => {
		const good = await Promise.all([aCase(w, 'petition'), aCase(w, 'petition'), aCase(w, 'petition')]);
		for (const walk of good) await walk.by('dispatcher', 'classify');
		const before = await aCase(w, 'petition');
		await before.by('dispatcher', 'forward');
		const against = await aCase(w, 'petition', { accused: [accusedUnit('housing')] });
		await against.by('dispatcher', 'classify');
		const ids = [...good, before, against].map((walk) => walk.case.id);
		const chosen = await openSeveral(w.context, dispatcher, ids);
		expect(chosen.length).toBe(5);
		expect(offersFor(w.context, dispatcher, chosen)).toContainEqual({
			procedure: 'petition',
			action: 'forward',
			count: 4
		});
		expect(refusalsOf(w.context, dispatcher, chosen, 'forward')).toEqual([
			...[null, null, null],
			'not-from-this-stage',
			null
		]);
		const seen = new Map(chosen.map(({ on }) => [on.id, on.version]));
		const taken = await takeOnSeveral(w.context, dispatcher, chosen, 'forward', asked, seen);
		expect(taken.map((one) => one.because)).toEqual([
			...[null, null, null],
			'not-from-this-stage',
			'unit-not-complained-of'
		]);
		// Pressed twice: every case has moved on from what was looked at.
		const twice = await takeOnSeveral(w.context, dispatcher, chosen, 'forward', asked, seen);
		expect(twice.map((one) => one.because).slice(0, 3)).toEqual(Array(3).fill('case-moved-on'));
		const entries = await w.db
			.selectFrom('timeline')
			.select('case_id')
			.where('action', '=', 'forward')
			.where('case_id', 'in', ids)
			.execute();
		expect(entries.map((row) => row.case_id).sort()).toEqual(ids.slice(0, 4).sort());
	});

	it('opens none that the officer may not see', async () => {
		const against = await aCase(w, 'petition', { accused: [accusedUnit('petitions')] });
		expect(await openSeveral(w.context, dispatcher, [against.case.id, 'nonsense'])).toEqual([]);
	});

	it('INV-65 offers no row that refuses, ends or decides a matter, and none that is about the one case', () => {
		const rows = procedures.flatMap((one) =>
			Object.entries(one.lifecycle).map(([action, step]) => ({ action, step, stages: one.stages }))
		);
		const together = rows.filter(({ action }) => takenTogether(action));
		expect(together.length).toBeGreaterThan(30);
		for (const { action, step, stages } of together) {
			const ends = step.to !== 'same' && stages[step.to]?.open === false;
			const asksOfOne = step.asks.filter((ask) => ['paper', 'case', 'public-version'].includes(ask.kind));
			expect([action, step.tone === 'danger', step.outcome, ends, asksOfOne]).toEqual([
				action,
				false,
				undefined,
				false,
				[]
			]);
			expect(['refusal', 'opinion', 'result', 'reply', 'extension']).not.toContain(step.paper);
		}
	});
});

describe('a form that was not sent', () => {
	const at = async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('accepted');
		const handler = await w.officer(walk.case.unit ?? '', 'handler');
		return { caseId: walk.case.id, account: handler.account, action: 'draft' };
	};
	const text = '已经约了施工队，下周三开工。';

	it('comes back to whoever typed it, to nobody else, and is not readable where it lies', async () => {
		const form = await at();
		expect(await keepUnsent(w.context, form, { opinion: text })).toBe(true);
		expect((await unsentForm(w.context, form))?.values).toEqual({ opinion: text });
		expect(await unsentForm(w.context, { ...form, action: 'sign' })).toBeNull();
		expect(await unsentForm(w.context, { ...form, account: dispatcher.account })).toBeNull();
		const rows = await w.db.selectFrom('unsent_forms').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain('施工队');
		await noteOpen(w.context, form);
		expect((await unsentForm(w.context, form))?.values).toEqual({ opinion: text });
		await dropUnsent(w.context, form);
		expect(await unsentForm(w.context, form)).toBeNull();
	});

	it('opens in no other place than its own', async () => {
		const [one, two] = [await at(), await at()];
		await keepUnsent(w.context, one, { opinion: text });
		await keepUnsent(w.context, two, { opinion: '另一件' });
		const other = await w.db
			.selectFrom('unsent_forms')
			.select('sealed')
			.where('case_id', '=', two.caseId)
			.executeTakeFirstOrThrow();
		await w.db
			.updateTable('unsent_forms')
			.set({ sealed: other.sealed })
			.where('case_id', '=', one.caseId)
			.execute();
		await expect(unsentForm(w.context, one)).rejects.toThrow();
	});

	it('is nothing any more once the key of the case is gone', async () => {
		const form = await at();
		await keepUnsent(w.context, form, { opinion: text });
		await w.db.deleteFrom('case_keys').where('case_id', '=', form.caseId).execute();
		expect(await unsentForm(w.context, form)).toBeNull();
		expect(await keepUnsent(w.context, form, { opinion: text })).toBe(false);
	});

	it('shows colleagues who is there for ten minutes, and goes after thirty days', async () => {
		const form = await at();
		await keepUnsent(w.context, form, { opinion: text });
		const there = (minutes: number) =>
			colleaguesAt(w.db, form.caseId, dispatcher.account, after(w, minutes * 60_000));
		expect(await there(3)).toMatchObject([{ action: 'draft', minutes: 3, writing: true }]);
		expect(await there(11)).toEqual([]);
		expect(await colleaguesAt(w.db, form.caseId, form.account, w.context.now)).toEqual([]);
		await dropOldUnsent(w.db, after(w, 29 * 86_400_000));
		expect(await unsentForm(w.context, form)).not.toBeNull();
		await dropOldUnsent(w.db, after(w, 31 * 86_400_000));
		expect(await unsentForm(w.context, form)).toBeNull();
	});
});

describe('a list that is kept', () => {
	it('is its owner’s alone, or the unit’s; only the owner takes it away', async () => {
		const colleague = await w.officer('petitions', 'dispatcher', 'second');
		const other = await w.officer('housing', 'handler');
		const keep = (name: string, forUnit: boolean) =>
			keepView(w.db, dispatcher, { name, path: '/desk?view=late', forUnit }, w.context.now);
		await keep('我的', false);
		await keep('大家的', true);
		const names = async (who: typeof other) => (await keptViews(w.db, who)).map((one) => one.name);
		expect(await names(dispatcher)).toEqual(['大家的', '我的']);
		expect(await names(colleague)).toEqual(['大家的']);
		expect(await names(other)).toEqual([]);
		const [shared] = await keptViews(w.db, colleague);
		await dropView(w.db, colleague, shared!.id);
		expect((await names(dispatcher)).length).toBe(2);
		await dropView(w.db, dispatcher, shared!.id);
		expect(await names(colleague)).toEqual([]);
		for (let n = 0; n < 19; n += 1) expect(await keep(`第${n}个`, false)).toBe(true);
		expect(await keep('第二十一个', false)).toBe(false);
	});
});

const after = (of: World, ms: number): Date => new Date(of.context.now.getTime() + ms);
