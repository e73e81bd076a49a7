import type { County, Matter, Route } from '#units/county.ts';

export type RouteQuestion = {
	procedure: string;
	matter?: Matter | undefined;
	text: string;
	/** Keys of the answers that were ticked. */
	answers: readonly string[];
};

/** Why a route was hit. Words only hint: a person decides (INV-65). */
export type RouteHit = {
	code: string;
	test: number;
	/** The procedure here that runs it, or null where another body does. */
	procedure: string | null;
	by: 'answer' | 'matter' | 'procedure' | 'words';
	decided: readonly string[];
	rule: readonly string[];
};

/** The ordered tests of part C: every way that is open, in the order of the law, with what decided. */
export const testRoutes = (county: County, question: RouteQuestion): RouteHit[] => {
	const own = county.routes.find((route) => route.procedure === question.procedure)?.code;
	const text = question.text.normalize('NFKC').replace(/\s+/g, '');
	return [...county.routes]
		.sort((a, b) => a.test - b.test)
		.flatMap((route) => {
			const why = reasonFor(route, question, own, text);
			return why
				? [{ code: route.code, test: route.test, procedure: route.procedure, ...why, rule: route.basis }]
				: [];
		});
};

const reasonFor = (
	route: Route,
	question: RouteQuestion,
	own: string | undefined,
	text: string
): Pick<RouteHit, 'by' | 'decided'> | undefined => {
	const answers = route.answers.filter((key) => question.answers.includes(key));
	if (answers.length > 0) return { by: 'answer', decided: answers };
	if (question.matter?.route === route.code) return { by: 'matter', decided: [question.matter.id] };
	if (route.code === own) return { by: 'procedure', decided: [question.procedure] };
	const words = route.words.filter((word) => text.includes(word));
	return words.length > 0 ? { by: 'words', decided: words } : undefined;
};

/** The ways other than the one being filed, that a resident must be told of before filing. */
export const otherWays = (hits: readonly RouteHit[], procedure: string): RouteHit[] =>
	hits.filter((hit) => hit.procedure !== procedure);
