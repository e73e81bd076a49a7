import { step, type Life } from '#demonstration/life.server.ts';
import type { Staff } from '#demonstration/staff.ts';
import { proposeMasks, applyMasks } from '#publication/mask.ts';

export type Answer = { outcome: string; claims: string; facts: string; opinion: string; basis: string };
export type Course = { matter: string; unit: string; answer: Answer; comment: string; notSolved: string; question: string };

/** How fast the office is on this case; most are in time, some are late, a few very. */
const paces = ['quick', 'usual', 'usual', 'usual', 'slow'] as const;

/** Leads a case through its procedure until it is done or today is reached. */
export async function run(life: Life, course: Course, staff: Staff): Promise<void> {
	const { chance, procedure } = life;
	const sorter = chance.pick(staff.dispatchers(life.on.dispatcher));
	const sorting = { matter: course.matter, unit: course.unit };
	if (chance.is(0.04)) return;
	if (chance.is(0.05) && procedure.id === 'petition') {
		await step(life, chance.int(1, 6), sorter, 'route-away', { route: 'ADM', reason: '您反映的是具体行政行为，依法可以申请行政复议或者向人民法院起诉。' });
		return;
	}
	if (!(await step(life, chance.int(0, 5), sorter, 'forward', sorting))) return;
	const handler = chance.pick(staff.handlers(course.unit));
	if (chance.is(0.06)) {
		if (!(await step(life, chance.int(1, 4), handler, 'object', { reason: '经核对职责清单，这件事的主要职责不在本单位，建议由分办单位再核。' }))) return;
		if (!(await step(life, chance.int(1, 3), sorter, 'reject-objection', { reason: '按职责清单仍由你单位牵头，其他单位配合。' }))) return;
	}
	if (chance.is(0.05)) {
		await step(life, chance.int(1, 10), 'resident', 'withdraw', { reason: '问题已经当面解决。' });
		return;
	}
	if (!(await accept(life, handler))) return;
	if (chance.is(0.15)) {
		if (!(await step(life, chance.int(1, 4), handler, 'ask-resident', { question: course.question }))) return;
		if (chance.is(0.8) && !(await step(life, chance.int(1, 6), 'resident', 'reply', { text: '补充说明：情况和我写的一样，今天上午又去看了，还是老样子。' }))) return;
	}
	if (!(await answer(life, course, staff, handler))) return;
	await afterwards(life, course, staff, handler);
}

async function accept(life: Life, handler: Parameters<typeof step>[2]): Promise<boolean> {
	const { chance, procedure } = life;
	const accepting = procedure.id === 'suggestion' ? 'study' : 'accept';
	if (!(await step(life, chance.int(1, 8), handler, accepting, { way: '由业务股室调查核实，必要时到现场查看，办结后书面答复。' }))) return false;
	if (procedure.id === 'unlawful-act') return step(life, chance.int(1, 5), handler, 'verify');
	if (procedure.id === 'fee-report') {
		return step(life, chance.int(1, 5), handler, 'check-list', { listResult: chance.pick(['not-on-list', 'above-standard', 'on-list']), note: '已与公布的收费目录清单逐项核对。' });
	}
	return true;
}

async function answer(life: Life, course: Course, staff: Staff, handler: Parameters<typeof step>[2]): Promise<boolean> {
	const { chance, procedure } = life;
	const pace = chance.pick(paces);
	const short = procedure.id === 'message';
	const days = { quick: short ? [1, 3] : [3, 12], usual: short ? [3, 9] : [14, 44], slow: short ? [12, 30] : [50, 85] }[pace];
	const head = chance.pick(staff.heads(course.unit));
	if (pace === 'slow' && 'extend' in procedure.lifecycle && chance.is(0.6)) {
		if (!(await step(life, chance.int(30, 45), head, 'extend', { reason: '涉及多个单位，还需要实地勘查和鉴定。', days: 30 }))) return false;
	}
	const kind = procedure.id === 'fee-report' ? { unlawfulKind: course.answer.outcome === 'unlawful' ? 'off-list' : 'not-unlawful' } : {};
	if (!(await step(life, chance.int(days[0] ?? 3, days[1] ?? 20), handler, 'draft', { ...course.answer, ...kind }))) return false;
	if (chance.is(0.08)) {
		if (!(await step(life, chance.int(0, 2), head, 'return-draft', { reason: '请写清楚依据的条款。' }))) return false;
		if (!(await step(life, chance.int(0, 3), handler, 'draft', { ...course.answer, ...kind }))) return false;
	}
	if (!(await step(life, chance.int(0, 3), head, 'sign'))) return false;
	if (procedure.id === 'unlawful-act') {
		if (!(await step(life, chance.int(1, 6), handler, 'take-measures', { measure: chance.pick(['correction-proposed', 'supervision-letter', 'none']), text: '已向有关单位提出纠正意见，并要求报告整改情况。' }))) return false;
	}
	if (life.on.stage !== 'answered') return true;
	return step(life, chance.int(1, 5), handler, 'serve', { way: 'post', servedOn: servedDay(life), proof: `EMS ${chance.int(1000, 9999)} ${chance.int(1000, 9999)}` });
}

const servedDay = (life: Life): string => new Date(life.time.getTime() + 8 * 3600_000).toISOString().slice(0, 10);

async function afterwards(life: Life, course: Course, staff: Staff, handler: Parameters<typeof step>[2]): Promise<void> {
	const { chance } = life;
	if (chance.is(0.42)) {
		const rating = chance.pick(['satisfied', 'satisfied', 'mostly-satisfied', 'dissatisfied']);
		if (!(await step(life, chance.int(1, 12), 'resident', 'rate', { rating, comment: course.comment }))) return;
		if (rating === 'dissatisfied' && chance.is(0.6)) {
			await step(life, chance.int(0, 3), 'resident', 'not-solved', { reason: course.notSolved });
			return;
		}
		if (rating === 'satisfied' && !(await step(life, 0, 'resident', 'confirm-solved'))) return;
	}
	if (chance.is(0.12)) return;
	const version = publicVersion(life, course);
	if (!(await step(life, chance.int(1, 6), handler, 'propose-publication', { version }))) return;
	await step(life, chance.int(1, 3), chance.pick(staff.heads(course.unit)), 'publish');
}

/** What an officer would confirm: the texts with every proposed mask taken. */
function publicVersion({ on, procedure }: Life, { answer }: Course) {
	const clean = (text: string) => applyMasks(text, proposeMasks(text, {}));
	const asked = Object.entries(procedure.publishing ?? {}).flatMap(([fact, treatment]) =>
		treatment === 'mask' && fact !== 'title' && on.facts[fact] ? [on.facts[fact]] : []
	);
	return {
		title: clean(on.title),
		question: clean(asked.join('\n\n')),
		answer: clean(answer.opinion),
		basis: answer.basis
	};
}
