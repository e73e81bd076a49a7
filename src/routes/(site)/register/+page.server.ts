import { momentText } from '#i18n/dates.ts';
import { readMark } from '#register/mark.ts';
import { proofOfMark } from '#register/proof.queries.server.ts';
import { checkpoints, newestCheckpoint } from '#register/tiles.queries.server.ts';
import type { PageServerLoad } from './$types';

const STATES = 5;

/** The register as the public sees it, and whether the mark of a receipt stands in it. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { publicDb, signer } = locals.portal;
	const asked = url.searchParams.get('mark');
	const mark = readMark(asked ?? '');
	const [newest, states] = await Promise.all([newestCheckpoint(publicDb), checkpoints(publicDb, STATES)]);
	const moment = (at: Date) => momentText(at, locals.language);
	return {
		key: signer.verifier,
		newest: newest && {
			size: newest.size,
			root: newest.root.toString('base64'),
			at: moment(newest.signed_at)
		},
		states: states.map((one) => ({ size: one.size, at: moment(one.signed_at) })),
		asked,
		mark,
		index: mark === null ? null : ((await proofOfMark(publicDb, mark))?.index ?? null)
	};
};
