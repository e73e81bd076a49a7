import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomUUID } from 'node:crypto';
import type { Accused, Actor, Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase, type Filing } from '#casework/file-case.store.server.ts';
import type { Role } from '#casework/lifecycle.ts';
import { nobody, type Party } from '#casework/person.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { calendarReader } from '#clocks/calendar.queries.server.ts';
import { countyCalendar } from '#clocks/calendars.ts';
import { addDays, day, dayInChina, instantOf, type Day } from '#clocks/day.ts';
import { readFigures } from '#clocks/settings.queries.server.ts';
import type { Figures } from '#clocks/settings.ts';
import { rankWith } from '#jurisdiction/rank-matters.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { readMasterKey } from '#platform/crypto.server.ts';
import { putOfficer } from '#people/accounts.store.server.ts';
import { keepers } from '#keepers.server.ts';
import { procedureOf, procedures } from '#procedures.ts';
import type { Schema } from '#tables.ts';
import { loadCounty } from '#units/county.server.ts';
import { putUnits } from '#units/units.store.server.ts';
import { freshDatabase } from './database.ts';

/** A living county on a database of its own, whose clock the test sets. */
export type World = Awaited<ReturnType<typeof world>>;

export async function world(first = '2026-03-02') {
	const { db, pool, open, url } = await freshDatabase<Schema>();
	const identity = await generateX25519Identity();
	const county = loadCounty('src/units/badong');
	let now = at(day(first));
	const base = {
		db,
		county,
		calendar: countyCalendar,
		figures: [] as Figures,
		masterKey: readMasterKey(Buffer.alloc(32, 7).toString('base64')),
		disciplineKey: await identityToRecipient(identity),
		procedures,
		rank: rankWith(county, null),
		keepers
	};
	await putUnits(db, county);
	const readCalendar = calendarReader(db);
	const known = new Map<string, Promise<Officer>>();
	const put = async (unit: string, roles: readonly Role[], tag: string, name: string): Promise<Officer> => {
		const signInName = [unit, ...roles, tag].join('.');
		const account = await putOfficer(db, { signInName, name, unit, roles, password: 'not-for-use' }, now);
		return { kind: 'officer', account, name, unit, roles };
	};
	return {
		db,
		pool,
		open,
		url,
		county,
		identity,
		get context(): Context {
			return { ...base, now };
		},
		get today(): Day {
			return dayInChina(now);
		},
		/** Sees the calendar and the figures that were loaded meanwhile, as a running process does. */
		async renew() {
			Object.assign(base, { calendar: await readCalendar(), figures: await readFigures(db) });
		},
		/** Ten in the morning of that day. */
		on(text: string) {
			now = at(day(text));
		},
		/** Some days later, at the same hour. */
		later(days: number) {
			now = at(addDays(dayInChina(now), days));
		},
		/** The officer who plays a role in a unit; a tag gives a second person of the same post. */
		officer(unit: string, role: Role, tag = '', name = `官员${known.size + 1}号`): Promise<Officer> {
			const key = `${unit}.${role}.${tag}`;
			const officer = known.get(key) ?? put(unit, [role], tag, name);
			known.set(key, officer);
			return officer;
		}
	};
}

const at = (of: Day): Date => new Date(instantOf(of).getTime() + 10 * 3_600_000);

export const procedure = (id: string): Procedure => {
	const found = procedureOf(id);
	if (!found) throw new Error(`no procedure ${id}`);
	return found;
};

export type Wish = {
	accused?: readonly Accused[];
	identity?: 'named' | 'anonymous';
	electronic?: boolean;
	matter?: string | null;
	township?: string | null;
	parties?: readonly Party[];
	facts?: Readonly<Record<string, string>>;
	formKey?: string;
	channel?: Filing['channel'];
	language?: string;
	queryCode?: string;
};

export const accusedUnit = (unit: string): Accused => ({ unit, person: null });
export const accusedPerson = (person: string): Accused => ({ unit: null, person });

const more: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	petition: { wish: '请尽快修好', earlier: 'none' },
	suggestion: { proposal: '在桥头加一盏灯', benefit: '' },
	'unlawful-act': {
		actKind: 'penalty',
		actDate: '2026-02-20',
		documentNumber: '巴罚字77号',
		licenceNumbers: '',
		wish: 'correct',
		elsewhere: 'no'
	},
	'fee-report': {
		item: '资料费',
		sum: '120',
		paidOn: '2026-02-20',
		receipt: 'none',
		basisGiven: '',
		wish: 'refund'
	},
	accusation: { level: 'others', whom: '某单位某人', evidenceNote: '' },
	message: {},
	'review-suggestion': { reviewedNumber: '巴政规〔2020〕1号', proposal: '删去第三条。' },
	'information-request': {
		docNumber: '',
		body: '',
		provision: 'electronic',
		delivery: 'online',
		applicantKind: 'natural-person',
		idProof: 'at-counter'
	},
	'information-correction': {
		recordBody: '',
		recordSays: '出生年份记为1965年。',
		shouldSay: '出生年份是1956年。',
		requestNumber: '',
		idProof: 'at-counter'
	},
	'supervision-order': { ground: 'late-answer' },
	'plan-progress': { quarter: '2026Q1' }
};

export const filer = (contact: Partial<Party['person']> = {}): Party => ({
	part: 'filer',
	person: { ...nobody, name: '向秀英', phone: '13900001111', ...contact }
});

/** What a form of that procedure brings, all checks passed. */
export const filingOf = (id: string, wish: Wish = {}): Filing => ({
	formKey: wish.formKey ?? randomUUID(),
	facts: { title: '路灯不亮', story: '门口的路灯坏了三个月。', ...more[id], ...wish.facts },
	accused: wish.accused ?? [],
	parties: wish.parties ?? (wish.identity === 'anonymous' ? [] : [filer()]),
	identity: wish.identity ?? 'named',
	township: wish.township === undefined ? 'xinling' : wish.township,
	village: null,
	channel: wish.channel ?? (fromOutside(id) ? 'web' : 'inside'),
	electronic: wish.electronic ?? true,
	language: wish.language ?? 'zh',
	files: [],
	queryCode: wish.queryCode ?? newCode(),
	matter: wish.matter ?? null,
	finding: null
});

const fromOutside = (id: string): boolean =>
	procedure(id).lifecycle[procedure(id).first]?.by.includes('resident') === true;

/** A resident files through the door; what is between offices, the office or the system. */
export async function file(w: World, id: string, wish: Wish = {}): Promise<Case> {
	const { lifecycle, first } = procedure(id);
	const by = lifecycle[first]?.by ?? [];
	const actor: Actor = fromOutside(id)
		? { kind: 'resident', caseId: '' }
		: by.includes('supervisor')
			? await w.officer('petitions', 'supervisor')
			: { kind: 'system' };
	return fileCase(w.context, procedure(id), filingOf(id, wish), actor);
}

/** Takes one action through the door. */
export const does = (
	w: World,
	on: Case,
	actor: Actor,
	action: string,
	input: Readonly<Record<string, unknown>> = {},
	seen?: number
): Promise<Case> => takeAction(w.context, procedure(on.procedure), on.id, action, actor, input, seen);

/** The code with which the door declines, with the problem of each field; 'done' where it did not decline. */
export const refusal = (attempt: Promise<unknown>): Promise<string> =>
	attempt.then(
		() => 'done',
		(error: unknown) => {
			if (!(error instanceof Refusal)) throw error;
			const problems = Object.entries(error.problems).map(([field, code]) => `${field}=${code}`);
			return [error.because, ...problems].join(' ');
		}
	);
