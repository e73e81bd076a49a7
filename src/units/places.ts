import type { County, Township, Village } from './county.ts';

export const findTownship = (county: County, id: string): Township | undefined =>
	county.places.townships.find((township) => township.id === id);

export const findVillage = (county: County, code: string): Village | undefined =>
	county.places.villages.find((village) => village.code === code);

export const villagesOf = (county: County, township: string): Village[] =>
	county.places.villages.filter((village) => village.township === township);

/** Places whose names stand in the text. A name borne by two villages finds both: the resident says which. */
export const placesIn = (county: County, text: string): { townships: Township[]; villages: Village[] } => {
	const townships = county.places.townships.filter((township) => text.includes(township.name.zh));
	const named = county.places.villages.filter((village) => text.includes(village.name.zh));
	const inside = named.filter((village) => townships.some((township) => township.id === village.township));
	return { townships, villages: inside.length > 0 ? inside : named };
};
