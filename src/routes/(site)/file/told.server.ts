import { giveToken, readToken } from '#people/tokens.store.server.ts';

type Asked = Pick<App.Locals, 'portal'>;

const MINUTES = 60;
const LONGEST = 1000;

/** Keeps for an hour, sealed, what somebody wrote to find a door, so that it stands in no address and no history. */
export const keepTold = ({ portal }: Asked, words: string): Promise<string> =>
	giveToken(
		portal.db,
		portal.masterKey,
		{ purpose: 'told', subject: 'door', body: { words: words.slice(0, LONGEST) }, minutes: MINUTES },
		new Date()
	);

/** What was written: under the token of the address, or in it where a link brought it. */
export async function toldIn({ portal }: Asked, { searchParams }: URL): Promise<string> {
	const token = searchParams.get('told');
	if (!token) return (searchParams.get('words') ?? '').trim().slice(0, LONGEST);
	const asked = { purpose: 'told', subject: 'door', token } as const;
	const found = await readToken(portal.db, portal.masterKey, asked, new Date());
	return (found?.body as { words: string } | undefined)?.words ?? '';
}
