import type { Case, Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { nobody } from '#casework/person.ts';
import { plainFiling } from '#casework/plain-filing.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { addDays, dayInChina, instantOf, type Day } from '#clocks/day.ts';
import { chanceOf } from '#demonstration/chance.ts';
import { scripts, type Script, type Who } from '#demonstration/every-paper.ts';
import { later, step, type Life } from '#demonstration/life.server.ts';
import type { Staff } from '#demonstration/staff.ts';
import { filerNames } from '#demonstration/stories/people.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { openOrder } from '#supervision/supervision-order/open-order.server.ts';

/** How long ago the first of these matters was filed. */
const DAYS_AGO = 170;

/** Leads one matter through each of the rarer rows, so that every kind of paper can be looked at. */
export async function seedEveryPaper(
	context: Context,
	procedures: readonly Procedure[],
	staff: Staff
): Promise<void> {
	let first = '';
	for (const [at, script] of scripts.entries()) {
		const procedure = procedures.find((one) => one.id === script.procedure);
		if (!procedure) continue;
		// What points to the first matter is filed after that one ended.
		const ago = at === 0 ? DAYS_AGO : 70;
		const time = new Date(instantOf(addDays(todayOf(context), -ago)).getTime() + 9 * 3_600_000);
		const on = await fileOne({ ...context, now: time }, procedure, script, at);
		const life: Life = { context, procedure, on, time, until: context.now, chance: chanceOf(at) };
		await lead(life, script, staff, first);
		first ||= on.number;
	}
	await advise(context, staff);
}

const fileOne = (context: Context, procedure: Procedure, script: Script, at: number): Promise<Case> =>
	fileCase(
		context,
		procedure,
		{
			...plainFiling,
			formKey: `demonstration:paper:${at}`,
			facts: script.facts,
			parties: [
				{
					part: 'filer',
					person: { ...nobody, name: filerNames[at % filerNames.length] ?? '', phone: '19900005678' }
				}
			],
			township: procedure.form.place ? 'xinling' : null,
			electronic: script.electronic,
			queryCode: newCode()
		},
		{ kind: 'resident', caseId: '' }
	);

async function lead(life: Life, script: Script, staff: Staff, first: string): Promise<void> {
	for (const [days, who, action, input = {}] of script.steps) {
		const actor = who === 'resident' ? who : officerFor(life.on, who, staff);
		if (actor === undefined) return;
		// The day on which the step will fall, so that the form can name it.
		const day: Day = dayInChina(
			later({ ...life, chance: chanceOf(0) }, days, who === 'resident' ? who : 'office')
		);
		const chair = staff.heads(life.on.unit ?? '')[0]?.account ?? '';
		const given = typeof input === 'function' ? input(day, life.on, { chair, first }) : input;
		if (!(await step(life, days, actor, action, given))) return;
	}
}

function officerFor(on: Case, who: Exclude<Who, 'resident'>, staff: Staff): Officer | undefined {
	const unit = on.unit ?? on.dispatcher;
	return (
		who === 'sorter'
			? staff.dispatchers(on.dispatcher)
			: who === 'head'
				? staff.heads(unit)
				: staff.handlers(unit)
	)[0];
}

/** A proposal of the petition office to a unit, drawn from what it saw in several matters (XF22 art. 40). */
async function advise(context: Context, staff: Staff): Promise<void> {
	const [who] = staff.supervisors('petitions');
	if (!who) return;
	await openOrder(context, who, {
		formKey: 'demonstration:advice',
		caseId: null,
		task: null,
		title: '学校周边交通安全的共性问题',
		ground: 'solved-but-again',
		demand: '请会同教育部门对全县学校周边路口逐一排查，建立上下学时段疏导的长效安排。',
		send: 'send-proposal',
		unit: 'public-security',
		until: '',
		proposal: 'improve-work'
	});
}
