import type { Case } from '#casework/case.ts';
import type { Effect } from '#casework/lifecycle.ts';

/** How one case hangs on another: filed twice, decided for good, come back after it had ended, or what a decision came from. */
export type LinkKind = 'merged' | 'duplicate' | 'again' | 'repeat' | 'origin';

const kinds: Readonly<Partial<Record<Effect, LinkKind>>> = {
	merge: 'merged',
	'link-duplicate': 'duplicate',
	'link-again': 'again',
	'link-repeat': 'repeat'
};

export const linkOf = (does: readonly Effect[]): LinkKind | null =>
	does.flatMap((effect) => kinds[effect] ?? [])[0] ?? null;

/** What of the other case decides whether it may be named. `late`: its handling period has run out. */
export type Named = Pick<Case, 'stage' | 'unit'> & { open: boolean; late: boolean };

/**
 * What speaks against linking, as a code for the field. A matter that runs in one unit is refused only by one above it,
 * and only while that unit is in time (XF22 art. 19(3), INV-15); "not again" needs a re-check (art. 36(3), INV-16).
 */
export function linkProblem(kind: LinkKind, on: Pick<Case, 'unit'>, other: Named): string | null {
	switch (kind) {
		case 'merged':
		case 'origin':
			return null;
		case 'duplicate':
			if (!other.open || other.unit === null) return 'not-running';
			if (other.unit === on.unit) return 'same-unit';
			return other.late ? 'period-over' : null;
		case 'again':
			return other.stage === 'rechecked' ? null : 'not-rechecked';
		case 'repeat':
			return other.open ? 'still-running' : null;
	}
}
