import type { Column } from '#platform/read-csv.ts';

/** What a resident does who met something else than what the list says. */
export type Otherwise = 'fee-report' | 'unlawful-act';

export type List = {
	id: string;
	/** Keeps it: the unit that leads the task of the plan. */
	unit: string;
	task: string;
	law: string;
	columns: readonly Column[];
	otherwise: Otherwise;
};

const text = (key: string, max = 300, required = true): Column => ({ key, required, max });
const code = text('code', 40);
const name = text('name', 120);
const unit = text('unit', 60);
const basis = text('basis', 1000);

/** Lists of statutes part G.4 that the county keeps. The negative list is not among them: it is the nation's (INV-44). */
export const lists: readonly List[] = [
	{
		id: 'powers',
		unit: 'staffing',
		task: '2.1',
		law: 'PLAN',
		columns: [code, name, text('kind', 20), unit, basis, text('duty', 500, false)],
		otherwise: 'unlawful-act'
	},
	{
		id: 'fees',
		unit: 'finance',
		task: '2.3',
		law: 'YS19 25',
		columns: [code, name, text('kind', 20), unit, text('standard', 500), text('payer', 200, false), basis],
		otherwise: 'fee-report'
	},
	{
		id: 'collected',
		unit: 'finance',
		task: '2.3',
		law: 'FOI19 20',
		columns: [code, name, unit, text('year', 4), text('amount', 20)],
		otherwise: 'fee-report'
	},
	{
		id: 'pricing',
		unit: 'development-reform',
		task: '4.1',
		law: 'JG98 18',
		columns: [code, name, unit, text('price', 500), basis],
		otherwise: 'fee-report'
	},
	{
		id: 'purchased',
		unit: 'finance',
		task: '7.1',
		law: 'PLAN',
		columns: [code, name, unit, text('scope', 500), basis],
		otherwise: 'unlawful-act'
	},
	{
		id: 'permits',
		unit: 'service-center',
		task: '2.1',
		law: 'YS19 40',
		columns: [code, name, unit, text('period', 60), text('charge', 120), basis],
		otherwise: 'unlawful-act'
	},
	{
		id: 'proofs',
		unit: 'justice',
		task: '2.1',
		law: 'YS19 44',
		columns: [code, name, unit, text('issuer', 60), text('guide', 500, false), basis],
		otherwise: 'unlawful-act'
	},
	{
		id: 'enforcement',
		unit: 'justice',
		task: '20.1',
		law: 'ZF118',
		columns: [
			code,
			name,
			text('kind', 20),
			unit,
			basis,
			text('discretion', 1000),
			text('process', 500),
			text('remedy', 500)
		],
		otherwise: 'unlawful-act'
	},
	{
		id: 'officers',
		unit: 'justice',
		task: '22.1',
		law: 'ZF118',
		columns: [
			code,
			name,
			unit,
			text('field', 120),
			{ key: 'validUntil', required: true, max: 10, day: true }
		],
		otherwise: 'unlawful-act'
	}
];

export const listOf = (id: string): List | undefined => lists.find((one) => one.id === id);
