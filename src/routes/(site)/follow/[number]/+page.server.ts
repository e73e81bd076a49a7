import { jointOf } from '#casework/joint.server.ts';
import { leadOf } from '#casework/lead-case.server.ts';
import { answeredParts } from '#disclosure/information-request/parts.ts';
import { filesOf } from '#casework/officer-case.queries.server.ts';
import { hearingOfCase } from '#participation/hearings.queries.server.ts';
import {
	actOf,
	followedCase,
	lateOf,
	papersOfFollowed,
	viewOf
} from '#routes/(site)/follow/ticket.server.ts';
import { looksForFiler } from '#casework/looks.queries.server.ts';
import { filingMark } from '#register/proof.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const followed = await followedCase(event);
	const { db, county } = followed.context;
	const view = viewOf(followed, event.locals);
	const next = view.clocks.find((one) => one.state === 'running' && one.mine === view.yours && one.due);
	const names = unitNames(county, event.locals.language);
	return {
		...view,
		next: next ?? null,
		act: actOf(followed, event.locals),
		ifLate: next ? lateOf(followed, next.clock, event.locals) : null,
		...(await papersOfFollowed(followed, event.locals)),
		lead: await leadOf(followed.context, followed.on, event.locals.language),
		mayCorrect: followed.on.procedure === 'information-request',
		joint: await jointOf(followed.context, followed.procedure, followed.on),
		registered: await filingMark(db, followed.on),
		hearing: followed.on.boundTo === null ? null : await hearingOfCase(db, followed.on.boundTo),
		questionOpen: followed.on.questionOpen,
		parts: answeredParts(followed.on),
		done: event.url.searchParams.get('done'),
		files: followed.on.sealed ? [] : await filesOf(db, followed.on.id),
		looks: (await looksForFiler(db, county, followed.on.id)).map((look) => ({
			day: dayInChina(look.at),
			unit: names[look.unit ?? ''] ?? '',
			purpose: look.purpose
		}))
	};
};
