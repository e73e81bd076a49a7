import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Problem } from '#platform/problem.ts';
import { checkCounty } from './check-county.ts';
import { dutiesFile, mattersFile, placesFile, planFile, routesFile, unitsFile } from './county.ts';
import type { County } from './county.ts';

/** The county's own files, read and checked; every fault of every file stands in one list. */
export const loadCounty = (folder: string): County => {
	const problems: string[] = [];
	const plan = read(folder, 'plan.json', planFile, problems);
	const units = read(folder, 'units.json', unitsFile, problems);
	const duties = read(folder, 'duties.json', dutiesFile, problems);
	const places = read(folder, 'places.json', placesFile, problems);
	const matters = read(folder, 'matters.json', mattersFile, problems);
	const routes = read(folder, 'routes.json', routesFile, problems);
	if (!plan || !units || !duties || !places || !matters || !routes) throw failed(problems);
	const county: County = {
		plan,
		units: units.units,
		switchboardNote: units.switchboardNote,
		duties: duties.duties,
		places,
		groups: matters.groups,
		matters: matters.matters,
		tests: routes.tests,
		routes: routes.routes
	};
	problems.push(...checkCounty(county));
	if (problems.length > 0) throw failed(problems);
	return frozen(county);
};

const failed = (problems: readonly string[]) => new Problem('county-files', problems.join('\n  '));

const read = <S extends z.ZodType>(folder: string, name: string, schema: S, problems: string[]) => {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(join(folder, name), 'utf8'));
	} catch (cause) {
		problems.push(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
		return undefined;
	}
	const parsed = schema.safeParse(content);
	if (parsed.success) return parsed.data;
	for (const issue of parsed.error.issues)
		problems.push(`${name}: ${issue.path.map(String).join('.')}: ${issue.message}`);
	return undefined;
};

const frozen = <T>(value: T): T => {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) frozen(part);
	}
	return value;
};
