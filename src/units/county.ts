import { z } from 'zod';

/** Words a resident reads, in both languages. */
export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof text>;
export type Language = 'zh' | 'en';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be small letters, digits and hyphens');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day as YYYY-MM-DD');
/** First and last day on which a row holds; null is open. */
const period = { from: day.nullable(), to: day.nullable() };
/** How sure the figure is: checked, the standard result of the reforms, or to be asked. */
const standing = z.enum(['known', 'pattern', 'unsure']);
export type Standing = z.infer<typeof standing>;

const task = z.strictObject({
	ref: z.string(),
	title: text,
	role: z.enum(['lead', 'responsible']),
	units: z.array(id).min(1),
	/** Work inside the administration, under which a resident files nothing. */
	inside: z.boolean()
});

export const planFile = z.strictObject({
	title: text,
	published: day,
	parts: z.array(z.strictObject({ id: z.string(), name: text })),
	units: z.array(z.strictObject({ key: id, name: text, collective: z.boolean() })),
	measures: z.array(
		z.strictObject({ number: z.string(), part: z.string(), title: text, tasks: z.array(task).min(1) })
	)
});

const unit = z.strictObject({
	id,
	kind: z.enum([
		'government',
		'department',
		'party',
		'congress',
		'township',
		'collective',
		'court',
		'procuratorate',
		'supervision',
		'prefecture-branch',
		'group',
		'above'
	]),
	level: z.enum(['county', 'township', 'prefecture']),
	superior: id.nullable(),
	/** A second superior: recusal follows both. */
	alsoUnder: z.array(id),
	...period,
	standing,
	planKey: id.nullable(),
	place: id.nullable(),
	names: z.array(z.strictObject({ ...period, full: text, short: text })).min(1),
	/** A government, which reconsiders the acts of the units below it (FY23 art. 24). */
	reconsiders: z.literal(true).optional(),
	/** 机关代字: what stands for the unit in the numbers of its papers; without one its short name does. */
	mark: z.string().min(1).optional(),
	lines: z.array(z.string()),
	switchboard: z.string(),
	note: text.nullable(),
	name2017: text.nullable()
});

export const unitsFile = z.strictObject({ switchboardNote: text, units: z.array(unit).min(1) });

const duty = z.strictObject({
	id,
	name: text,
	tasks: z.array(z.string()),
	carriedBy: z.array(z.strictObject({ unit: id, ...period, standing })).min(1)
});

export const dutiesFile = z.strictObject({ duties: z.array(duty).min(1) });

const code = z.string().regex(/^\d{6,12}$/);

export const placesFile = z.strictObject({
	county: z.strictObject({ code, name: text }),
	note: text,
	townships: z.array(z.strictObject({ id, code, name: text, kind: z.enum(['town', 'township']) })).min(1),
	statisticalUnits: z.array(z.strictObject({ code, name: text })),
	/** Names that two villages bear: a place is never found by name alone. */
	sharedNames: z.array(z.string()),
	villages: z.array(
		z.strictObject({
			code,
			name: text,
			kind: z.enum(['village', 'community']),
			township: id,
			statisticalUnit: code.optional()
		})
	)
});

export const matter = z.strictObject({
	id,
	group: id,
	title: text,
	words: z.array(z.string().min(1)),
	examples: z.strictObject({ zh: z.array(z.string().min(4)).min(3), en: z.array(z.string().min(4)) }),
	task: z.string().nullable(),
	duty: id,
	competent: z.union([z.strictObject({ unit: id }), z.strictObject({ byPlace: z.literal('township') })]),
	coUnits: z.array(id),
	procedure: z.enum(['petition', 'suggestion', 'unlawful-act', 'fee-report', 'accusation', 'message']),
	route: z.string().nullable(),
	exclusions: z.array(text)
});

export const mattersFile = z.strictObject({
	groups: z.array(z.strictObject({ id, name: text })).min(1),
	matters: z.array(matter)
});

const route = z.strictObject({
	code: z.string().regex(/^[A-Z0-9-]+$/),
	test: z.number().int(),
	name: text,
	/** The procedure here that runs this route; null where another body does. */
	procedure: z.string().nullable(),
	bodyUnit: id.nullable(),
	body: text,
	contact: text,
	online: z.string(),
	period: text.nullable(),
	clocks: z.array(z.string()),
	why: text,
	basis: z.array(z.string()).min(1),
	standing: z.enum(['law', 'reading', 'policy', 'unsure']),
	/** Parts of the written notice that is owed, statutes part C (a) to (f). */
	notice: z.array(z.enum(['a', 'b', 'c', 'd', 'e', 'f'])),
	mediation: text.nullable(),
	noMediation: text.nullable(),
	answers: z.array(id),
	words: z.array(z.string().min(1))
});

const routeTest = z.strictObject({
	order: z.number().int(),
	id,
	name: text,
	question: text,
	answers: z.array(z.strictObject({ key: id, label: text }))
});

export const routesFile = z.strictObject({ tests: z.array(routeTest), routes: z.array(route) });

type Frozen<T> = T extends readonly (infer U)[]
	? readonly Frozen<U>[]
	: T extends object
		? { readonly [K in keyof T]: Frozen<T[K]> }
		: T;

export type Unit = Frozen<z.infer<typeof unit>>;
export type Duty = Frozen<z.infer<typeof duty>>;
export type Matter = Frozen<z.infer<typeof matter>>;
export type MatterGroup = Frozen<{ id: string; name: Text }>;
export type Route = Frozen<z.infer<typeof route>>;
export type RouteTest = Frozen<z.infer<typeof routeTest>>;
export type Places = Frozen<z.infer<typeof placesFile>>;
export type Township = Places['townships'][number];
export type Village = Places['villages'][number];

/** The county as its files describe it; handed to pure functions, never changed. */
export type County = {
	readonly plan: Frozen<z.infer<typeof planFile>>;
	readonly units: readonly Unit[];
	readonly switchboardNote: Text;
	readonly duties: readonly Duty[];
	readonly places: Places;
	readonly groups: readonly MatterGroup[];
	readonly matters: readonly Matter[];
	readonly tests: readonly RouteTest[];
	readonly routes: readonly Route[];
};
