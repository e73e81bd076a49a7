import { lastEntry } from '#casework/case.ts';
import type { Keeper } from '#casework/context.server.ts';
import { writeProgress } from '#publication/plan-progress.store.server.ts';
import { registerRows } from '#register/rows.store.server.ts';

/** Writes what was confirmed for the public page of the plan. */
export const keepProgress: Keeper = async (trx, _, on, entry) => {
	if (entry.action !== 'confirm-progress') return;
	const report = lastEntry(on.timeline, 'report-progress');
	const said = (name: string) => String(report?.details[name] ?? '');
	const [task, quarter] = [on.task ?? '', on.facts['quarter'] ?? ''];
	await writeProgress(trx, {
		task,
		quarter,
		unit: on.unit ?? on.dispatcher,
		state: said('state'),
		text: said('text'),
		figure: said('figure'),
		reported_on: report?.on ?? entry.on,
		confirmed_on: entry.on
	});
	await registerRows(trx, 'plan-progress', `${task}/${quarter}`);
};
