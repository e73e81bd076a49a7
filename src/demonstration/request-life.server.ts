import { plainFiling } from '#casework/plain-filing.server.ts';
import type { Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { nobody } from '#casework/person.ts';
import { chanceOf, type Chance } from '#demonstration/chance.ts';
import { onDay, step, type Life } from '#demonstration/life.server.ts';
import type { Staff } from '#demonstration/staff.ts';
import { requestStories } from '#demonstration/stories/requests.ts';
import { filerNames } from '#demonstration/stories/people.ts';
import { needsOf } from '#disclosure/information-request/decisions.ts';
import { applicantKinds } from '#disclosure/information-request/form.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import type { Procedure } from '#casework/procedure.ts';

/** Decisions by how often they come up. */
const frequent = [
	...Array<string>(12).fill('disclosed'),
	...Array<string>(4).fill('published-already'),
	...Array<string>(4).fill('partly-disclosed'),
	...Array<string>(4).fill('not-held'),
	...['held-elsewhere', 'to-be-made', 'complaint-instead', 'repeat-request', 'internal-affairs'],
	...['process-information', 'enforcement-file', 'inquiry-procedure', 'third-party-rights'],
	...['published-work', 'confirm-again', 'legally-barred', 'state-secret', 'three-securities']
];

/** One request of the demonstration or of a simulated year, from filing to as far as `until` lets it come. */
export async function liveRequest(
	context: Context,
	procedure: Procedure,
	staff: Staff,
	chance: Chance,
	until: Date,
	formKey: string
): Promise<Life> {
	const story = chance.pick(requestStories);
	const kind = chance.is(0.75) ? 'natural-person' : chance.pick(applicantKinds);
	const on = await fileCase(
		context,
		procedure,
		{
			...plainFiling,
			formKey,
			facts: {
				title: story.title,
				story: story.story,
				docNumber: '',
				body: '',
				provision: chance.pick(['electronic', 'electronic', 'paper']),
				delivery: 'online',
				applicantKind: kind,
				idProof: chance.pick(['attached', 'at-counter'])
			},
			parties: [{ part: 'filer', person: personOf(chance.pick(filerNames)) }],
			queryCode: newCode()
		},
		{ kind: 'resident', caseId: '' }
	);
	const life: Life = { context, procedure, on, time: context.now, until, chance };
	const office = staff.dispatchers(on.dispatcher)[0];
	const handler = staff.handlers(story.unit)[0];
	const head = staff.heads(story.unit)[0];
	if (office && handler && head) await answered(life, story.unit, { office, handler, head });
	return life;
}

/** Each has a telephone of their own, so that two who ask for the same are two. */
const personOf = (name: string) => ({
	...nobody,
	name,
	phone: `1990000${String(1000 + filerNames.indexOf(name)).slice(-4)}`
});

type Team = { office: Officer; handler: Officer; head: Officer };

async function answered(life: Life, unit: string, team: Team): Promise<void> {
	const { chance } = life;
	const { office, handler, head } = team;
	const take = (days: number, who: Officer | 'resident', action: string, input: object = {}) =>
		step(life, days, who, action, input as Record<string, unknown>);
	const day = chance.int(0, 2);
	// The day that the office confirms is the day on which it acts.
	if (
		!(await onDay(life, day, office, 'confirm-receipt', (servedOn) => ({
			unit,
			receivedHow: 'both-confirmed',
			servedOn
		})))
	)
		return;
	if (chance.is(0.04)) return void (await take(2, 'resident', 'withdraw', { reason: '已经从网站上找到。' }));
	let corrected = false;
	if (chance.is(0.12)) {
		const points = '请写明所需信息的年份和名称，或者其他便于查找的特征。';
		if (!(await take(chance.int(1, 5), handler, 'ask-correction', { points, workingDays: 10 }))) return;
		if (chance.is(0.3))
			return void (await take(22, handler, 'lapse-correction', {
				reason: '期限内没有补正，也没有说明原因。'
			}));
		if (!(await take(chance.int(1, 8), 'resident', 'correct', { text: '补正：需要上一年度的。' }))) return;
		corrected = true;
	}
	if (chance.is(0.03)) {
		if (!(await take(2, head, 'charge-fee', { scheme: 'per-page', count: 60, sum: 300 }))) return;
		if (chance.is(0.4)) return void (await take(35, handler, 'lapse-fee', { reason: '期限内没有缴费。' }));
		if (
			!(await onDay(life, chance.int(1, 10), handler, 'record-payment', (servedOn) => ({
				paid: 300,
				servedOn
			})))
		)
			return;
	}
	if (
		chance.is(0.05) &&
		!(await take(chance.int(6, 12), head, 'extend', { reason: '需要检索多个年份的档案。', days: 20 }))
	)
		return;
	const outcome = corrected && chance.is(0.2) ? 'still-unclear' : chance.pick(frequent);
	if (await decided(life, outcome, handler, head)) await contested(life, office);
}

async function decided(life: Life, outcome: string, handler: Officer, head: Officer): Promise<boolean> {
	const { chance } = life;
	const take = (days: number, who: Officer, action: string, input: object = {}) =>
		step(life, days, who, action, input as Record<string, unknown>);
	const needs = needsOf(outcome);
	const days = chance.int(1, 12);
	if (needs.includes('third-party-asked')) {
		const party = 'third-1';
		if (
			!(await take(1, handler, 'consult-third-party', {
				party,
				letter: '有人申请公开你方与本单位签订的合同，请告知是否同意。'
			}))
		)
			return false;
		const opinion = { party, consent: 'refuses', reason: '合同单价属于商业秘密。' };
		if (
			!(await onDay(life, chance.int(2, 9), handler, 'record-opinion', (servedOn) => ({
				...opinion,
				servedOn
			})))
		)
			return false;
	}
	const search = {
		places: '本单位档案室、公文系统和业务系统',
		terms: '申请所写的名称和关键词',
		searchResult: outcome === 'held-elsewhere' ? 'with-another-body' : 'nothing-found',
		findings: '逐年检索，没有找到相关信息。'
	};
	if (needs.includes('search') && !(await take(days, handler, 'record-search', search))) return false;
	if (outcome === 'partly-disclosed') {
		if (!(await take(days, handler, 'decide-part', { part: '正文', decision: 'release' }))) return false;
		const kept = { part: '附表中的个人信息', decision: 'withhold', ground: 'third-party-rights' };
		if (!(await take(0, handler, 'decide-part', kept))) return false;
	}
	const draft = {
		outcome,
		facts: '经检索和审查，情况如上。',
		opinion: '现就您申请公开的信息答复如下，具体内容见各部分的处理和附件。',
		basis: '《中华人民共和国政府信息公开条例》第三十六条',
		...(needs.includes('gives')
			? { secrecy: '经保密审查，可以公开。审查人：本单位办公室。', harm: 'no-harm' }
			: {}),
		...(needs.includes('withholds') ? { separability: '信息不能区分处理。' } : {}),
		...(needs.includes('place') ? { where: '见县政府网站信息公开专栏，或者向相关单位查询。' } : {})
	};
	if (!(await take(days, handler, 'draft', draft))) return false;
	return take(chance.int(0, 2), head, 'sign');
}

async function contested(life: Life, office: Officer): Promise<void> {
	const { chance } = life;
	if (!chance.is(0.06)) return;
	const kinds = chance.pick([['reconsideration'], ['reconsideration', 'suit-after-review'], ['direct-suit']]);
	for (const contestKind of kinds) {
		if (!(await onDay(life, chance.int(5, 30), office, 'contest', (servedOn) => ({ contestKind, servedOn }))))
			return;
		const contestResult = chance.pick(['kept', 'kept', 'corrected', 'other-result']);
		if (
			!(await onDay(life, chance.int(20, 60), office, 'contest-result', (servedOn) => ({
				contestKind,
				contestResult,
				servedOn
			})))
		)
			return;
	}
}

/** A year of requests, several lives side by side; which they are depends on the seed alone. */
export async function simulateYear(
	context: Context,
	procedure: Procedure,
	staff: Staff,
	year: number,
	requests: number,
	progress: (done: number) => void = () => undefined
): Promise<void> {
	const until = new Date(Date.UTC(year + 1, 5, 30));
	let next = 0;
	const work = async () => {
		while (next < requests) {
			const at = next++;
			const chance = chanceOf(year * 100_000 + at);
			const filed = new Date(
				Date.UTC(year, 0, 1 + chance.int(-25, 364), chance.int(0, 12), chance.int(0, 59))
			);
			await liveRequest({ ...context, now: filed }, procedure, staff, chance, until, `year:${year}:${at}`);
			progress(at + 1);
		}
	};
	await Promise.all([work(), work(), work(), work()]);
}
