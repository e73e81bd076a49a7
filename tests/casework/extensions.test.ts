import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlinesOf } from '#casework/deadlines.ts';
import { deliverNotices } from '#casework/deliver-notices.store.server.ts';
import { tellExtensions } from '#casework/tell-extensions.server.ts';
import { writeNotice } from '#casework/write-notice.ts';
import { addDays, day } from '#clocks/day.ts';
import { procedures } from '#procedures.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { filer, procedure, refusal, world } from '../support/world.ts';

const w = await world();
const clockOf = (walk: Walk) =>
	deadlinesOf(procedure(walk.case.procedure), walk.case.timeline, w.context).find((one) => one.counts);
const dueOf = (walk: Walk): string => clockOf(walk)?.due ?? '';
const send = () =>
	deliverNotices(
		w.db,
		w.context.masterKey,
		(notice) => writeNotice(notice, 'https://example.org'),
		async () => undefined
	);
const reload = async (walk: Walk) => walk.by('handler', 'note');
const extending = procedures.filter((one) => 'extend' in one.lifecycle).map((one) => one.id);

/** A case of which the period runs and may be extended. */
async function accepted(id: string, wish: Parameters<typeof aCase>[2] = {}): Promise<Walk> {
	w.on('2026-03-02');
	const walk = await aCase(w, id, wish);
	await walk.at(procedure(id).lifecycle['extend']?.from[0] ?? '');
	return walk;
}

it('hangs every extension on the one action whose notice is followed', () => {
	const others = procedures.flatMap(({ id, clocks }) =>
		Object.values(clocks).flatMap(({ extendedBy }) => (extendedBy && extendedBy !== 'extend' ? [id] : []))
	);
	expect(others).toEqual([]);
	expect(extending.length).toBeGreaterThan(2);
});

it.each(extending)('INV-25: a %s keeps its old day until the message was taken', async (id) => {
	await send();
	const walk = await accepted(id, { parties: [filer({ email: 'someone@example.org' })] });
	const before = dueOf(walk);
	await walk.by('head', 'extend', { days: 20 });
	expect(await tellExtensions(w.context, procedures)).toBe(0);
	expect(dueOf(walk)).toBe(before);
	await send();
	await w.db.updateTable('notices').set({ sent_at: w.context.now }).execute();
	expect(await tellExtensions(w.context, procedures)).toBe(1);
	expect(await tellExtensions(w.context, procedures)).toBe(0);
	await reload(walk);
	expect(dueOf(walk) > before).toBe(true);
	expect(walk.case.timeline.find((one) => one.action === 'tell-extension')?.details).toEqual({
		way: 'message',
		servedOn: '2026-03-02'
	});
	expect(await refusal(walk.by('handler', 'serve-extension'))).toBe('extension-untold');
});

it('INV-25: who left no contact is told where the page shows it; who wants paper is told by paper', async () => {
	const silent = await accepted('petition', { identity: 'anonymous' });
	const paper = await accepted('petition', { electronic: false });
	const before = [dueOf(silent), dueOf(paper)];
	await silent.by('head', 'extend', { days: 30 });
	await paper.by('head', 'extend', { days: 30 });
	await send();
	expect(await tellExtensions(w.context, procedures)).toBe(1);
	await reload(silent);
	await reload(paper);
	expect(dueOf(silent) > (before[0] ?? '')).toBe(true);
	expect(dueOf(paper)).toBe(before[1]);
	expect(await refusal(paper.by('system', 'tell-extension'))).toBe('only-electronic-service');
	const serve = (servedOn: string) => refusal(paper.by('handler', 'serve-extension', { servedOn }));
	expect(await serve('2026-03-01')).toBe('served-after-extending');
	expect(await serve('2026-03-03')).toBe('served-after-extending');
	expect(await serve('2026-03-02')).toBe('done');
	expect(dueOf(paper) > (before[1] ?? '')).toBe(true);
});

it('INV-25: over any day of service, only one up to the base end moves the day', async () => {
	const walk = await accepted('petition', { electronic: false });
	const base = day(dueOf(walk));
	const reckoning = clockOf(walk)?.reckoning;
	const baseEnd = reckoning?.state === 'running' ? reckoning.baseEnd : base;
	await walk.by('head', 'extend', { days: 30 });
	await walk.by('handler', 'serve-extension');
	const timeline = walk.case.timeline;
	const last = timeline.at(-1);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 120 }), (days) => {
			const servedOn = addDays(day('2026-03-02'), days);
			const told = last
				? [...timeline.slice(0, -1), { ...last, details: { ...last.details, servedOn } }]
				: [];
			const found = deadlinesOf(procedure('petition'), told, w.context).find((one) => one.counts);
			const refused = found?.reckoning.state === 'running' ? found.reckoning.refused : [];
			return servedOn <= baseEnd
				? (found?.due ?? '') > base && refused.length === 0
				: found?.due === base && refused[0]?.why === 'told-late';
		})
	);
});

it('INV-24: a second extension is impossible, also where the first was never told', async () => {
	const walk = await accepted('petition', { electronic: false });
	await walk.by('head', 'extend', { days: 10 });
	expect(await refusal(walk.by('head', 'extend', { days: 10 }))).toBe('not-extended-before');
});

it('announces in the notice of an extension the day that it will bring', async () => {
	const { clocksAt, timelineAt } = await import('#casework/paper-clocks.ts');
	const walk = await accepted('petition', { electronic: false });
	const before = dueOf(walk);
	await walk.by('head', 'extend', { days: 30 });
	const entry = walk.case.timeline.at(-1);
	if (!entry) throw new Error('no entry');
	const stated = clocksAt(procedure('petition'), timelineAt(walk.case, entry), w.context).find(
		(one) => one.counts
	);
	expect((stated?.due ?? '') > before).toBe(true);
	expect(dueOf(walk)).toBe(before);
});
