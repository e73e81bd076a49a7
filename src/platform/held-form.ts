/** What was typed into a form that could not be taken, so that it can be shown and sent once more. */
export type HeldForm = {
	readonly fields: readonly HeldField[];
	/** Files cannot be put back into a form; they are chosen again. */
	readonly files: boolean;
};

export type HeldField = { readonly name: string; readonly value: string; readonly typed: boolean };

const SECRET = /passw|secret|code|token|pin$/i;
// The value of a box, a key or an id. Words that a person writes have a blank, a sign or a character of Chinese.
const CHOSEN = /^[\w:.@-]{0,100}$/;

/** Gives the fields of a form back, or null where one of them is a secret, which no page repeats. */
export function holdForm(posted: FormData): HeldForm | null {
	const entries = [...posted];
	if (entries.some(([name]) => SECRET.test(name))) return null;
	return {
		fields: entries.flatMap(([name, value]) =>
			typeof value === 'string' ? [{ name, value, typed: !CHOSEN.test(value) }] : []
		),
		files: entries.some(([, value]) => value instanceof File && value.size > 0)
	};
}
