import { wordsIn } from '#i18n/words.ts';
import { publicFace } from '#participation/hearing/public-face.ts';
import { hearingEvents } from '#participation/hearings.queries.server.ts';
import { readEvent } from '#participation/read-event.ts';
import { hearingAt } from '#routes/(site)/participation/hearings/[id]/hearing.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals } = event;
	const hearing = await hearingAt(event);
	const names = unitNames(await locals.portal.county(), locals.language);
	const words = wordsIn(locals.language);
	const events = await hearingEvents(locals.portal.publicDb, hearing.id);
	const face = { procedure: 'hearing', face: publicFace };
	return {
		hearing,
		unit: names[hearing.unit] ?? hearing.unit,
		events: events.toReversed().map((one) => readEvent(one, face, words, locals.language, names))
	};
};
