import { isEmail, isPhone } from '#casework/draft-person.ts';
import { correctable, isRequestKind, type Asked } from '#casework/own-data/kinds.ts';
import { contactForm } from '#casework/person.ts';

export const MOST_WORDS = 2_000;
const longest = { name: 100, phone: 30, email: 200, address: 300 } as const;

export type ReadRequest = { asked: Asked } | { problems: Readonly<Record<string, string>> };

/** Reads the form of a request; a field that is left empty stays as it is. */
export function readRequest(of: (name: string) => string): ReadRequest {
	const kind = of('kind');
	const words = of('words').trim();
	if (!isRequestKind(kind)) return { problems: { kind: 'choose-one' } };
	const problems: Record<string, string> = {};
	const changes: Record<string, string> = {};
	if (kind === 'correct') {
		for (const field of correctable) {
			const typed = of(field).trim();
			if (typed === '') continue;
			const problem = problemOf(field, typed);
			if (problem) problems[field] = problem;
			changes[field] = field === 'phone' || field === 'email' ? contactForm(typed) : typed;
		}
		if (Object.keys(changes).length === 0) problems['name'] = 'nothing-to-correct';
	}
	if (kind === 'explain' && words === '') problems['words'] = 'missing';
	if ([...words].length > MOST_WORDS) problems['words'] = 'too-long';
	return Object.keys(problems).length > 0 ? { problems } : { asked: { kind, words, changes } };
}

function problemOf(field: keyof typeof longest, typed: string): string | undefined {
	if (field === 'phone' && !isPhone(typed)) return 'not-a-phone';
	if (field === 'email' && !isEmail(typed)) return 'not-an-email';
	return [...typed].length > longest[field] ? 'too-long' : undefined;
}
