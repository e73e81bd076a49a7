export const ages = ['under-8', '8-13', '14-17'] as const;
export type Age = (typeof ages)[number];

/** Who filed, for whom, and how they can be reached. Stored apart from the case, under the case's own key. */
export type Person = {
	name: string;
	phone: string;
	email: string;
	address: string;
	idNumber: string;
	/** For someone filed for: how the filer stands to them. */
	relation: string;
	/** Asks that the name stay with the office that handles the case. */
	confidential?: true;
	/** How old the person is whom it is about; nothing where of age. */
	age?: Age;
	/** Who has the care of a child under 14 and consents (INV-48). */
	guardian?: string;
};

export const nobody: Person = { name: '', phone: '', email: '', address: '', idNumber: '', relation: '' };

export type Party = { part: 'filer' | 'represented' | 'joint'; person: Person };

/** A phone number or address in the one form in which it is looked up. */
export const contactForm = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\-()]/g, '')
		.replace(/^\+?86(?=1\d{10}$)/, '');
