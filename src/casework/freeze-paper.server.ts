import type { Context } from '#casework/context.server.ts';
import { unitNameOn } from '#casework/paper-issue.ts';
import { Refusal } from '#casework/refusal.ts';
import { yearOf, type Day } from '#clocks/day.ts';
import type { Language } from '#i18n/language.ts';
import { kinds, type PaperKind } from '#papers/kind.ts';
import { caseNumbered, seriesNumber } from '#papers/number.ts';
import type { Paper } from '#papers/paper.ts';
import { insertPaper, nextSerial, type NewPaper } from '#papers/papers.store.server.ts';
import { register } from '#register/register.store.server.ts';
import type { Trx } from '#tables.ts';
import { findUnit } from '#units/units.ts';

/** What is to be issued. `draw` gives the content for the number it is told; what is missing in it stops everything. */
export type ToFreeze = Pick<
	NewPaper,
	'subject' | 'caseId' | 'entry' | 'kind' | 'unit' | 'signedBy' | 'addressee' | 'replaces'
> & {
	on: Day;
	/** Number of the case, for kinds that are numbered by it. */
	caseNumber: string;
	draw: (number: string, language: Language) => Paper | { missing: readonly string[] };
};

/**
 * Issues a paper: takes its number, draws it in both languages, and keeps it with its check value and its commitment in
 * the register. Runs in the transaction of the act that issues it, for a case or for anything else that has an id.
 */
export async function freezePaper(trx: Trx, context: Context, paper: ToFreeze): Promise<{ number: string }> {
	const { county, now } = context;
	const serial =
		kinds[paper.kind].numbered === 'by-case'
			? null
			: await nextSerial(trx, paper.unit, paper.kind, yearOf(paper.on));
	const number = numberOf(context, paper, serial);
	const drawn = (language: Language): Paper => {
		const sheet = paper.draw(number, language);
		if ('missing' in sheet) {
			const problems = sheet.missing.map((field) => [field, 'missing']);
			throw new Refusal('paper-incomplete', Object.fromEntries(problems) as Record<string, string>);
		}
		return sheet;
	};
	const { id, text } = await insertPaper(trx, {
		...paper,
		unitName: unitNameOn(county, paper.unit, paper.on, 'zh'),
		serial,
		number,
		issuedOn: paper.on,
		issuedAt: now,
		content: { zh: drawn('zh'), en: drawn('en') }
	});
	await register(trx, { kind: 'paper', subject: id, n: 1 }, text);
	return { number };
}

function numberOf(
	{ county }: Pick<Context, 'county'>,
	paper: { kind: PaperKind; unit: string; on: Day; caseNumber: string; entry: number | null },
	serial: number | null
): string {
	const unit = findUnit(county, paper.unit)?.mark ?? unitNameOn(county, paper.unit, paper.on, 'zh', 'short');
	const { mark } = kinds[paper.kind];
	return serial === null
		? caseNumbered({ unit, mark, caseNumber: paper.caseNumber, entry: paper.entry ?? 0 })
		: seriesNumber({ unit, mark, year: yearOf(paper.on), serial });
}
