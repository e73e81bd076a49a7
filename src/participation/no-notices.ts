import type { Lifecycle } from '#casework/lifecycle.ts';

/** Of what nobody filed, nobody is told: the public reads the page of the decision, and followers hear of its steps. */
export const noNotices = (lifecycle: Lifecycle): Record<string, 'none'> =>
	Object.fromEntries(Object.keys(lifecycle).map((action) => [action, 'none' as const]));
