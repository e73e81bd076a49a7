/**
 * The pages and acts of the desk that ask for a proof of a few minutes' age: the identity of whoever filed, sealed
 * registrations, what leaves the desk, accounts, destruction, and what moves the county's periods.
 */
const sensitive: readonly RegExp[] = [
	/^\/cases\/\[id\]\/person$/,
	/^\/data-requests\/./,
	/^\/sealed(\/|$)/,
	/^\/export$/,
	/^\/(cases|supervision)\.csv$/,
	/^\/officers(\/|$)/,
	/^\/account\/./,
	/^\/retention(\/|$)/,
	/^\/calendar(\/|$)/,
	/^\/figures\/./
];

const DESK = '/desk/(in)';

export const isDesk = (route: string | null): boolean =>
	route === DESK || route?.startsWith(`${DESK}/`) === true;

export const needsProof = (route: string | null): boolean =>
	isDesk(route) && sensitive.some((one) => one.test((route ?? '').slice(DESK.length)));

/** Where an officer who owes a second factor may still go: to set one up. */
export const isForSettingUp = (route: string | null): boolean =>
	/^\/(account|step-up)(\/|$)/.test((route ?? '').slice(DESK.length));
