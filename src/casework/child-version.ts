import { lastEntry, type Case } from '#casework/case.ts';
import { harmOpen } from '#casework/harm.ts';
import type { PublicVersion } from '#casework/input.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { County } from '#units/county.ts';
import { findMatter } from '#units/matters.ts';
import { findUnit, superiorOf } from '#units/units.ts';

/** What the officer who proposes a public version says of the people in the case. */
export const childAnswers = ['child-in-case', 'no-child-in-case'] as const;

/** Why a case counts as one with a minor in it whatever the officer says: who filed is one, or harm to one was found. */
const harmKnown = (on: Pick<Case, 'timeline'>): boolean => {
	const reported = lastEntry(on.timeline, 'report-harm')?.n ?? 0;
	return reported > (lastEntry(on.timeline, 'dismiss-harm')?.n ?? 0) || harmOpen(on);
};

export const mustCountAsChild = (on: Pick<Case, 'timeline' | 'minor'>): boolean => on.minor || harmKnown(on);

/** Whether a minor is in the case, as known or as the proposal says. */
export const isChildIn = (on: Pick<Case, 'timeline' | 'minor'>): boolean =>
	mustCountAsChild(on) || lastEntry(on.timeline, 'propose-publication')?.details['child'] === 'child-in-case';

const speaksOfChild =
	/孩子|小孩|娃儿|儿子|女儿|孙子|孙女|外孙|侄[子女儿]|未成年|儿童|少年|婴儿|幼儿|宝宝|学生|同学|班主任|年级|child|pupil|student|daughter|\bson\b|minor/giu;

/** Words of a text that may speak of a minor: shown to the officer, who decides. */
export const childWordsIn = (text: string): string[] => [
	...new Set([...text.matchAll(speaksOfChild)].map(([word]) => word))
];

/**
 * All that becomes public of a case with a minor in it. No word of anybody stands in it, so that neither name nor
 * home, school or relatives can (WCN24 art. 103, INV-49): the matter of the catalogue, and how it ended.
 */
export function childVersion(on: Case, county: County, words: Words, language: Language): PublicVersion {
	const matter = (on.matter === null ? undefined : findMatter(county, on.matter))?.title[language];
	const told = words.casework.childVersion;
	const kind = wordOf(words.casework.procedures, on.procedure)?.name ?? on.procedure;
	const outcome = wordOf(words.casework.options, on.outcome ?? '') ?? told.ended;
	return {
		title: fill(told.title, { matter: matter ?? kind }),
		question: told.question,
		answer: fill(told.answer, { outcome }),
		basis: ''
	};
}

/** A township's own office would tell where the minor lives: the government above it is named. */
export function unitBesideChild(county: County, unit: string): string {
	return findUnit(county, unit)?.kind === 'township' ? (superiorOf(county, unit)?.id ?? unit) : unit;
}
