import { lifecycle, type HearingAction } from '#participation/hearing/lifecycle.ts';

/** Nobody filed it: those who applied are told by their own case, everybody else by the public page. */
export const notices = Object.fromEntries(
	Object.keys(lifecycle).map((action) => [action, 'none' as const])
) as Record<HearingAction, 'none'>;
