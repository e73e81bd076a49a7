import { plainFiling } from '#casework/plain-filing.server.ts';
import { randomUUID } from 'node:crypto';
import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase, type Filing } from '#casework/file-case.store.server.ts';
import { nobody } from '#casework/person.ts';
import type { Procedure } from '#casework/procedure.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { chanceOf } from '#demonstration/chance.ts';
import { step, type Life } from '#demonstration/life.server.ts';
import { filerNames } from '#demonstration/stories/people.ts';
import { newCode } from '#platform/one-time-code.server.ts';

/** A decision that an officer proposes on that day, ready to be led on. */
export async function propose(
	context: Context,
	procedure: Procedure,
	officer: Officer,
	facts: Filing['facts'],
	until: Date
): Promise<Life> {
	const filing = {
		...plainFiling,
		formKey: `demonstration:decision:${facts['title']}`,
		facts,
		queryCode: newCode(),
		unit: officer.unit
	};
	const on = await fileCase(context, procedure, filing, officer);
	return { context, procedure, on, time: context.now, until, chance: chanceOf(facts['title']?.length ?? 1) };
}

export type Said = { clause: string; story: string; nickname: string };

/** Opinions of residents, a few hours apart, while the call is open. */
export async function giveOpinions(life: Life, procedure: Procedure, said: readonly Said[]): Promise<Case[]> {
	const filed: Case[] = [];
	for (const [at, one] of said.entries()) {
		const now = new Date(life.time.getTime() + (at + 1) * 5 * 3_600_000);
		if (now > life.until) break;
		const person = {
			...nobody,
			name: filerNames[at % filerNames.length] ?? '',
			phone: `1990001${String(1000 + at)}`
		};
		const filing: Filing = {
			...plainFiling,
			formKey: `demonstration:opinion:${randomUUID()}`,
			facts: {
				title: one.story.split(/[，。？]/)[0] ?? one.story,
				proposal: '',
				supports: '',
				voice: 'resident',
				...one
			},
			parties: [{ part: 'filer', person }],
			queryCode: newCode(),
			boundTo: life.on.id,
			...(life.on.unit === null ? {} : { unit: life.on.unit })
		};
		const actor = { kind: 'resident', caseId: '' } as const;
		filed.push(await fileCase({ ...life.context, now }, procedure, filing, actor));
	}
	return filed;
}

/** Shows an opinion to everybody, as an officer cleared it. */
export const show = (life: Life, procedure: Procedure, one: Case, officer: Officer, now: Date) =>
	takeAction({ ...life.context, now }, procedure, one.id, 'show-opinion', officer, {
		shownText: one.facts['story'] ?? '',
		shownAs: one.facts['nickname'] ?? ''
	});

/** Steps of a decision one after another; each must come to pass. */
export async function lead(
	life: Life,
	steps: readonly (readonly [days: number, who: Officer, action: string, input: object])[]
): Promise<void> {
	for (const [days, who, action, input] of steps) {
		if (!(await step(life, days, who, action, { ...input }))) throw new Error(`${action} lies ahead`);
	}
}
