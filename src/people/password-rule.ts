export const PASSWORD_LEAST = 12;
const MOST = 128;

export type PasswordProblem = 'short' | 'long' | 'simple' | 'name' | 'again';

/** What is wrong with a new password; length counts, and nothing that stands in the sign-in name. */
export function passwordProblem(password: string, again: string, signInName: string): PasswordProblem | null {
	const letters = [...password.normalize('NFKC')].length;
	if (letters < PASSWORD_LEAST) return 'short';
	if (letters > MOST) return 'long';
	if (new Set(password).size < 5) return 'simple';
	if (signInName.length > 2 && password.toLowerCase().includes(signInName.toLowerCase())) return 'name';
	return password === again ? null : 'again';
}
