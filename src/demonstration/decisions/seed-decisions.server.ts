import type { Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { addDays, dayInChina, instantOf, type Day } from '#clocks/day.ts';
import { appraisedBy, type Pair } from '#demonstration/decisions/appraisals.server.ts';
import { chanceOf } from '#demonstration/chance.ts';
import { fillPool, reviewedBy } from '#demonstration/decisions/experts.server.ts';
import { giveOpinions, lead, propose, show } from '#demonstration/decisions/lead.server.ts';
import { boats } from '#demonstration/decisions/boats.ts';
import { parking } from '#demonstration/decisions/parking.ts';
import { buses, water } from '#demonstration/decisions/water.ts';
import { onDay, type Life } from '#demonstration/life.server.ts';
import type { Staff } from '#demonstration/staff.ts';
import { planDocument } from '#participation/normative-draft/plan-document.server.ts';
import { tellAuthors } from '#participation/consultation/tell-authors.server.ts';

type Team = Pair & { office: Officer; market: Pair; justice: Pair };
type Procedures = { decision: Procedure; opinion: Procedure };

/** One decision in force, one whose call is open, one in the yearly list only, and a normative document whose call is open. */
export async function seedDecisions(
	context: Context,
	procedures: readonly Procedure[],
	staff: Staff
): Promise<void> {
	const decision = procedures.find((one) => one.id === 'decision');
	const opinion = procedures.find((one) => one.id === 'consultation');
	if (!decision || !opinion) return;
	const document = procedures.find((one) => one.id === 'normative-draft');
	const used = { decision, opinion };
	const ago = (days: number): Context => ({
		...context,
		now: new Date(instantOf(addDays(dayInChina(context.now), -days)).getTime() + 9 * 3_600_000)
	});
	const pair = (unit: string): Pair | null => {
		const [handler, head] = [staff.handlers(unit)[0], staff.heads(unit)[0]];
		return handler && head ? { handler, head } : null;
	};
	const team = (unit: string): Team | null => {
		const office = staff.dispatchers('gov-office')[0];
		const [own, market, justice] = [pair(unit), pair('market-regulation'), pair('justice')];
		return office && own && market && justice ? { office, ...own, market, justice } : null;
	};
	const keeper = staff.dispatchers('gov-office')[0];
	if (keeper) await fillPool(ago(400), keeper);
	const [parkingTeam, waterTeam, busTeam] = [team('urban-management'), team('water'), team('education')];
	if (parkingTeam) await inForce(ago(230), used, parkingTeam, context.now);
	if (waterTeam) await callOpen(ago(40), used, waterTeam, context.now);
	if (busTeam) {
		const listed = await propose(ago(25), decision, busTeam.handler, buses, context.now);
		await list(listed, busTeam.office);
	}
	const boatTeam = team('transport');
	if (document && boatTeam) await documentCalled(ago(30), document, boatTeam, context.now);
}

const list = (life: Life, office: Officer) =>
	onDay(life, 3, office, 'put-on-list', (day) => ({
		year: day.slice(0, 4),
		partyAgreedOn: day,
		partyPaper: '县委常委会会议纪要'
	}));

async function inForce(context: Context, { decision, opinion }: Procedures, team: Team, until: Date) {
	const { office, handler, head, market, justice } = team;
	const life = await propose(context, decision, handler, parking.facts, until);
	const { draft, explanation, research, coordination, study, questions, easy, second, whatChanged } = parking;
	await list(life, office);
	const unit = {
		unit: handler.unit,
		coUnits: ['transport', 'traffic-police'],
		study: '矛盾集中，有必要作出规定。'
	};
	await lead(life, [
		[4, office, 'start', unit],
		[12, handler, 'make-version', { text: draft, explanation, research, coordination, ...study }]
	]);
	const ways = '寄到县城管执法局，或者工作日当面说。';
	await onDay(life, 2, head, 'publish-call', (day) => ({ until: addDays(day, 32), questions, easy, ways }));
	const said = parking.opinions.map((story) => ({ clause: '第四条', story, nickname: '' }));
	const opinions = await giveOpinions(life, opinion, said);
	await lead(life, [
		[34, handler, 'end-call', {}],
		...parking.groups.map(({ name }) => [0, handler, 'open-group', { name }] as const)
	]);
	for (const [at, group] of parking.groups.entries()) {
		for (const n of group.of) {
			const one = opinions[n];
			if (one)
				await takeAction({ ...context, now: life.time }, opinion, one.id, 'group', handler, {
					group: at + 1
				});
		}
	}
	const feedback = parking.groups.map(
		({ result, reason, changedText }, at) =>
			[1, handler, 'answer-group', { group: at + 1, result, reason, changedText }] as const
	);
	await lead(life, [
		...feedback,
		[1, handler, 'change-slightly', { text: second, explanation, whatChanged }],
		[2, head, 'publish-feedback', {}]
	]);
	await reviewedBy(life, handler, head);
	await appraisedBy(life, { handler, head }, market, justice, parking.facts.legalBasis);
	await lead(life, [[3, head, 'file-for-meeting', {}]]);
	const today = (more: object) => (day: Day) => ({ ...more, heldOn: day, toldOn: day });
	await onDay(life, 5, office, 'schedule-meeting', today({ meeting: 'standing-meeting' }));
	await lead(life, [
		[0, office, 'statement', { speaker: '分管副县长', position: 'for', said: '同意，先做好引导。' }],
		[0, office, 'statement', { speaker: '另一名副县长', position: 'against', said: '医院周边应当再放宽。' }],
		[0, office, 'head-statement', { speaker: '县长', position: 'for', said: '同意，半年后看效果。' }],
		[0, office, 'approve', { resolution: '原则通过，半年后开展评估。' }]
	]);
	await onDay(life, 2, office, 'report-to-party', today({ paperNumber: '县政府请示一件' }));
	await onDay(life, 3, office, 'publish-decision', (day) => ({
		paperNumber: `巴政规〔${day.slice(0, 4)}〕9号（演示）`,
		effectiveOn: addDays(day, 30),
		interpretation: '路边停一个小时以内不收费；晚上七点以后，车站以外的路段不收费。'
	}));
	await lead(life, [
		[5, office, 'execute', { executor: handler.unit, text: '城管执法局负责，交警配合，每季度公布收支。' }],
		[2, handler, 'archive', { text: '目录、草案各稿、公告、意见、论证评估、审查意见、会议记录。' }],
		[12, handler, 'report-execution', { text: '标线和牌子已经设好，引导员上岗。' }]
	]);
	await tellAuthors({ ...context, now: life.time });
}

async function callOpen(context: Context, { decision, opinion }: Procedures, team: Team, until: Date) {
	const { office, handler, head } = team;
	const life = await propose(context, decision, handler, water.facts, until);
	const { draft, explanation, research, coordination, study, questions, easy } = water;
	await list(life, office);
	const unit = {
		unit: handler.unit,
		coUnits: ['environment-branch', 'natural-resources'],
		study: '关系饮水安全，应当划定。'
	};
	await lead(life, [
		[3, office, 'start', unit],
		[10, handler, 'make-version', { text: draft, explanation, research, coordination, ...study }]
	]);
	const ways = '寄到县水利局，或者在两个村的村委会当面说。';
	await onDay(life, 2, head, 'publish-call', (day) => ({ until: addDays(day, 45), questions, easy, ways }));
	const said = water.opinions.map(([clause, story, nickname]) => ({ clause, story, nickname }));
	const opinions = await giveOpinions(life, opinion, said);
	for (const one of [opinions[0], opinions[4], opinions[10]]) {
		const now = new Date(life.time.getTime() + 4 * 86_400_000);
		if (one && now < until) await show(life, opinion, one, handler, now);
	}
}

async function documentCalled(context: Context, procedure: Procedure, team: Team, until: Date) {
	const { office, handler, head } = team;
	const { facts, study, draft, explanation, lawCheck, coordination, questions, easy } = boats;
	const on = await planDocument(context, handler, 'demonstration', facts);
	const life: Life = {
		context,
		procedure,
		on,
		time: context.now,
		until,
		chance: chanceOf(facts.title.length)
	};
	await onDay(life, 2, office, 'put-in-plan', (day) => ({ year: day.slice(0, 4) }));
	await lead(life, [
		[3, head, 'begin-drafting', { study }],
		[8, handler, 'make-version', { text: draft, explanation, lawCheck, coordination }]
	]);
	const ways = '寄到县交通运输局，或者在乡镇政府当面说。';
	await onDay(life, 2, head, 'publish-call', (day) => ({ until: addDays(day, 40), questions, easy, ways }));
}
