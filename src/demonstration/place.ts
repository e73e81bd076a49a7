import type { Procedure } from '#casework/procedure.ts';
import type { Chance } from '#demonstration/chance.ts';
import type { Story } from '#demonstration/stories/story.ts';
import { findUnit, type Finding } from '#jurisdiction/find-unit.ts';
import type { County, Matter } from '#units/county.ts';

/** Some village of the county, with the names that a story's blanks take. */
export function placeOf(county: County, chance: Chance) {
	const village = chance.pick(county.places.villages);
	const township = county.places.townships.find((one) => one.id === village.township);
	const name = village.name.zh.replace(/(社区)?(居民|村民)?委员会$/, '$1');
	return {
		township: village.township,
		village: village.code,
		words: {
			township: township?.name.zh ?? '',
			village: name,
			road: chance.pick(['沿江路', '新街', '桥头路', '学校路', '老街', '河堤路'])
		}
	};
}

export type Routed = { matter: string; unit: string; accused: string[]; finding: Finding };

/** Matter, unit and unit complained of for a story, found as for any other filing. */
export function routed(
	county: County,
	procedure: Procedure,
	story: Story,
	township: string,
	day: string
): Routed | null {
	const matter = matterOf(county, story, township);
	if (!matter) return null;
	const hinted = story.unitHint === 'township' ? township : story.unitHint;
	const accused =
		procedure.form.complainedOf === 'asked' && !procedure.competence.units.includes(hinted) ? [hinted] : [];
	const finding = findUnit(county, {
		procedure: procedure.id,
		matter: matter.id,
		township,
		accusedUnits: accused,
		day,
		answers: [],
		text: `${story.title}\n${story.story}`,
		candidates: procedure.competence.units
	});
	return finding.unit === null || finding.outside
		? null
		: { matter: matter.id, unit: finding.unit, accused, finding };
}

/** The matter of the catalogue whose words the story uses most, the hinted unit's before others. */
function matterOf(county: County, story: Story, township: string): Matter | undefined {
	const text = story.title + story.story;
	const score = (matter: Matter) => {
		const words = [matter.title.zh, ...matter.words].filter((word) => text.includes(word));
		const unit = 'unit' in matter.competent ? matter.competent.unit : township;
		const hinted = unit === (story.unitHint === 'township' ? township : story.unitHint);
		return (
			words.reduce((sum, word) => sum + word.length, 0) +
			(hinted ? 4 : 0) +
			(matter.id === story.matter ? 20 : 0)
		);
	};
	return county.matters
		.filter((matter) => matter.procedure === story.procedure)
		.map((matter) => ({ matter, score: score(matter) }))
		.sort((a, b) => b.score - a.score)[0]?.matter;
}
