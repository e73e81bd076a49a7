import { commandLine, problemSentence, type Language, type Line } from '#i18n/commands.ts';
import { Problem } from '#platform/problem.ts';

/** The language of the terminal. */
export const language: Language = /^zh/i.test(process.env['LC_ALL'] || process.env['LANG'] || '')
	? 'zh'
	: 'en';

export function say(line: Line, detail = ''): void {
	console.log(commandLine(language, line, detail));
}

/** Prints why a command cannot go on: one sentence for a problem, the stack for a fault. */
export function complain(error: unknown): void {
	const sentence = error instanceof Problem ? problemSentence(language, error.code, error.detail) : undefined;
	if (sentence === undefined) console.error(error);
	else console.error(sentence);
}
