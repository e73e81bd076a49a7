/** The three grades of petitions 信访, and the five of services 好差评 (part G.3). */
export const petitionGrades = ['satisfied', 'mostly-satisfied', 'dissatisfied'] as const;
export const serviceGrades = [
	'very-satisfied',
	'satisfied',
	'mostly-satisfied',
	'dissatisfied',
	'very-dissatisfied'
] as const;

/** 差评: they are looked into. */
export const badGrades = ['dissatisfied', 'very-dissatisfied'] as const;

export const isBadGrade = (grade: unknown): boolean => (badGrades as readonly unknown[]).includes(grade);
