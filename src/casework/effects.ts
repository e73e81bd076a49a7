import { lastEntry, type Case, type Situation } from '#casework/case.ts';
import { answeringHandler, answeringUnit } from '#casework/levels.ts';
import type { Effect } from '#casework/lifecycle.ts';
import { openShares } from '#casework/shares.ts';
import type { County } from '#units/county.ts';
import { commonSuperior, superiorOf } from '#units/units.ts';

/** What an action changes in the case itself, beside its stage. */
export type Patch = Partial<
	Pick<
		Case,
		'unit' | 'handler' | 'matter' | 'task' | 'route' | 'outcome' | 'questionOpen' | 'coUnits' | 'mergedInto'
	>
>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const officerOf = ({ actor }: Situation) => (actor.kind === 'officer' ? actor : null);

/** A unit that was told of harm to a minor keeps the case until it has answered, wherever the case goes. */
const withTold = (on: Case, units: readonly string[]): string[] => [
	...new Set([...units, ...openShares(on).flatMap((one) => (one.harm ? one.unit : []))])
];

type Change = (situation: Situation, county: County) => Patch;

/** Effects that are a change of the case; publishing, merging and handing over are done by the door itself. */
export const effects: Readonly<Partial<Record<Effect, Change>>> = {
	'set-unit': (situation) => ({
		unit: text(situation.input['unit']) ?? officerOf(situation)?.unit ?? null,
		handler: null,
		coUnits: withTold(
			situation.on,
			Array.isArray(situation.input['coUnits']) ? (situation.input['coUnits'] as string[]) : []
		)
	}),
	'add-co-unit': ({ on, input }) => {
		const unit = text(input['agency'] ?? input['executor']);
		return unit === null || unit === on.unit || on.coUnits.includes(unit)
			? {}
			: { coUnits: [...on.coUnits, unit] };
	},
	'clear-unit': ({ on }) => ({ unit: null, handler: null, coUnits: withTold(on, []) }),
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
		coUnits: withTold(on, [])
	}),
	'send-to-common-superior': ({ on }, county) => {
		const units = on.timeline.flatMap((one) => (one.action === 'object' ? (one.byUnit ?? []) : []));
		return { unit: commonSuperior(county, units)?.id ?? null, handler: null, coUnits: withTold(on, []) };
	},
	'add-share-unit': ({ on, input }) => {
		const unit = text(input['coUnit']);
		return unit === null ? {} : { coUnits: [...new Set([...on.coUnits, unit])] };
	},
	'clear-route': () => ({ route: null }),
	'let-step-aside': (situation) => {
		const { on, input } = situation;
		const who = input['recusal'] === undefined ? officerOf(situation)?.account : text(input['officer']);
		return input['recusal'] !== 'declined' && who === on.handler ? { handler: null } : {};
	},
	'return-to-handler': ({ on }) => ({
		unit: answeringUnit(on.timeline),
		handler: answeringHandler(on.timeline)
	}),
	'open-question': () => ({ questionOpen: true }),
	'close-question': () => ({ questionOpen: false })
};

/** All changes that a row makes, in its order. */
export const patchOf = (does: readonly Effect[], situation: Situation, county: County): Patch =>
	Object.assign({}, ...does.map((effect) => effects[effect]?.(situation, county) ?? {}));
