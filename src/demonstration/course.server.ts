import { childVersion, mustCountAsChild } from '#casework/child-version.ts';
import { step, type Life } from '#demonstration/life.server.ts';
import { says } from '#demonstration/stories/says.ts';
import type { Staff } from '#demonstration/staff.ts';
import { wordsIn } from '#i18n/words.ts';
import { proposeMasks, applyMasks } from '#publication/mask.ts';

export type Answer = { outcome: string; claims: string; facts: string; opinion: string; basis: string };
export type Course = {
	matter: string;
	unit: string;
	answer: Answer;
	comment: (rating: string) => string;
	notSolved: string;
	names: readonly string[];
};

/** How fast the office is on this case; most are in time, some are late, a few very. */
const paces = [
	'quick',
	'quick',
	'usual',
	'usual',
	'usual',
	'usual',
	'usual',
	'usual',
	'usual',
	'slow'
] as const;

/** Leads a case through its procedure until it is done or today is reached. */
export async function run(life: Life, course: Course, staff: Staff): Promise<void> {
	const { chance, procedure } = life;
	const sorter = chance.pick(staff.dispatchers(life.on.dispatcher));
	const sorting = { matter: course.matter, unit: course.unit };
	const old = life.until.getTime() - life.time.getTime() > 40 * 86_400_000;
	if (!old && chance.is(0.06)) return;
	if (chance.is(0.05) && procedure.id === 'petition') {
		await step(life, chance.int(1, 6), sorter, 'route-away', { route: 'ADM', reason: says.routed });
		return;
	}
	if (!(await sort(life, sorter, sorting))) return;
	if (!old && chance.is(0.06)) return;
	const handler = chance.pick(staff.handlers(course.unit));
	if (chance.is(0.06)) {
		if (!(await step(life, chance.int(1, 4), handler, 'object', { reason: says.objection }))) return;
		if (!(await step(life, chance.int(1, 3), sorter, 'reject-objection', { reason: says.objectionRejected })))
			return;
	}
	if (chance.is(0.05)) {
		await step(life, chance.int(1, 10), 'resident', 'withdraw', { reason: says.withdrawn });
		return;
	}
	if (!(await accept(life, handler))) return;
	if (chance.is(0.15)) {
		if (!(await step(life, chance.int(1, 4), handler, 'ask-resident', { question: says.question }))) return;
		if (chance.is(0.8) && !(await step(life, chance.int(1, 6), 'resident', 'reply', { text: says.reply })))
			return;
	}
	if (!(await answer(life, course, staff, handler))) return;
	await afterwards(life, course, staff, handler);
}

/** Forwarded, or assigned with a day for the report where the matter weighs more. */
async function sort(
	life: Life,
	sorter: Parameters<typeof step>[2],
	sorting: { matter: string; unit: string }
): Promise<boolean> {
	const { chance, procedure } = life;
	if (!('assign' in procedure.lifecycle) || chance.is(0.85))
		return step(life, chance.int(0, procedure.id === 'message' ? 1 : 4), sorter, 'forward', sorting);
	const reportBy = new Date(life.time.getTime() + 40 * 86_400_000).toISOString().slice(0, 10);
	return step(life, chance.int(0, 4), sorter, 'assign', { ...sorting, reportBy });
}

async function accept(life: Life, handler: Parameters<typeof step>[2]): Promise<boolean> {
	const { chance, procedure } = life;
	const accepting = procedure.id === 'suggestion' ? 'study' : 'accept';
	if (
		!(await step(life, procedure.id === 'message' ? chance.int(0, 2) : chance.int(1, 8), handler, accepting, {
			way: says.way
		}))
	)
		return false;
	if (procedure.id === 'unlawful-act') return step(life, chance.int(1, 5), handler, 'verify');
	if (procedure.id === 'fee-report') {
		return step(life, chance.int(1, 5), handler, 'check-list', {
			listResult: chance.pick(['not-on-list', 'above-standard', 'on-list']),
			note: says.listNote
		});
	}
	return true;
}

/** The notice of the extension reaches the person on the day itself, or is handed over on paper. */
function tell(life: Life, handler: Parameters<typeof step>[2]): Promise<boolean> {
	if (!life.on.electronic) {
		const proof = { way: 'direct', servedOn: servedDay(life), proof: says.handedOver };
		return step(life, 0, handler, 'serve-extension', proof);
	}
	return step(life, 0, 'system', 'tell-extension', { way: 'message', servedOn: servedDay(life) });
}

async function answer(
	life: Life,
	course: Course,
	staff: Staff,
	handler: Parameters<typeof step>[2]
): Promise<boolean> {
	const { chance, procedure } = life;
	const pace = chance.pick(paces);
	const short = procedure.id === 'message';
	const days = {
		quick: short ? [0, 1] : [3, 12],
		usual: short ? [0, 3] : [12, 42],
		slow: short ? [12, 30] : [50, 80]
	}[pace];
	const head = chance.pick(staff.heads(course.unit));
	if (pace === 'slow' && 'extend' in procedure.lifecycle && chance.is(0.6)) {
		if (!(await step(life, chance.int(30, 45), head, 'extend', { reason: says.extension, days: 30 })))
			return false;
		if (!(await tell(life, handler))) return false;
	}
	const kind =
		procedure.id === 'fee-report'
			? { unlawfulKind: course.answer.outcome === 'unlawful' ? 'off-list' : 'not-unlawful' }
			: {};
	if (
		!(await step(life, chance.int(days[0] ?? 3, days[1] ?? 20), handler, 'draft', {
			...course.answer,
			...kind
		}))
	)
		return false;
	if (chance.is(0.08)) {
		if (!(await step(life, chance.int(0, 2), head, 'return-draft', { reason: says.returned }))) return false;
		if (!(await step(life, chance.int(0, 3), handler, 'draft', { ...course.answer, ...kind }))) return false;
	}
	if (!(await step(life, chance.int(0, 3), head, 'sign'))) return false;
	if (procedure.id === 'unlawful-act') {
		if (
			!(await step(life, chance.int(1, 6), handler, 'take-measures', {
				measure: chance.pick(['correction-proposed', 'supervision-letter', 'none']),
				text: says.measure
			}))
		)
			return false;
	}
	if (life.on.stage !== 'answered') return true;
	return step(life, chance.int(1, 5), handler, 'serve', {
		way: 'post',
		servedOn: servedDay(life),
		proof: `EMS ${chance.int(1000, 9999)} ${chance.int(1000, 9999)}`
	});
}

const servedDay = (life: Life): string =>
	new Date(life.time.getTime() + 8 * 3600_000).toISOString().slice(0, 10);

async function afterwards(
	life: Life,
	course: Course,
	staff: Staff,
	handler: Parameters<typeof step>[2]
): Promise<void> {
	const { chance } = life;
	if (chance.is(0.42)) {
		const rating = chance.pick(['satisfied', 'satisfied', 'mostly-satisfied', 'dissatisfied']);
		if (
			!(await step(life, chance.int(1, 12), 'resident', 'rate', { rating, comment: course.comment(rating) }))
		)
			return;
		if (rating === 'dissatisfied' && chance.is(0.6)) {
			if (!(await step(life, chance.int(0, 3), 'resident', 'not-solved', { reason: course.notSolved })))
				return;
			if (!(await lookAgain(life, course, staff, handler))) return;
		}
		if (rating === 'satisfied' && !(await step(life, 0, 'resident', 'confirm-solved'))) return;
	}
	if (chance.is(0.12)) return;
	const child = mustCountAsChild(life.on);
	const proposal = {
		child: child ? 'child-in-case' : 'no-child-in-case',
		version: child
			? childVersion(life.on, life.context.county, wordsIn('zh'), 'zh')
			: publicVersion(life, course)
	};
	const proposer = life.on.unit === course.unit ? handler : staff.handlers(life.on.unit ?? '')[0];
	if (!proposer || !(await step(life, chance.int(1, 6), proposer, 'propose-publication', proposal))) return;
	await step(life, chance.int(1, 3), chance.pick(staff.heads(life.on.unit ?? course.unit)), 'publish');
}

/** A petition goes to the unit above for review; what is reopened is worked on once more. */
async function lookAgain(
	life: Life,
	course: Course,
	staff: Staff,
	handler: Parameters<typeof step>[2]
): Promise<boolean> {
	const { chance, procedure } = life;
	if (procedure.id === 'petition') {
		const reviewer = staff.heads(life.on.unit ?? '')[0];
		const decision = {
			outcome: chance.pick(['upheld', 'upheld', 'changed']),
			findings: says.reviewed,
			opinion: says.reviewOpinion,
			basis: course.answer.basis
		};
		return reviewer !== undefined && step(life, chance.int(8, 26), reviewer, 'decide-review', decision);
	}
	const again = { message: 'accept', 'unlawful-act': 'verify', 'fee-report': 'check-list' }[procedure.id];
	const input = again === 'check-list' ? { listResult: 'not-on-list', note: says.listNote } : {};
	if (again && !(await step(life, chance.int(0, 3), handler, again, input))) return false;
	return answer(life, course, staff, handler);
}

/** What an officer would confirm: the texts with every proposed mask taken. */
function publicVersion({ on, procedure }: Life, course: Course) {
	const { answer } = course;
	const clean = (text: string) => applyMasks(text, proposeMasks(text, { known: course.names }));
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
