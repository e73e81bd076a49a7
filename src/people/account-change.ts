/** What can be changed about an officer's account. */
export type ChangeKind = 'add' | 'widen' | 'narrow' | 'disable' | 'enable' | 'password' | 'second-factor';

/** What a change brings: all of it for a new account, unit and roles for an edit, nothing for the rest. */
export type ChangeBody = { signInName?: string; name?: string; unit?: string; roles?: readonly string[] };

type Rights = { unit: string; roles: readonly string[] };

/** An edit narrows when it adds nothing; a role more, or another unit's cases in sight, widens. */
export const kindOfEdit = (before: Rights, after: Rights): 'widen' | 'narrow' =>
	after.unit === before.unit && after.roles.every((role) => before.roles.includes(role)) ? 'narrow' : 'widen';

/** Rights are taken at once by one person; given, and the means of signing in reset, by two. */
export const needsSecond = (kind: ChangeKind): boolean => kind !== 'narrow' && kind !== 'disable';

/** Where a new password follows, each of the two who decide gives its owner one half of a code. */
export const givesHalves = (kind: ChangeKind): boolean => kind === 'add' || kind === 'password';

export const isSignInName = (text: string): boolean => /^[a-z0-9][a-z0-9.-]{1,39}$/.test(text);
