import type { Officer } from '#casework/case.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { release } from '#disclosure/release.store.server.ts';
import { kindOf } from '#disclosures.ts';
import type { World } from '../support/world.ts';

export const clear = { secrecy: 'clear', privacy: 'clear', thirdParty: 'clear' };

/** A right text for each kind. */
export const bodies = {
	document: {
		title: '2026年工作要点',
		formedOn: '2026-03-02',
		theme: 'plans',
		form: 'plan',
		text: '一、总体要求。'
	},
	normative: {
		title: '信陵城区停车管理办法',
		number: '巴政规〔2026〕1号',
		formedOn: '2026-03-02',
		effectiveOn: '2026-04-01',
		trial: 'regular',
		legalityOn: '2026-02-20',
		basis: '《湖北省规章》',
		text: '第一条　为规范停车。'
	},
	result: {
		resultKind: 'penalty',
		number: '巴市监罚字1号',
		targetKind: 'organisation',
		target: '某超市',
		matter: '销售过期食品',
		conclusion: '罚款五千元。',
		basis: '《食品安全法》第一百二十四条',
		formedOn: '2026-03-02'
	},
	list: { list: 'fees', formedOn: '2026-03-02', effectiveOn: '2026-03-02' }
} as const;

const kind = (id: string) => {
	const found = kindOf(id);
	if (!found) throw new Error(id);
	return found;
};

export const writes = (w: World, id: string, officer: Officer, raw: Readonly<Record<string, string>>) =>
	draft(w.context, kind(id), officer, { raw });

/** From the draft to the public, reviewed by another. */
export async function published(
	w: World,
	id: string,
	of: string,
	writer: Officer,
	head: Officer
): Promise<void> {
	await release(w.context, kind(id), of, 'submit', writer);
	await release(w.context, kind(id), of, 'publish', head, clear);
}
