import type { Case } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { looksForFiler } from '#casework/looks.queries.server.ts';
import { filesOf } from '#casework/officer-case.queries.server.ts';
import { isOpen, noticesTo, publishedOf } from '#casework/own-data/holdings.queries.server.ts';
import { requestsOf } from '#casework/own-data/requests.queries.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import { retentionOf } from '#casework/retention/periods.ts';
import { retentionFigures } from '#casework/retention/retention.queries.server.ts';
import { addYears, dayInChina } from '#clocks/day.ts';

/** What the portal holds of a person beside the case itself, who saw it, and until when (PI21 arts. 17, 45). */
export async function holdingsOf(context: Context, on: Case) {
	const { db, county } = context;
	const figures = await retentionFigures(db, todayOf(context));
	const { years, basis, standing } = retentionOf(on.procedure, figures);
	const last = on.timeline.at(-1)?.on ?? on.receivedOn;
	const ended = !(await isOpen(db, on.id));
	return {
		notice: String(on.timeline[0]?.details['privacyNotice'] ?? ''),
		persons: await partiesOf(db, context, on.id),
		files: (await filesOf(db, on.id)).map(({ name, type, bytes }) => ({ name, type, bytes })),
		notices: await noticesTo(db, on.id),
		published: await publishedOf(db, on.id),
		looks: (await looksForFiler(db, county, on.id)).map(({ at, unit, purpose }) => ({
			day: dayInChina(at),
			unit,
			purpose
		})),
		kept: { years, basis, standing, until: ended ? addYears(last, years) : null },
		requests: await requestsOf(db, context, on.id)
	};
}

export type Holdings = Awaited<ReturnType<typeof holdingsOf>>;
