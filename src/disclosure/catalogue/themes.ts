/** Subjects of the catalogue: what art. 20 of FOI19 asks every body to publish, in its order, and the rest. */
export const themes = [
	'organisation',
	'rules',
	'plans',
	'statistics',
	'permits',
	'enforcement',
	'budget',
	'fees',
	'procurement',
	'projects',
	'livelihood',
	'recruitment',
	'emergency',
	'inspection',
	'other'
] as const;
