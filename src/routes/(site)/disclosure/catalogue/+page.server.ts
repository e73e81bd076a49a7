import { shownList } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	shownList(event, ['document', 'normative', 'concern', 'clean-up']);
