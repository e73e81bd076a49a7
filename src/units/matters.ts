import type { County, Matter } from './county.ts';

export const findMatter = (county: County, id: string): Matter | undefined =>
	county.matters.find((matter) => matter.id === id);

export const mattersOf = (county: County, task: string): Matter[] =>
	county.matters.filter((matter) => matter.task === task);

/** The county with its catalogue as edited at run time: what is edited replaces or adds. */
export const withMatters = (county: County, edited: readonly Matter[]): County => {
	if (edited.length === 0) return county;
	const later = new Map(edited.map((matter) => [matter.id, matter]));
	const kept = county.matters.map((matter) => later.get(matter.id) ?? matter);
	const added = edited.filter((matter) => !county.matters.some((one) => one.id === matter.id));
	return { ...county, matters: [...kept, ...added] };
};
