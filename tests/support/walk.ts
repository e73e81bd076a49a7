import type { Actor, Case } from '#casework/case.ts';
import { addDays } from '#clocks/day.ts';
import type { Ask, Role, Step } from '#casework/lifecycle.ts';
import { does, file, procedure, type Wish, type World } from './world.ts';

export type Input = Readonly<Record<string, unknown>>;

/** Who plays a role on a case as it stands. */
export async function playing(w: World, on: Case, role: Role): Promise<Actor> {
	switch (role) {
		case 'resident':
			return { kind: 'resident', caseId: on.id };
		case 'system':
			return { kind: 'system' };
		case 'third-party':
			return { kind: 'third-party', caseId: on.id, party: 'third-1' };
		case 'registrar':
		case 'supervisor':
		case 'dispatcher':
		case 'liaison':
			return w.officer(on.dispatcher, role);
		case 'co-handler':
			return w.officer(on.coUnits[0] ?? on.unit ?? on.dispatcher, 'handler');
		case 'reviewer':
			return w.officer(on.unit ?? on.dispatcher, 'head');
		case 'handler':
		case 'leader':
		case 'head':
			return w.officer(on.unit ?? on.dispatcher, role);
	}
}

/** A right answer to each question of a row. */
export async function inputFor(w: World, on: Case, step: Step, unit = 'housing'): Promise<Input> {
	const given = step.asks
		.filter((ask) => !ask.optional)
		.map(async (ask) => [ask.name, await answerTo(w, on, ask, unit)]);
	return Object.fromEntries(await Promise.all(given)) as Input;
}

async function answerTo(w: World, on: Case, ask: Ask, unit: string): Promise<unknown> {
	switch (ask.kind) {
		case 'text':
		case 'longtext':
			if (ask.name === 'fingerprint') return on.timeline[0]?.details['fingerprint'];
			return `${ask.name}写在这里。`;
		case 'unit':
			return ask.name === 'coUnit' ? 'transport' : unit;
		case 'units':
			return ['transport'];
		case 'matter':
			return 'public-rental';
		case 'route':
			return 'ADM';
		case 'officer': {
			const officer = await w.officer(
				on.unit ?? on.dispatcher,
				'handler',
				ask.name === 'chair' ? 'chair' : ''
			);
			return officer.account;
		}
		case 'case':
			return (await file(w, on.procedure)).number;
		case 'day':
			return ask.name === 'until' ? addDays(w.today, 20) : w.today;
		case 'choice':
			return ask.name === 'child' ? 'no-child-in-case' : ask.options?.[0];
		case 'clock':
			return 'XF-HANDLE';
		case 'number':
			return Math.min(ask.max ?? 10, 10);
		case 'moves':
			return [{ clock: 'XF-HANDLE', before: '2026-05-06', after: '2026-05-07' }];
		case 'paper':
			return String(on.timeline.findLast((entry) => entry.paper !== null)?.n ?? 1);
		case 'corrections':
			return { opinion: '更正后的处理意见。' };
		case 'public-version':
			return { title: '路灯', question: '路灯坏了', answer: '已修好', basis: '' };
	}
}

/** Answers that a rule of one procedure asks for beyond the form. */
const particular: Readonly<Record<string, Input>> = {
	'information-request.confirm-receipt': { receivedHow: 'both-confirmed' },
	'information-request.charge-fee': { count: 31, sum: 200 },
	'information-correction.draft': { correctedText: '出生年份：1956年。', correctedOn: '2020-01-06' },
	'information-request.draft': { secrecy: '经审查可以公开，审查人：办公室。' }
};

/** A case on its way, step by step through the door, remembering which rows it took. */
export type Walk = {
	readonly case: Case;
	readonly taken: string[];
	/** Takes actions one after another, each by somebody who may. */
	does: (...actions: string[]) => Promise<Walk>;
	/** Takes one action as somebody; what is not given is answered rightly. */
	by: (who: Role | Actor, action: string, input?: Input) => Promise<Walk>;
	later: (days: number) => Walk;
	/** The shortest way of rows to a stage, walked. */
	at: (stage: string) => Promise<Walk>;
};

export async function aCase(w: World, id: string, wish: Wish = {}, unit = 'housing'): Promise<Walk> {
	const { lifecycle, first } = procedure(id);
	let on = await file(w, id, wish);
	const taken: string[] = [first];
	const walk: Walk = {
		get case(): Case {
			return on;
		},
		taken,
		async does(...actions: string[]): Promise<Walk> {
			for (const action of actions) await walk.by(lifecycle[action]?.by[0] ?? 'system', action);
			return walk;
		},
		async by(who: Role | Actor, action: string, input: Input = {}): Promise<Walk> {
			const step = lifecycle[action];
			if (!step) throw new Error(`no action ${action} in ${id}`);
			const actor = typeof who === 'string' ? await playing(w, on, who) : who;
			const before = on.timeline.length;
			const usual = { ...(await inputFor(w, on, step, unit)), ...particular[`${id}.${action}`] };
			on = await does(w, on, actor, action, { ...usual, ...input });
			taken.push(...on.timeline.slice(before).map((entry) => entry.action));
			return walk;
		},
		later(days: number): Walk {
			w.later(days);
			return walk;
		},
		async at(stage: string): Promise<Walk> {
			return walk.does(...wayTo(id, on.stage, stage, on.electronic));
		}
	};
	return walk;
}

/** Rows that lead from one stage to another, the straight way before detours. */
function wayTo(id: string, from: string, to: string, electronic: boolean): string[] {
	const { lifecycle } = procedure(id);
	const known = new Map<string, string[]>([[from, []]]);
	for (const [stage, way] of known) {
		if (stage === to) return way;
		for (const [action, step] of Object.entries(lifecycle)) {
			if (!step.from.includes(stage) || step.to === 'same') continue;
			const follows = step.follows === undefined ? undefined : lifecycle[step.follows];
			const served = follows && electronic ? follows.to : step.to;
			if (action !== 'deliver' && !known.has(served)) known.set(served, [...way, action]);
		}
	}
	throw new Error(`no way from ${from} to ${to}`);
}
