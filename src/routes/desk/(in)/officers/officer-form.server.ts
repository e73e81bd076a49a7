import { fill, wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';
import { isOfficerRole } from '#people/roles.ts';
import { signInNameOf } from '#people/sign-in-name.ts';

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** What an administrator filled in about an account. */
export const readOfficer = (form: FormData) => ({
	name: text(form, 'name').slice(0, 60),
	signInName: signInNameOf(text(form, 'signInName')).slice(0, 60),
	unit: text(form, 'unit'),
	roles: [...new Set(form.getAll('roles').map(String))].filter(isOfficerRole),
	reason: text(form, 'reason').slice(0, 500)
});

/** Problems of a change in words, by field. */
export function problemWords(
	problems: Readonly<Record<string, string>>,
	words: Words
): Record<string, string> {
	const own = words.access.officers;
	return Object.fromEntries(
		Object.entries(problems).map(([field, code]) => [
			field,
			fill(wordOf<string>(own.problems, code) ?? code, { field: field === 'reason' ? own.reason : own.name })
		])
	);
}
