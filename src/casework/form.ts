import { z } from 'zod';

/** How one question of a form is shown. */
export type FieldView = {
	kind: 'text' | 'longtext' | 'choice' | 'date' | 'money';
	optional?: true;
	options?: readonly string[];
	max?: number;
};

export type FormStep = { key: string; fields: readonly string[] };

/** What a procedure asks: the schema of its facts, how each is shown, and on which page it stands. */
export type Form<S extends z.ZodObject = z.ZodObject> = {
	version: number;
	schema: S;
	views: Readonly<Record<keyof z.infer<S> & string, FieldView>>;
	steps: readonly FormStep[];
	/** Whether the form asks for the unit or person complained of. */
	complainedOf: 'asked' | 'optional' | 'no';
	place: boolean;
	evidence: boolean;
	/** The answer that says that a file comes along: without one the form is not whole. */
	promises?: { fact: string; answer: string };
	/** The fact that holds the day of the act complained of, where it may still be challenged elsewhere. */
	dayOfAct?: string;
	identities: readonly ('named' | 'anonymous')[];
};

/** Ties schema, views and steps together, so that a fact without a view does not compile. */
export const form = <S extends z.ZodObject>(value: Form<S>): Form => value as unknown as Form;

const trimmed = (max: number) =>
	z
		.string()
		.transform((text) => text.replace(/\r\n/g, '\n').trim())
		.pipe(z.string().min(1, 'missing').max(max, 'too-long'));

/** Text that must be given, shown back as typed; blanks around it do not count. */
export const required = (max: number) => trimmed(max);

export const optional = (max: number) =>
	z
		.string()
		.optional()
		.transform((text) => (text ?? '').replace(/\r\n/g, '\n').trim())
		.pipe(z.string().max(max, 'too-long'));

/** A day of the past, typed as YYYY-MM-DD or put together from three fields; empty where optional. */
export const pastDay = (need: 'required' | 'optional') =>
	z
		.string()
		.optional()
		.transform((text) => (text ?? '').trim())
		.pipe(z.string().refine((text) => (text === '' ? need === 'optional' : isRealDay(text)), 'not-a-day'));

const isRealDay = (text: string): boolean => {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!parts) return false;
	const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
	return date.toISOString().slice(0, 10) === text && Number(parts[1]) > 1949;
};

/** An amount in yuan: full-width digits, commas and 元 are ignored, not rejected. Kept as text with at most two decimals. */
export const amount = () =>
	z
		.string()
		.transform((text) =>
			text
				.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
				.replace(/[,，\s元￥¥]/g, '')
		)
		.pipe(
			z
				.string()
				.min(1, 'missing')
				.regex(/^\d{1,9}(\.\d{1,2})?$/, 'not-an-amount')
		);

export const oneOf = <const T extends readonly [string, ...string[]]>(options: T) =>
	z.enum(options, 'choose-one');
