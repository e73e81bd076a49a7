import { proposeMasks, type MaskKind } from '#publication/mask.ts';

const telling: readonly MaskKind[] = ['id18', 'id15', 'phone', 'landline'];

/** The fields whose text holds a citizen number or a telephone number, in the order given. */
export const withNumbers = (fields: readonly string[], answers: Readonly<Record<string, string>>): string[] =>
	fields.filter((field) => proposeMasks(answers[field] ?? '').some((mask) => telling.includes(mask.kind)));
