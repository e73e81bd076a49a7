import { randomUUID } from 'node:crypto';
import type { Actor, Case } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { addDays } from '#clocks/day.ts';
import { tellApplicants } from '#participation/hearing-application/tell-applicants.server.ts';
import { seatsNow, whenOf } from '#participation/hearing/course.ts';
import { sealOf } from '#participation/hearing/draw.server.ts';
import { openHearing } from '#participation/hearing/open-hearing.server.ts';
import { applicationsOn, type Application } from '#participation/hearings.queries.server.ts';
import type { Decision, Input } from './decision.ts';
import { does, filer, filingOf, procedure, type World } from './world.ts';

export const UNIT = 'urban-management';
export const witnessSecret = '见证人当场写下的一句话：西陵峡口起风了';

/** Right answers to what each row asks; a test gives only what it is about. */
const inputs: Readonly<Record<string, (w: World, on: Case) => Promise<Input> | Input>> = {
	'announce-hearing': (w) => ({
		heldOn: addDays(w.today, 40),
		startsAt: '上午九点',
		venue: '县城管执法局三楼会议室',
		applyUntil: addDays(w.today, 15),
		whoMay: '年满十八周岁，住在城区或者在城区经营。',
		seatsAffected: 2,
		seatsConsumers: 3,
		seatsOperators: 1,
		leastWomen: 2,
		leastCountryside: 1,
		ways: '到县城管执法局一楼窗口报名。'
	}),
	'move-hearing': (_w, on) => ({
		heldOn: addDays(whenOf(on).heldOn, 10),
		startsAt: '下午两点',
		venue: '县政府一楼会议室',
		reason: '会议室维修。'
	}),
	'freeze-list': (w) => ({
		witness: '县公证处',
		witnessSeal: sealOf(witnessSecret),
		drawOn: addDays(w.today, 1),
		drawPlace: '上午九点，县城管执法局三楼'
	}),
	'draw-lots': () => ({ witnessSecret }),
	'name-chair': async (w) => ({
		chair: (await w.officer(UNIT, 'handler', 'chair')).account,
		post: '副局长',
		interest: 'no-interest'
	}),
	'serve-hearing-papers': (w) => ({ way: 'direct', servedOn: w.today, proof: '六人签收。' }),
	'hold-hearing': () => ({ attended: 6, course: '介绍草案，逐一发言，自由提问。' }),
	'treat-point': () => ({ point: '晚上七点以后不收费。', result: 'adopted', reason: '改第二条。' }),
	'publish-report': () => ({ text: '多数参加人赞成分时段收费。' }),
	'call-off-hearing': () => ({ reason: '草案要重写。' }),
	'replace-participant': (_w, on) => ({ lotNumber: seatsNow(on)[0], reason: '出差。' })
};

const roleOf = (action: string): 'head' | 'handler' =>
	procedure('hearing').lifecycle[action]?.by.includes('handler') ? 'handler' : 'head';

export type Hearing = {
	readonly case: Case;
	take: (action: string, input?: Input, actor?: Actor) => Promise<Case>;
	takes: (...actions: string[]) => Promise<void>;
	people: () => Promise<Application[]>;
	application: (number: string) => Promise<Case>;
};

/** A hearing that the unit of the decision prepares, with the decision's need of one. */
export async function aHearing(w: World, decision: Decision, kind = 'decision-hearing'): Promise<Hearing> {
	const officer = await w.officer(UNIT, 'handler');
	const facts = {
		title: '停车收费听证会',
		story: '听取各方对收费标准和时段的意见。',
		hearingKind: kind as 'decision-hearing' | 'price-hearing'
	};
	let on = await openHearing(w.context, officer, decision.case, randomUUID(), facts);
	const renew = async () => {
		on = (await loadCase(w.db, on.id)) ?? on;
		return on;
	};
	const hearing: Hearing = {
		get case() {
			return on;
		},
		take: async (action, input = {}, actor) => {
			const who = actor ?? (await w.officer(UNIT, roleOf(action)));
			await does(w, await renew(), who, action, { ...(await inputs[action]?.(w, on)), ...input });
			return renew();
		},
		takes: async (...actions) => {
			for (const action of actions) await hearing.take(action);
		},
		people: () => applicationsOn(w.db, on.id),
		application: async (number) => {
			const id = (await hearing.people()).find((one) => one.number === number)?.id ?? '';
			const found = await loadCase(w.db, id);
			if (!found) throw new Error(`no application ${number}`);
			return found;
		}
	};
	return hearing;
}

let phones = 0;

export type Wish = {
	group?: string;
	sex?: string;
	age?: string;
	township?: string;
	name?: string;
	phone?: string;
};

/** A resident applies. */
export const apply = (w: World, on: Case, wish: Wish = {}): Promise<Case> =>
	fileCase(
		w.context,
		procedure('hearing-application'),
		{
			...filingOf('hearing-application', {
				township: wish.township ?? 'xinling',
				parties: [
					filer({
						name: wish.name ?? `向听证${phones}号`,
						phone: wish.phone ?? `137${String(++phones).padStart(8, '0')}`
					})
				]
			}),
			facts: {
				group: wish.group ?? 'consumers',
				tie: '住在城区。',
				title: '我每天开车上班',
				story: '收费时段请缩短。',
				sex: wish.sex ?? 'female',
				ageBand: wish.age ?? '36-59',
				nameShown: 'yes'
			},
			boundTo: on.id,
			...(on.unit === null ? {} : { unit: on.unit })
		},
		{ kind: 'resident', caseId: '' }
	);

const crowd: readonly Wish[] = [
	...Array.from({ length: 4 }, () => ({ group: 'affected', sex: 'male', age: '60-up' })),
	...Array.from({ length: 6 }, (_, at) => ({ group: 'consumers', township: at < 2 ? 'yanduhe' : 'xinling' })),
	...Array.from({ length: 3 }, () => ({ group: 'operators', sex: 'male' }))
];

/** Announced, and a crowd of thirteen has applied. */
export async function announced(w: World, hearing: Hearing): Promise<void> {
	await hearing.take('announce-hearing');
	for (const wish of crowd) await apply(w, hearing.case, wish);
}

/** All admitted, the list frozen. */
export async function frozen(w: World, hearing: Hearing): Promise<void> {
	await announced(w, hearing);
	await admitAll(w, hearing);
	w.later(16);
	await hearing.takes('close-applications', 'freeze-list');
}

export async function admitAll(w: World, hearing: Hearing): Promise<void> {
	const officer = await w.officer(UNIT, 'handler');
	for (const one of await hearing.people())
		if (one.stage === 'application-registered')
			await does(w, await hearing.application(one.number), officer, 'admit-applicant');
}

export async function drawn(w: World, hearing: Hearing): Promise<void> {
	await frozen(w, hearing);
	w.later(1);
	await hearing.take('draw-lots');
	await tellApplicants(w.context);
}

/** Up to the morning of the hearing, everything in order. */
export async function toTheDay(w: World, hearing: Hearing): Promise<void> {
	await drawn(w, hearing);
	await hearing.takes('name-chair', 'publish-names', 'serve-hearing-papers');
	await tellApplicants(w.context);
	w.on(whenOf(hearing.case).heldOn);
}

/** Held, each speaker's part confirmed, the report published. */
export async function toReport(w: World, hearing: Hearing): Promise<void> {
	await toTheDay(w, hearing);
	await hearing.take('hold-hearing');
	const officer = await w.officer(UNIT, 'handler');
	for (const number of seatsNow(hearing.case)) {
		const on = await hearing.application(number);
		await does(w, on, officer, 'record-said', { said: '请缩短收费时段。' });
		await does(w, on, { kind: 'resident', caseId: on.id }, 'confirm-said');
	}
	await hearing.takes('treat-point', 'publish-report');
	await tellApplicants(w.context);
}
