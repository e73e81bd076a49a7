import { minimumOf, type Section } from '#disclosure/catalogue/minimum.ts';
import type { Disclosed } from '#publication/disclosed.ts';
import { disclosedAll, disclosedHeads } from '#publication/disclosed.queries.server.ts';
import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { Language } from '#i18n/language.ts';
import type { Portal } from '#portal.server.ts';
import type { County, Unit } from '#units/county.ts';
import { nameOn, searchUnits, superiorOf, unitsOn } from '#units/units.ts';

const kindsThatMust = ['government', 'department', 'township', 'prefecture-branch'];

/** The units of today that the law asks to publish. */
export const publishing = (county: County): Unit[] =>
	unitsOn(county, todayHere()).filter((unit) => kindsThatMust.includes(unit.kind));

/** The minimum of each of these units, read at once. */
export async function minimums(portal: Portal, units: readonly Unit[], language: Language) {
	const today = todayHere();
	const db = portal.publicDb;
	const county = await portal.county();
	const [disclosed, profiles] = await Promise.all([
		disclosedHeads(db, {}, today),
		disclosedAll(db, { kinds: ['profile'] }, today)
	]);
	const read = async (list: string) => {
		const { edition, rows } = await readListOn(db, list, today);
		return edition === null
			? null
			: rows.map((row) => ({ row, unit: searchUnits(county, row['unit'] ?? '')[0]?.id }));
	};
	const [fees, permits, powers, enforcement] = await Promise.all(
		['fees', 'permits', 'powers', 'enforcement'].map(read)
	);
	const of = (rows: Awaited<ReturnType<typeof read>> | undefined, unit: Unit) =>
		rows ? rows.filter((one) => one.unit === unit.id).map((one) => one.row) : null;
	return new Map<string, Section[]>(
		units.map((unit) => [
			unit.id,
			minimumOf({
				functions: county.duties
					.filter((duty) => duty.carriedBy.some((row) => row.unit === unit.id && row.to === null))
					.map((duty) => duty.name[language]),
				superior: superiorName(county, unit, language),
				lines: [unit.switchboard, ...unit.lines].filter((line) => line !== ''),
				profile: profileOf(profiles, unit.id),
				disclosed: disclosed.filter((one) => one.unit === unit.id),
				lists: {
					fees: of(fees, unit),
					permits: of(permits, unit),
					powers: of(powers, unit),
					enforcement: of(enforcement, unit)
				}
			})
		])
	);
}

const superiorName = (county: County, unit: Unit, language: Language): string | null => {
	const superior = superiorOf(county, unit.id);
	return superior ? nameOn(superior, todayHere(), language, 'full') : null;
};

const profileOf = (disclosed: readonly Disclosed[], unit: string): Disclosed['fields'] =>
	disclosed.find((one) => one.kind === 'profile' && one.key === unit && one.withdrawnOn === null)?.fields ??
	{};
