/** A sign-in name as it is compared and as its tries are counted: however wide, high or spaced it was typed. */
export const signInNameOf = (typed: string): string =>
	typed
		.normalize('NFKC')
		.replace(/[\s\p{Cf}]+/gu, '')
		.toLowerCase();
