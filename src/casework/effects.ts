import { lastEntry, type Case, type Situation } from '#casework/case.ts';
import type { Effect } from '#casework/lifecycle.ts';
import type { County } from '#units/county.ts';
import { superiorOf } from '#units/units.ts';

/** What an action changes in the case itself, beside its stage. */
export type Patch = Partial<
	Pick<
		Case,
		'unit' | 'handler' | 'matter' | 'task' | 'route' | 'outcome' | 'questionOpen' | 'coUnits' | 'mergedInto'
	>
>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const officerOf = ({ actor }: Situation) => (actor.kind === 'officer' ? actor : null);

type Change = (situation: Situation, county: County) => Patch;

/** Effects that are a change of the case; publishing, merging and handing over are done by the door itself. */
export const effects: Readonly<Partial<Record<Effect, Change>>> = {
	'set-unit': (situation) => ({
		unit: text(situation.input['unit']) ?? officerOf(situation)?.unit ?? null,
		handler: null,
		coUnits: Array.isArray(situation.input['coUnits']) ? (situation.input['coUnits'] as string[]) : []
	}),
	'add-co-unit': ({ on, input }) => {
		const unit = text(input['agency']);
		return unit === null || on.coUnits.includes(unit) ? {} : { coUnits: [...on.coUnits, unit] };
	},
	'clear-unit': () => ({ unit: null, handler: null, coUnits: [] }),
	'set-matter': ({ input }, county) => {
		const matter = text(input['matter']);
		return { matter, task: county.matters.find((one) => one.id === matter)?.task ?? null };
	},
	'set-route': ({ input }) => ({ route: text(input['route']) }),
	'set-handler': ({ input }) => ({ handler: text(input['officer']) }),
	'take-it': (situation) => ({ handler: officerOf(situation)?.account ?? situation.on.handler }),
	'set-outcome': ({ on, input }) => ({
		outcome: text(input['outcome']) ?? text(lastEntry(on.timeline, 'draft')?.details['outcome'])
	}),
	'send-to-superior': ({ on }, county) => ({
		// Never the unit that decided: where nothing stands above it in the portal, nobody here decides (INV-19).
		unit: on.unit === null ? null : (superiorOf(county, on.unit)?.id ?? null),
		handler: null,
		coUnits: []
	}),
	'open-question': () => ({ questionOpen: true }),
	'close-question': () => ({ questionOpen: false })
};

/** All changes that a row makes, in its order. */
export const patchOf = (does: readonly Effect[], situation: Situation, county: County): Patch =>
	Object.assign({}, ...does.map((effect) => effects[effect]?.(situation, county) ?? {}));
