import { findTopicsOfDay } from '#casework/early-warning.store.server.ts';
import { plainFiling } from '#casework/plain-filing.server.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase, type Filing } from '#casework/file-case.store.server.ts';
import { nobody, type Party } from '#casework/person.ts';
import type { Procedure } from '#casework/procedure.ts';
import { proposeDue } from '#casework/retention/propose.store.server.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { addDays, dayInChina, instantOf, type Day } from '#clocks/day.ts';
import { chanceOf, type Chance } from '#demonstration/chance.ts';
import { run, type Course } from '#demonstration/course.server.ts';
import { someExports } from '#demonstration/exports.server.ts';
import { seedEveryPaper } from '#demonstration/every-paper.server.ts';
import { factsOf } from '#demonstration/facts.ts';
import { seedPayerCall } from '#demonstration/payer-call.server.ts';
import { seedLawReport, seedPetitionReport, seedRequests } from '#demonstration/requests.server.ts';
import { seedDecisions } from '#demonstration/decisions/seed-decisions.server.ts';
import { placeOf, routed } from '#demonstration/place.ts';
import { supervise } from '#demonstration/supervise.server.ts';
import { staffOf, type Staff } from '#demonstration/staff.ts';
import { seedDisclosures } from '#demonstration/disclosures/seed-disclosures.server.ts';
import { putOfficers } from '#demonstration/officers.server.ts';
import { filerNames } from '#demonstration/stories/people.ts';
import { stories } from '#demonstration/stories/stories.ts';
import { tell } from '#demonstration/stories/story.ts';
import { ratingComments, unsolvedReasons } from '#demonstration/stories/voices.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { putUnits } from '#units/units.store.server.ts';

const MONTHS = 18;

const starsOf: Readonly<Record<string, readonly number[]>> = {
	'very-satisfied': [5],
	satisfied: [4, 5],
	'mostly-satisfied': [3, 4],
	dissatisfied: [1, 2],
	'very-dissatisfied': [1]
};

/**
 * Fills an empty county with cases of the past eighteen months, each filed and led through its procedure by the
 * same door as any other. Four lives run side by side; which they are depends on the seed alone.
 */
export async function seedDemonstration(
	context: Context,
	procedures: readonly Procedure[],
	cases: number,
	progress: (done: number) => void
): Promise<void> {
	await putUnits(context.db, context.county);
	const staff = staffOf(
		await putOfficers(context.db, new Set(context.county.units.map((one) => one.id)), context.now)
	);
	await seedDisclosures(context, staff);
	let next = 0;
	const work = async () => {
		while (next < cases) {
			const at = next++;
			await liveOne(context, procedures, staff, at, chanceOf(20260101 + at));
			progress(at + 1);
		}
	};
	await Promise.all([work(), work(), work(), work()]);
	await seedRequests(context, procedures, staff);
	await seedEveryPaper(context, procedures, staff);
	await seedPayerCall(context, procedures, staff);
	await seedDecisions(context, procedures, staff);
	await proposeDue(context, procedures);
	await findTopicsOfDay(context);
	await supervise(context, staff);
	await someExports(context, staff);
	await seedLawReport(context, staff);
	await seedPetitionReport(context, staff);
}

async function liveOne(
	context: Context,
	procedures: readonly Procedure[],
	staff: Staff,
	at: number,
	chance: Chance
): Promise<void> {
	const time = filedAt(dayInChina(context.now), chance, context.now);
	const then = { ...context, now: time };
	if (at % 40 === 39) return fileSealed(then, procedures, staff, chance, context.now);
	const told = stories[(at * 7 + chance.int(0, 3)) % stories.length];
	const procedure = procedures.find((one) => one.id === told?.procedure);
	if (!told || !procedure) return;
	const place = placeOf(context.county, chance);
	const filer = chance.pick(filerNames);
	const setting = {
		...place.words,
		month: `${chance.int(1, 12)}月`,
		amount: String(chance.pick([20, 50, 80, 120, 200, 380, 500, 960, 1200])),
		name: filer
	};
	const route = routed(context.county, procedure, told, place.township, dayInChina(time));
	if (!route) return;
	const named = chance.is(0.82);
	const filing: Filing = {
		formKey: `demonstration:${at}`,
		facts: factsOf(told, setting, chance, dayInChina(time)),
		accused: route.accused.map((unit) => ({ unit, person: null })),
		parties: named ? partiesOf(filer, chance) : [],
		identity: named ? 'named' : 'anonymous',
		township: place.township,
		village: place.village,
		channel: chance.pick(['web', 'web', 'web', 'web', 'visit', 'call', 'letter'] as const),
		electronic: chance.is(0.85),
		language: 'zh',
		files: [],
		queryCode: newCode(),
		matter: route.matter,
		finding: route.finding
	};
	const clerk = chance.pick(staff.dispatchers('petitions'));
	const on = await fileCase(
		then,
		procedure,
		filing,
		filing.channel === 'web' ? { kind: 'resident', caseId: '' } : clerk
	);
	const course: Course = {
		matter: route.matter,
		unit: route.unit,
		answer: {
			outcome: told.answer.opinion,
			claims: tell(told.wish, setting),
			facts: tell(told.answer.facts, setting),
			opinion: tell(told.answer.text, setting),
			basis: told.answer.basis
		},
		comment: (rating) =>
			chance.pick(ratingComments.filter((one) => starsOf[rating]?.includes(one.stars))).text,
		notSolved: chance.pick(unsolvedReasons),
		names: filing.parties.map((one) => one.person.name)
	};
	await run({ context, procedure, on, time, until: context.now, chance }, course, staff);
}

/** Most days bring the same; Saturdays and Sundays half. */
function filedAt(today: Day, chance: Chance, now: Date): Date {
	const back = Math.floor(chance.next() ** 1.5 * MONTHS * 30.4);
	const day = addDays(today, -back);
	const time = new Date(instantOf(day).getTime() + chance.int(7 * 60, 21 * 60) * 60_000);
	return time < now ? time : new Date(now.getTime() - chance.int(30, 300) * 60_000);
}

function partiesOf(name: string, chance: Chance): Party[] {
	const filer: Party = {
		part: 'filer',
		person: {
			...nobody,
			name,
			phone: `1990000${String(chance.int(0, 9999)).padStart(4, '0')}`,
			email: chance.is(0.3) ? `filer${chance.int(1, 999)}@example.org` : ''
		}
	};
	if (chance.is(0.06))
		return [
			filer,
			{ part: 'represented', person: { ...nobody, name: chance.pick(filerNames), relation: '父亲' } }
		];
	if (chance.is(0.05))
		return [
			filer,
			...[1, 2].map((): Party => ({ part: 'joint', person: { ...nobody, name: chance.pick(filerNames) } }))
		];
	return [filer];
}

/** A sealed accusation of the demonstration: only its number is ever seen again. */
async function fileSealed(
	context: Context,
	procedures: readonly Procedure[],
	staff: Staff,
	chance: Chance,
	until: Date
): Promise<void> {
	const procedure = procedures.find((one) => one.sealed);
	if (!procedure) return;
	const facts = {
		level: 'others',
		title: '反映一名工作人员收受礼金',
		story: '演示用的密封内容。',
		whom: '演示用',
		evidenceNote: ''
	};
	const filing: Filing = {
		...plainFiling,
		formKey: `demonstration:sealed:${context.now.getTime()}:${chance.int(0, 1e6)}`,
		facts,
		identity: 'anonymous',
		queryCode: newCode()
	};
	const on = await fileCase(context, procedure, filing, { kind: 'resident', caseId: '' });
	const liaison = staff.liaisons(on.dispatcher)[0];
	const handedOver = new Date(context.now.getTime() + chance.int(1, 6) * 86_400_000);
	if (!liaison || handedOver > until) return;
	const proof = {
		fingerprint: on.timeline[0]?.details['fingerprint'],
		proof: `移送〔${handedOver.getUTCFullYear()}〕${chance.int(1, 60)}号`
	};
	await takeAction({ ...context, now: handedOver }, procedure, on.id, 'hand-over', liaison, proof);
}
