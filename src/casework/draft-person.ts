import type { Draft } from '#casework/draft.ts';
import { ages, contactForm, nobody, type Age, type Party } from '#casework/person.ts';

/** What the pages about the person ask. All answers are texts; a box that is ticked is 'yes'. */
export const personFields = {
	you: ['identity', 'for'],
	contact: [
		'name',
		'phone',
		'email',
		'address',
		'otherName',
		'relation',
		'jointNames',
		'electronic',
		'confidential',
		'age',
		'guardian',
		'guardianConsent'
	]
} as const;

/** Several people name at most five who speak for them (XF22 art. 20). */
export const SPEAKERS = 5;

type Answers = Draft['answers'];
type Problems = Record<string, string>;

export const isNamed = (answers: Answers): boolean => answers['identity'] === 'named';

export function checkYou(answers: Answers, identities: readonly string[]): Problems {
	const problems: Problems = {};
	if (!identities.includes(answers['identity'] ?? '')) problems['identity'] = 'choose-one';
	if (!['self', 'other', 'joint'].includes(answers['for'] ?? '')) problems['for'] = 'choose-one';
	return problems;
}

/** Nothing is asked of an anonymous person. */
export function checkContact(answers: Answers): Problems {
	const problems: Problems = {};
	const of = (field: string): string => (answers[field] ?? '').trim();
	const named = isNamed(answers);
	if (named && of('name') === '') problems['name'] = 'missing';
	if (of('phone') !== '' && !isPhone(of('phone'))) problems['phone'] = 'not-a-phone';
	if (of('email') !== '' && !isEmail(of('email'))) problems['email'] = 'not-an-email';
	if (named && of('phone') === '' && of('email') === '' && of('address') === '')
		problems['phone'] = 'no-contact';
	if (of('for') === 'other' && named && of('otherName') === '') problems['otherName'] = 'missing';
	if (of('for') === 'joint' && named && jointNames(answers).length === 0) problems['jointNames'] = 'missing';
	if (jointNames(answers).length > SPEAKERS - 1) problems['jointNames'] = 'too-many-names';
	Object.assign(problems, checkAge(answers));
	for (const [field, max] of Object.entries({
		name: 100,
		email: 200,
		address: 300,
		otherName: 100,
		relation: 60,
		guardian: 100
	})) {
		if ([...of(field)].length > max) problems[field] = 'too-long';
	}
	return problems;
}

/** Under 14 a guardian consents; under 8 the guardian files, for the child (PI21 art. 31, MF art. 20, INV-48). */
function checkAge(answers: Answers): Problems {
	const age = ageOf(answers);
	if (age === undefined || age === '14-17') return {};
	const guardian = (answers['guardian'] ?? '').trim();
	return {
		...(age === 'under-8' && answers['for'] !== 'other' ? { age: 'guardian-files' } : {}),
		...(age === '8-13' && guardian === '' ? { guardian: 'missing' } : {}),
		...(answers['guardianConsent'] === 'yes' ? {} : { guardianConsent: 'consent-needed' })
	};
}

export const ageOf = (answers: Answers): Age | undefined => ages.find((one) => one === answers['age']);

/** Digits of the common lengths; what a keyboard or a dictation adds is ignored, not rejected. */
export const isPhone = (text: string): boolean => /^(1\d{10}|0\d{9,11}|\d{7,8})$/.test(contactForm(text));

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactForm(text));

export const jointNames = (answers: Answers): string[] =>
	(answers['jointNames'] ?? '')
		.split(/[\n,，、;；]/)
		.map((name) => name.trim())
		.filter((name) => name !== '');

/** The people of the case, from the answers. Whoever files without a name can still leave a way to be told. */
export function partiesFrom(answers: Answers): Party[] {
	const of = (field: string): string => (answers[field] ?? '').trim();
	const named = isNamed(answers);
	const age = ageOf(answers);
	const filer = {
		...nobody,
		name: named ? of('name') : '',
		phone: of('phone') === '' ? '' : contactForm(of('phone')),
		email: of('email') === '' ? '' : contactForm(of('email')),
		address: named ? of('address') : '',
		relation: of('for') === 'other' ? of('relation') : '',
		...(of('confidential') === 'yes' ? { confidential: true as const } : {}),
		...(age === undefined ? {} : { age }),
		// Under 8 it is the guardian who files.
		...(age === undefined || age === '14-17' ? {} : { guardian: of('guardian') || of('name') })
	};
	const others =
		of('for') === 'other' && of('otherName') !== ''
			? [{ part: 'represented' as const, name: of('otherName') }]
			: [];
	const joint =
		of('for') === 'joint' ? jointNames(answers).map((name) => ({ part: 'joint' as const, name })) : [];
	return [
		{ part: 'filer', person: filer },
		...[...others, ...joint].map(({ part, name }): Party => ({ part, person: { ...nobody, name } }))
	];
}
