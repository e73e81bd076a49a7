import type { Step } from '#casework/lifecycle.ts';
import type { Procedure } from '#casework/procedure.ts';
import { ruleFor } from '#clocks/rules.ts';
import type { Day } from '#clocks/day.ts';
import type { Words } from '#i18n/words.ts';
import { wordOf } from '#i18n/fill.ts';

/**
 * The page of a procedure's folder, drawn from its tables: what the law is, the picture of the stages, who does what,
 * and the clocks. `law` is the one sentence that the tables do not hold.
 */
export function describeProcedure(
	procedure: Procedure,
	law: string,
	en: Words,
	zh: Words,
	today: Day
): string {
	const name = wordOf(en.casework.procedures, procedure.id)?.name ?? procedure.id;
	const chinese = wordOf(zh.casework.procedures, procedure.id)?.name ?? '';
	const steps = Object.entries(procedure.lifecycle);
	return [
		`# ${name} ${chinese}`,
		law,
		'## Stages',
		['```mermaid', 'stateDiagram-v2', ...steps.flatMap(([action, step]) => arrows(action, step)), '```'].join(
			'\n'
		),
		'## Actions',
		table(
			['action', 'by', 'paper', 'guards', 'law', 'standing'],
			steps.map(([action, step]) => [
				`\`${action}\` ${wordOf(zh.casework.actions, action)?.do ?? ''}`,
				step.by.join(', '),
				step.paper ?? '–',
				[...step.guards, ...(step.checks ?? [])].join(', ') || '–',
				step.law,
				step.standing
			])
		),
		'## Clocks',
		table(
			['clock', 'starts', 'stops', 'length', 'standing', 'whose'],
			Object.entries(procedure.clocks).map(([clock, binding]) => {
				const rule = ruleFor(clock, today);
				const length =
					rule && 'n' in rule.length ? `${rule.length.n} ${rule.length.unit}` : (rule?.length.unit ?? '–');
				return [
					clock,
					binding.starts.join(', '),
					binding.stops.join(', '),
					length,
					rule?.standing ?? '–',
					binding.owner
				];
			})
		),
		'Drawn from the tables by `npm run procedures`.'
	]
		.join('\n\n')
		.concat('\n');
}

const idOf = (stage: string): string => stage.replaceAll('-', '_');

/** The arrows of an action; what leaves the stage as it is has none. */
const arrows = (action: string, step: Step): string[] =>
	step.to === 'same'
		? []
		: (step.from.length === 0 ? ['[*]'] : step.from.map(idOf)).map(
				(from) => `	${from} --> ${idOf(step.to)}: ${action}`
			);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
