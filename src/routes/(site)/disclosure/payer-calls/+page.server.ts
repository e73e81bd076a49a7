import { shownList } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => shownList(event, ['payer-call']);
