import type { County, Matter } from './county.ts';

/** What the files say of one another: each reference must lead somewhere. Answers one sentence for each fault. */
export const checkCounty = (county: County): string[] => [
	...doubles(
		'units.json',
		county.units.map((unit) => unit.id)
	),
	...doubles(
		'units.json mark',
		county.units.flatMap((unit) => (unit.mark === undefined ? [] : [unit.mark]))
	),
	...doubles(
		'duties.json',
		county.duties.map((duty) => duty.id)
	),
	...doubles(
		'matters.json',
		county.matters.map((matter) => matter.id)
	),
	...doubles(
		'routes.json',
		county.routes.map((route) => route.code)
	),
	...doubles(
		'places.json',
		county.places.villages.map((village) => village.code)
	),
	...units(county),
	...plan(county),
	...duties(county),
	...places(county),
	...county.matters.flatMap((matter) => [...checkMatter(county, matter), ...checkCarrier(county, matter)]),
	...routes(county)
];

/** In the county's files the unit of a matter carries its duty; an edit may name another unit for it. */
export const checkCarrier = (county: County, matter: Matter): string[] => {
	const duty = county.duties.find((one) => one.id === matter.duty);
	const unit = unitOf(matter);
	const carriers = duty?.carriedBy.filter((row) => row.to === null).map((row) => row.unit) ?? [];
	return unless(
		duty === undefined || carriers.includes(unit),
		`matters.json: ${matter.id}: ${unit} does not carry ${matter.duty}`
	);
};

const unitOf = (matter: Matter) => ('unit' in matter.competent ? matter.competent.unit : 'all-townships');

/** Also used where a county edits one matter at run time. */
export const checkMatter = (county: County, matter: Matter): string[] => {
	const duty = county.duties.find((one) => one.id === matter.duty);
	const unit = unitOf(matter);
	const at = `matters.json: ${matter.id}:`;
	return [
		...unless(
			county.groups.some((group) => group.id === matter.group),
			`${at} no group ${matter.group}`
		),
		...unless(duty !== undefined, `${at} no duty ${matter.duty}`),
		...unless(hasUnit(county, unit), `${at} no unit ${unit}`),
		...unless(matter.task === null || hasTask(county, matter.task), `${at} no task ${matter.task}`),
		...unless(
			matter.route === null || county.routes.some((route) => route.code === matter.route),
			`${at} no route ${matter.route}`
		),
		...matter.coUnits.flatMap((co) => unless(hasUnit(county, co), `${at} no unit ${co}`)),
		...unless(!matter.coUnits.includes(unit), `${at} ${unit} is named twice`)
	];
};

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

const hasUnit = (county: County, id: string) => county.units.some((unit) => unit.id === id);

const hasTask = (county: County, ref: string) =>
	county.plan.measures.some((measure) => measure.tasks.some((task) => task.ref === ref));

const doubles = (file: string, ids: readonly string[]) =>
	ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${file}: ${id} stands twice`);

const units = (county: County) =>
	county.units.flatMap((unit) => [
		...[...(unit.superior === null ? [] : [unit.superior]), ...unit.alsoUnder].flatMap((above) =>
			unless(hasUnit(county, above), `units.json: ${unit.id}: no superior ${above}`)
		),
		...unless(!isAboveItself(county, unit.id), `units.json: ${unit.id} is above itself`),
		...unless(
			unit.place === null || county.places.townships.some((place) => place.id === unit.place),
			`units.json: ${unit.id}: no place ${unit.place}`
		),
		...unless(
			unit.from === null || unit.to === null || unit.from <= unit.to,
			`units.json: ${unit.id} ends before it begins`
		)
	]);

const isAboveItself = (county: County, id: string): boolean => {
	const seen = new Set<string>();
	const open = [id];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const unit = county.units.find((one) => one.id === next);
		for (const above of unit ? [...(unit.superior === null ? [] : [unit.superior]), ...unit.alsoUnder] : []) {
			if (above === id) return true;
			if (!seen.has(above)) open.push(above);
			seen.add(above);
		}
	}
	return false;
};

const plan = (county: County) =>
	county.plan.measures.flatMap((measure) => [
		...unless(
			county.plan.parts.some((part) => part.id === measure.part),
			`plan.json: ${measure.number}: no part ${measure.part}`
		),
		...measure.tasks.flatMap((task) =>
			task.units.flatMap((key) =>
				unless(
					county.units.some((unit) => unit.planKey === key),
					`plan.json: ${task.ref}: no unit with plan key ${key}`
				)
			)
		)
	]);

const duties = (county: County) =>
	county.duties.flatMap((duty) => [
		...unless(
			duty.carriedBy.some((row) => row.to === null),
			`duties.json: ${duty.id}: nobody carries it today`
		),
		...duty.tasks.flatMap((ref) => unless(hasTask(county, ref), `duties.json: ${duty.id}: no task ${ref}`)),
		...duty.carriedBy.flatMap((row) => [
			...unless(hasUnit(county, row.unit), `duties.json: ${duty.id}: no unit ${row.unit}`),
			...unless(
				row.to !== null || county.units.find((unit) => unit.id === row.unit)?.to === null,
				`duties.json: ${duty.id}: ${row.unit} has ended`
			)
		])
	]);

const places = (county: County) => [
	...county.places.villages.flatMap((village) =>
		unless(
			county.places.townships.some((township) => township.id === village.township),
			`places.json: ${village.code}: no township ${village.township}`
		)
	),
	...county.places.townships.flatMap((township) =>
		unless(
			county.units.some((unit) => unit.place === township.id),
			`places.json: ${township.id} has no unit`
		)
	)
];

const routes = (county: County) =>
	county.routes.flatMap((route) => {
		const test = county.tests.find((one) => one.order === route.test);
		return [
			...unless(test !== undefined, `routes.json: ${route.code}: no test ${route.test}`),
			...unless(
				route.bodyUnit === null || hasUnit(county, route.bodyUnit),
				`routes.json: ${route.code}: no unit ${route.bodyUnit}`
			),
			...route.answers.flatMap((key) =>
				unless(
					test?.answers.some((answer) => answer.key === key) === true,
					`routes.json: ${route.code}: test ${route.test} has no answer ${key}`
				)
			)
		];
	});
