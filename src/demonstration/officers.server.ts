import type { Officer } from '#casework/case.ts';
import type { Role } from '#casework/lifecycle.ts';
import { officerNames } from '#demonstration/stories/people.ts';
import { putOfficer } from '#people/accounts.store.server.ts';
import type { Db } from '#tables.ts';

/** One password for all sign-ins of the demonstration; it is printed at the start. */
export const PASSWORD = 'badong-2026';

const working = [
	'human-resources',
	'finance',
	'market-regulation',
	'development-reform',
	'civil-affairs',
	'public-security',
	'traffic-police',
	'education',
	'health',
	'housing',
	'urban-management',
	'natural-resources',
	'transport',
	'water',
	'agriculture',
	'forestry',
	'emergency',
	'environment-branch',
	'justice',
	'gov-office',
	'service-center',
	'culture-tourism',
	'medical-insurance',
	'veterans',
	'disabled-federation',
	'tax',
	'fire-rescue',
	'science-industry',
	'commerce',
	'statistics',
	'audit',
	'publicity',
	'staffing',
	'government',
	'political-legal',
	'housing-fund',
	'trade-union',
	'womens-federation',
	'ethnic-religious',
	'congress-office',
	'reform-office',
	'rule-of-law-office',
	'assessment',
	'organization',
	'court',
	'procuratorate',
	'xinling',
	'dongrangkou',
	'yanduhe',
	'guandukou',
	'chadianzi',
	'lucongpo',
	'dazhiping',
	'yesanguan',
	'qingtaiping',
	'shuibuya',
	'xiqiuwan',
	'jinguoping'
];

/** Posts of keeping that no procedure knows. */
type Keeping = 'archivist' | 'security' | 'administrator';
type Post = { signInName: string; unit: string; roles: readonly (Role | Keeping)[] };

/** The posts of the demonstration: two who sort, and for each unit one who handles and one who signs. */
const posts: readonly Post[] = [
	{ signInName: 'xinfang', unit: 'petitions', roles: ['registrar', 'dispatcher', 'handler', 'supervisor'] },
	{ signInName: 'xinfang2', unit: 'petitions', roles: ['registrar', 'dispatcher', 'head', 'supervisor'] },
	{ signInName: 'xinfang3', unit: 'petitions', roles: ['handler'] },
	{ signInName: 'sifa', unit: 'justice', roles: ['registrar', 'dispatcher', 'handler', 'supervisor'] },
	{ signInName: 'dangan1', unit: 'gov-office', roles: ['archivist'] },
	{ signInName: 'dangan2', unit: 'gov-office', roles: ['archivist'] },
	{ signInName: 'anquan', unit: 'party-committee', roles: ['security'] },
	{ signInName: 'jiwei', unit: 'discipline', roles: ['liaison'] },
	{
		signInName: 'zhengfaban',
		unit: 'gov-office',
		roles: ['registrar', 'dispatcher', 'handler', 'supervisor']
	},
	{ signInName: 'renda', unit: 'congress-office', roles: ['dispatcher', 'handler'] },
	{ signInName: 'zhengfawei', unit: 'political-legal', roles: ['dispatcher', 'handler'] },
	...working.flatMap((unit): Post[] => [
		{ signInName: `${unit}-1`, unit, roles: ['handler'] },
		{ signInName: `${unit}-2`, unit, roles: ['head'] }
	]),
	{ signInName: 'guanli', unit: 'gov-office', roles: ['administrator'] },
	{ signInName: 'fazhi', unit: 'rule-of-law-office', roles: ['supervisor'] },
	{ signInName: 'guanli2', unit: 'gov-office', roles: ['administrator'] },
	{ signInName: 'lingdao', unit: 'government', roles: ['leader'] }
];

/** Makes the sign-ins and gives them as officers; running it again changes nothing. */
export async function putOfficers(db: Db, units: ReadonlySet<string>, now: Date): Promise<Officer[]> {
	const officers: Officer[] = [];
	for (const [at, post] of posts.filter((one) => units.has(one.unit)).entries()) {
		const name = nameOf(at);
		const account = await putOfficer(db, { ...post, name, password: PASSWORD }, now);
		officers.push({ kind: 'officer', account, name, unit: post.unit, roles: post.roles.filter(isRole) });
	}
	return officers;
}

const isRole = (role: Role | Keeping): role is Role =>
	role !== 'archivist' && role !== 'security' && role !== 'administrator';

/** Thirty invented names; from the thirty-first on with a number, so that no two officers share one. */
const nameOf = (at: number): string => {
	const name = officerNames[at % officerNames.length] ?? '';
	const round = Math.floor(at / officerNames.length);
	return round === 0 ? name : `${name}${['', '甲', '乙', '丙', '丁', '戊', '己'][round] ?? round}`;
};
