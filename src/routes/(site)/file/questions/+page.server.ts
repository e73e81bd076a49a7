import { redirect } from '@sveltejs/kit';
import { nextQuestion, readTold, wants, whats, whos } from '#complaints/door.ts';
import type { PageServerLoad } from './$types';

const options = { what: whats, who: whos, want: wants } as const;

/** One question a page; answers travel in the address, so that Back and a bookmark work. */
export const load: PageServerLoad = ({ url }) => {
	const told = readTold(
		url.searchParams.get('what'),
		url.searchParams.get('who'),
		url.searchParams.get('want')
	);
	const question = nextQuestion(told);
	const given = Object.entries(told).flatMap(([name, value]) =>
		value === null ? [] : [{ name, value: value as string }]
	);
	const query = new URLSearchParams(given.map(({ name, value }) => [name, value])).toString();
	if (question === null) redirect(303, `/file?${query}`);
	const before = given.slice(0, -1);
	return {
		question,
		options: [...options[question]] as string[],
		given,
		back:
			given.length === 0
				? '/file'
				: `/file/questions?${new URLSearchParams(before.map(({ name, value }) => [name, value])).toString()}`,
		missing: url.searchParams.get('asked') === question
	};
};
