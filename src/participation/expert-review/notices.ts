import { lifecycle, type ReviewAction } from '#participation/expert-review/lifecycle.ts';

/** Nobody filed it: the public reads the page of the decision. */
export const notices = Object.fromEntries(
	Object.keys(lifecycle).map((action) => [action, 'none' as const])
) as Record<ReviewAction, 'none'>;
