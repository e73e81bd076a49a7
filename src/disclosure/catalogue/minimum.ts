import type { Disclosed } from '#publication/disclosed.ts';

/** What FOI19 art. 20 and XF22 art. 18 ask of every body, in the order of its page. */
export const headings = [
	'functions',
	'organisation',
	'departments',
	'address',
	'hours',
	'phone',
	'leader',
	'fees',
	'permits',
	'results',
	'basis',
	'plans',
	'budget',
	'normative',
	'petition',
	'follow'
] as const;
export type HeadingName = (typeof headings)[number];

/** One heading: what stands there, or that it is missing. `none` is a finding of its own: the list holds nothing of the unit. */
export type Section = {
	heading: HeadingName;
	lines: readonly string[];
	links: readonly { href: string; text: string }[];
	state: 'given' | 'none' | 'missing';
};

type Row = Readonly<Record<string, string>>;

/** What is known of a unit, from the county's data and from what is published. */
export type Known = {
	functions: readonly string[];
	superior: string | null;
	lines: readonly string[];
	profile: Readonly<Record<string, string>>;
	disclosed: readonly Pick<Disclosed, 'id' | 'kind' | 'theme' | 'title' | 'validity'>[];
	/** Entries of published lists that name the unit; null where the list itself is not published. */
	lists: Readonly<Record<'fees' | 'permits' | 'powers' | 'enforcement', readonly Row[] | null>>;
};

/** The page of a unit. It has every heading, whatever is known: an absence is said and never left out (INV-47). */
export function minimumOf(known: Known): Section[] {
	return headings.map((heading) => sectionOf(heading, known));
}

function sectionOf(heading: HeadingName, known: Known): Section {
	const { profile } = known;
	const text = (...lines: (string | null | undefined)[]): Section => {
		const given = lines.filter((line): line is string => line !== null && line !== undefined && line !== '');
		return { heading, lines: given, links: [], state: given.length > 0 ? 'given' : 'missing' };
	};
	switch (heading) {
		case 'functions':
			return text(...known.functions);
		case 'organisation':
			return text(known.superior);
		case 'departments':
			return text(profile['departments']);
		case 'address':
			return text(profile['address']);
		case 'hours':
			return text(profile['hours']);
		case 'phone':
			return text(profile['phone'], ...known.lines);
		case 'leader':
			return text(profile['head']);
		case 'fees':
			return listed(heading, known.lists.fees, 'fees');
		case 'permits':
			return listed(heading, known.lists.permits ?? known.lists.powers, 'permits');
		case 'basis':
			return listed(heading, known.lists.enforcement, 'enforcement');
		case 'results':
			return documents(heading, known, (one) => one.kind === 'result', '/disclosure/enforcement');
		case 'plans':
			return documents(heading, known, (one) => one.theme === 'plans', '/disclosure/catalogue');
		case 'budget':
			return documents(heading, known, (one) => one.theme === 'budget', '/disclosure/catalogue');
		case 'normative':
			return documents(heading, known, (one) => one.kind === 'normative', '/disclosure/normative');
		case 'petition':
			return { heading, lines: [], links: [{ href: '/file', text: '' }], state: 'given' };
		case 'follow':
			return { heading, lines: [], links: [{ href: '/follow', text: '' }], state: 'given' };
	}
}

function listed(heading: HeadingName, rows: readonly Row[] | null, list: string): Section {
	if (rows === null) return { heading, lines: [], links: [], state: 'missing' };
	const links = rows.length > 0 ? [{ href: `/disclosure/lists/${list}`, text: '' }] : [];
	return {
		heading,
		lines: rows.map((row) => row['name'] ?? ''),
		links,
		state: rows.length > 0 ? 'given' : 'none'
	};
}

const MOST = 10;

function documents(
	heading: HeadingName,
	known: Known,
	is: (one: Known['disclosed'][number]) => boolean,
	path: string
): Section {
	const found = known.disclosed.filter((one) => is(one) && one.validity !== 'withdrawn').slice(0, MOST);
	const links = found.map((one) => ({ href: `${path}/${one.id}`, text: one.title }));
	return { heading, lines: [], links, state: links.length > 0 ? 'given' : 'missing' };
}

export const missingIn = (sections: readonly Section[]): Section[] =>
	sections.filter((one) => one.state === 'missing');
