import type { Procedure } from '#casework/procedure.ts';
import { versionsOf } from '#clocks/rules.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn, type Words } from '#i18n/words.ts';
import { measureOf } from '#plan/plan.ts';
import type { County, Text } from '#units/county.ts';
import { findUnit, nameOn } from '#units/units.ts';

/** The three kinds of 信访. */
export const petitionKinds = ['petition', 'suggestion', 'accusation'] as const;
const wayOrder = ['web', 'letter', 'call', 'fax', 'visit', 'import', 'inside'] as const;
const clockOrder = [
	...['XF-TRANSFER', 'XF-ACCUSE', 'XF-NOTIFY-FORWARDED', 'XF-ASSIGN-REPORT', 'XF-HANDLE', 'XF-SUGGEST'],
	...['XF-REVIEW-DECIDE', 'XF-RECHECK-DECIDE', 'XF-EXECUTE']
];
const letters = ['send-slip', 'send-letter', 'interview'] as const;
const proposals = ['improve-work', 'improve-policy', 'refer'] as const;
const MOST_UNITS = 10;
const MOST_MATTERS = 10;

/** A year of petitions as the register counts it. */
export type PetitionYear = {
	received: readonly { procedure: string; channel: string; n: number; repeats: number; joint: number }[];
	/** Cases in which an action was taken; `said` is the decision of a review. */
	steps: readonly { procedure: string; action: string; said: string; n: number }[];
	answers: readonly { procedure: string; outcome: string; n: number }[];
	/** Where every case stood at the end. */
	stages: readonly { procedure: string; stage: string; n: number }[];
	clocks: readonly { clock: string; due: number; inTime: number }[];
	/** Letters and proposals of the office, and what the units answered. */
	orders: readonly {
		what: string;
		sent: number;
		answered: number;
		cleared: number;
		adopted: number;
		partly: number;
		declined: number;
	}[];
	units: readonly { unit: string; accused: number; led: number }[];
	matters: readonly { matter: string; task: string | null; n: number }[];
};

/** A table of figures; a share of nothing is null. */
export type FigureRow = { id: string; name: Text; cells: (number | null)[] };
export type Table = { id: TableId; columns: string[]; rows: FigureRow[] };
export const tableIds = [
	'kinds',
	'channels',
	'results',
	'clocks',
	'reviews',
	'orders',
	'proposals',
	'units',
	'areas',
	'matters'
] as const;
export type TableId = (typeof tableIds)[number];

const both = (say: (words: Words) => string): Text => ({ zh: say(wordsIn('zh')), en: say(wordsIn('en')) });
const sum = <R>(rows: readonly R[], of: (row: R) => number): number =>
	rows.reduce((total, row) => total + of(row), 0);
const percent = (part: number, whole: number): number | null =>
	whole === 0 ? null : Math.round((part / whole) * 1000) / 10;

type Of = { county: County; procedures: readonly Procedure[]; year: number };

/** The tables of the report (XF22 art. 41), each from the same count. */
export function petitionTables(of: PetitionYear, { county, procedures, year }: Of): Table[] {
	return [
		kinds(of, procedures),
		channels(of),
		results(of, procedures),
		clocks(of),
		reviews(of),
		orders(of),
		adopted(of),
		units(of, county, year),
		areas(of, county),
		matters(of, county)
	];
}

const total = (): Text => both((words) => words.reports.columns.total);

const taken = (of: PetitionYear, procedure: string, ...actions: string[]): number =>
	sum(of.steps, (one) => (one.procedure === procedure && actions.includes(one.action) ? one.n : 0));

function kinds(of: PetitionYear, procedures: readonly Procedure[]): Table {
	const rows = petitionKinds.map((id): FigureRow => {
		const received = of.received.filter((one) => one.procedure === id);
		const stages = procedures.find((one) => one.id === id)?.stages ?? {};
		const cells = [
			sum(received, (one) => one.n),
			sum(received, (one) => one.repeats),
			sum(received, (one) => one.joint),
			taken(of, id, 'forward', 'hand-over'),
			taken(of, id, 'assign'),
			taken(of, id, 'accept', 'study'),
			taken(of, id, 'route-away'),
			taken(of, id, 'sign'),
			taken(of, id, 'record-agreement', 'record-settlement'),
			taken(of, id, 'withdraw'),
			sum(of.stages, (one) => (one.procedure === id && stages[one.stage]?.open ? one.n : 0))
		];
		return { id, name: both((words) => words.reports.petitions.columns[id]), cells };
	});
	const all = { id: 'total', name: total(), cells: columnSums(rows) };
	const columns = ['received', 'repeats', 'joint', 'forwarded', 'assigned', 'accepted', 'routed'];
	return {
		id: 'kinds',
		columns: [...columns, 'answered', 'settled', 'withdrawn', 'open'],
		rows: [...rows, all]
	};
}

const columnSums = (rows: readonly FigureRow[]): number[] =>
	(rows[0]?.cells ?? []).map((_, at) => sum(rows, (row) => row.cells[at] ?? 0));

function channels(of: PetitionYear): Table {
	const rows = wayOrder.flatMap((id): FigureRow[] => {
		const cells = petitionKinds.map((kind) =>
			sum(of.received, (one) => (one.channel === id && one.procedure === kind ? one.n : 0))
		);
		const all = sum(cells, (n) => n);
		const name = both((words) => words.casework.channels[id]);
		return all === 0 ? [] : [{ id, name, cells: [...cells, all] }];
	});
	return { id: 'channels', columns: [...petitionKinds, 'total'], rows };
}

function results(of: PetitionYear, procedures: readonly Procedure[]): Table {
	const rows = petitionKinds.flatMap((kind) =>
		(procedures.find((one) => one.id === kind)?.outcomes ?? []).map((outcome): FigureRow => {
			const its = of.answers.filter((one) => one.procedure === kind);
			const n = sum(its, (one) => (one.outcome === outcome ? one.n : 0));
			const option = (words: Words) => wordOf<string>(words.casework.options, outcome) ?? outcome;
			const name = both((words) => `${words.reports.petitions.columns[kind]} · ${option(words)}`);
			return {
				id: `${kind} ${outcome}`,
				name,
				cells: [
					n,
					percent(
						n,
						sum(its, (one) => one.n)
					)
				]
			};
		})
	);
	return { id: 'results', columns: ['answered', 'share'], rows };
}

function clocks(of: PetitionYear): Table {
	const rows = clockOrder.flatMap((id): FigureRow[] => {
		const one = of.clocks.find((row) => row.clock === id);
		const name = versionsOf(id).at(-1)?.name;
		if (!one || !name) return [];
		return [{ id, name, cells: [one.due, one.inTime, one.due - one.inTime, percent(one.inTime, one.due)] }];
	});
	return { id: 'clocks', columns: ['due', 'inTime', 'late', 'inTimeShare'], rows };
}

function reviews(of: PetitionYear): Table {
	const rows = (['review', 'recheck'] as const).map((level): FigureRow => {
		const first = level === 'review';
		const decided = (outcome: string) =>
			sum(of.steps, (one) =>
				[`decide-${level}`, `enter-${level}-result`].includes(one.action) && one.said === outcome ? one.n : 0
			);
		const asked = first ? ['not-solved', 'enter-review-request'] : ['ask-recheck', 'enter-recheck-request'];
		const aside = first ? ['set-aside-at-review', 'enter-set-aside'] : ['set-aside-at-recheck'];
		const cells = [
			taken(of, 'petition', ...asked),
			taken(of, 'petition', `refuse-${level}`),
			decided('upheld'),
			decided('changed'),
			taken(of, 'petition', ...aside)
		];
		const corrected = (cells[3] ?? 0) + (cells[4] ?? 0);
		const name = both((words) => words.reports.petitions.levels[level]);
		return { id: level, name, cells: [...cells, percent(corrected, (cells[2] ?? 0) + corrected)] };
	});
	const columns = ['asked', 'refused', 'upheld', 'changed', 'setAside', 'correctedShare'];
	return { id: 'reviews', columns, rows };
}

const noOrder = { sent: 0, answered: 0, cleared: 0, adopted: 0, partly: 0, declined: 0 };

function orders(of: PetitionYear): Table {
	const rows = letters.map((id): FigureRow => {
		const { sent, answered, cleared } = of.orders.find((row) => row.what === id) ?? noOrder;
		const name = both((words) => words.reports.petitions.orders[id]);
		return { id, name, cells: [sent, answered, cleared, percent(cleared, sent)] };
	});
	return { id: 'orders', columns: ['sent', 'fedBack', 'cleared', 'clearedShare'], rows };
}

/** 改进工作、完善政策、追究责任建议, and whether they were taken up (XF22 arts. 40, 41(3)). */
function adopted(of: PetitionYear): Table {
	const rows = proposals.map((id): FigureRow => {
		const one = of.orders.find((row) => row.what === id) ?? noOrder;
		const name = both((words) => words.reports.petitions.orders[id]);
		const taken = percent(one.adopted + one.partly, one.sent);
		return { id, name, cells: [one.sent, one.answered, one.adopted, one.partly, one.declined, taken] };
	});
	const columns = ['sent', 'fedBack', 'adopted', 'partlyAdopted', 'notAdopted', 'takenUpShare'];
	return { id: 'proposals', columns, rows };
}

/** Those complained of most come first; where nobody names a unit, those that handle most (XF22 art. 41(1)). */
function units(of: PetitionYear, county: County, year: number): Table {
	const most = of.units
		.toSorted((a, b) => b.accused - a.accused || b.led - a.led || (a.unit < b.unit ? -1 : 1))
		.slice(0, MOST_UNITS);
	const rows = most.map(({ unit, accused, led }): FigureRow => {
		const found = findUnit(county, unit);
		const say = (language: 'zh' | 'en') => (found ? nameOn(found, `${year}-12-31`, language, 'full') : unit);
		return { id: unit, name: { zh: say('zh'), en: say('en') }, cells: [accused, led] };
	});
	return { id: 'units', columns: ['accused', 'led'], rows };
}

/** Matters by the areas of the plan to which their tasks belong. */
function areas(of: PetitionYear, county: County): Table {
	const partOf = (task: string | null) => (task === null ? '' : (measureOf(county.plan, task)?.part ?? ''));
	const all = sum(of.matters, (one) => one.n);
	const rows = [...county.plan.parts, { id: '', name: both((words) => words.reports.petitions.noArea) }]
		.map(({ id, name }): FigureRow => {
			const n = sum(of.matters, (one) => (partOf(one.task) === id ? one.n : 0));
			return { id: id || 'none', name, cells: [n, percent(n, all)] };
		})
		.filter(({ cells }) => cells[0] !== 0);
	return { id: 'areas', columns: ['received', 'share'], rows };
}

function matters(of: PetitionYear, county: County): Table {
	const ids = [...new Set(of.matters.map((one) => one.matter))];
	const rows = ids.map((id): FigureRow => {
		const n = sum(of.matters, (one) => (one.matter === id ? one.n : 0));
		return { id, name: county.matters.find((one) => one.id === id)?.title ?? { zh: id, en: id }, cells: [n] };
	});
	const most = rows
		.toSorted((a, b) => (b.cells[0] ?? 0) - (a.cells[0] ?? 0) || (a.id < b.id ? -1 : 1))
		.slice(0, MOST_MATTERS);
	return { id: 'matters', columns: ['received'], rows: most };
}
