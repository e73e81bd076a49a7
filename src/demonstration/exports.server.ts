import type { Context } from '#casework/context.server.ts';
import { recordExport } from '#casework/incidents/incidents.store.server.ts';
import type { Staff } from '#demonstration/staff.ts';

/** Some tables that left the desk in the last weeks, as their officers wrote down what for. */
export async function someExports(context: Context, staff: Staff): Promise<void> {
	const ago = (days: number): Context => ({
		...context,
		now: new Date(context.now.getTime() - days * 86_400_000)
	});
	const [sorts] = staff.dispatchers('petitions');
	const [head] = staff.heads('housing');
	const [supervisor] = staff.supervisors('petitions');
	if (head) {
		const note = '本月超期办件清单，局务会逐件过。';
		const taken = { list: 'cases', purpose: 'handling', filter: '?view=late', note, rows: 6 } as const;
		await recordExport(ago(19), head, taken);
	}
	if (sorts) {
		const note = '三季度转送情况，写进季度小结。';
		const taken = { list: 'cases', purpose: 'report', filter: '?view=all', note, rows: 214 } as const;
		await recordExport(ago(12), sorts, taken);
	}
	if (supervisor) {
		const note = '到期未答复的单位，报县领导。';
		const taken = { list: 'supervision', purpose: 'report', filter: '?view=late', note, rows: 9 } as const;
		await recordExport(ago(5), supervisor, taken);
	}
}
