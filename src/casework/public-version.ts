import { lastEntry, type Case } from '#casework/case.ts';
import { correctedAnswer } from '#casework/correction.ts';
import type { PublicVersion } from '#casework/input.ts';
import { reviewed } from '#casework/levels.ts';
import type { Procedure } from '#casework/procedure.ts';
import { readFacts } from '#casework/read-facts.ts';
import type { Words } from '#i18n/words.ts';
import { applyMasks, maskContexts, proposeMasks, type Mask } from '#publication/mask.ts';

export const publicParts = ['title', 'question', 'answer', 'basis'] as const;
export type PublicPart = (typeof publicParts)[number];

/** The texts that could become public, before anything is hidden: facts that the procedure lets out, and the answer. */
export function publicSource(procedure: Procedure, on: Case, words: Words): PublicVersion {
	const open = readFacts(procedure, on.facts, words).filter(
		(fact) =>
			fact.text !== '' &&
			fact.field !== 'title' &&
			['mask', 'show'].includes(procedure.publishing?.[fact.field] ?? '')
	);
	const drafted = lastEntry(on.timeline, 'draft', ...reviewed);
	const answer = drafted && correctedAnswer(on, drafted);
	return {
		title: on.title,
		question: open.map((fact) => (open.length > 1 ? `${fact.label}\n${fact.text}` : fact.text)).join('\n\n'),
		answer: String(answer?.['opinion'] ?? ''),
		basis: String(answer?.['basis'] ?? '')
	};
}

/** A mask to decide on. `key` names the how-manieth time this text stands in this part, so it holds over two readings. */
export type Proposal = {
	key: string;
	part: PublicPart;
	mask: Mask;
	before: string;
	after: string;
	hidden: string;
};

/** Each possible piece of personal data with its context; `known` are the names of the people of the case. */
export function proposalsFor(source: PublicVersion, known: readonly string[]): Proposal[] {
	return publicParts.flatMap((part) => {
		const seen = new Map<string, number>();
		return maskContexts(source[part], proposeMasks(source[part], { known })).map(
			({ mask, before, after }) => {
				const time = (seen.get(mask.text) ?? 0) + 1;
				seen.set(mask.text, time);
				const alone = { ...mask, start: 0, end: mask.text.length };
				return {
					key: `${part}-${time}-${mask.text}`,
					part,
					mask,
					before,
					after,
					hidden: applyMasks(mask.text, [alone])
				};
			}
		);
	});
}

export type Decisions = Readonly<Record<string, 'hide' | 'keep'>>;

/** The version as the officer decided it. Nothing is hidden and nothing kept that nobody decided on (INV-35). */
export function decidedVersion(
	source: PublicVersion,
	proposals: readonly Proposal[],
	decisions: Decisions,
	more: readonly string[]
): { ok: true; version: PublicVersion } | { ok: false; undecided: Proposal[]; notFound: string[] } {
	const undecided = proposals.filter((one) => decisions[one.key] === undefined);
	const notFound = more.filter((text) => !publicParts.some((part) => source[part].includes(text)));
	if (undecided.length > 0 || notFound.length > 0) return { ok: false, undecided, notFound };
	const hide = (part: PublicPart): string => {
		const masks = proposals
			.filter((one) => one.part === part && decisions[one.key] === 'hide')
			.map((one) => one.mask);
		return applyMasks(source[part], united(source[part], [...masks, ...placesOf(source[part], more)]));
	};
	return {
		ok: true,
		version: {
			title: hide('title'),
			question: hide('question'),
			answer: hide('answer'),
			basis: hide('basis')
		}
	};
}

const placesOf = (text: string, passages: readonly string[]): Mask[] =>
	passages.flatMap((passage) => {
		const found: Mask[] = [];
		for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length)) {
			found.push({ start: at, end: at + passage.length, kind: 'known', reason: 'known', text: passage });
		}
		return found;
	});

/** Stretches that touch become one, so that a passage wins over a name inside it. */
function united(text: string, masks: readonly Mask[]): Mask[] {
	const result: Mask[] = [];
	for (const mask of [...masks].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = result.at(-1);
		if (!last || mask.start >= last.end) result.push(mask);
		else if (mask.end > last.end || mask.kind !== last.kind) {
			const end = Math.max(last.end, mask.end);
			result[result.length - 1] = { ...last, kind: 'known', end, text: text.slice(last.start, end) };
		}
	}
	return result;
}
