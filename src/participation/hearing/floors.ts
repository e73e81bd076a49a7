import type { Case } from '#casework/case.ts';
import { addDays, type Day } from '#clocks/day.ts';
import { ruleFor } from '#clocks/rules.ts';

type Asked = Pick<Case, 'facts'>;

const isPrice = ({ facts }: Asked): boolean => facts['hearingKind'] === 'price-hearing';

const daysBefore = (clock: string, today: Day): number => {
	const length = ruleFor(clock, today)?.length;
	return length && 'n' in length ? length.n : 0;
};

/** The last day on which papers may be served: seven days before, fifteen before a price hearing (MD19 art. 16; PJ). */
export const papersDay = (on: Asked, heldOn: Day, today: Day): Day =>
	addDays(heldOn, -daysBefore(isPrice(on) ? 'PJ-HEARING-PAPERS' : 'MD-HEARING-MATERIALS', today));

/** The last day on which names may be published: before the hearing, fifteen days before one on prices (MD19 art. 17; PJ). */
export const namesDay = (on: Asked, heldOn: Day, today: Day): Day =>
	addDays(heldOn, -(isPrice(on) ? daysBefore('PJ-HEARING-PAPERS', today) : 1));

/** The clock that says how long before the day a hearing is announced. */
export const announceClock = (on: Asked): string => (isPrice(on) ? 'PJ-HEARING' : 'MD-HEARING-CALL');
