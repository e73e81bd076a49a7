/** What somebody may ask about their own data beyond seeing and taking it, which needs nobody (PI21 arts. 15, 45-48). */
export const requestKinds = ['correct', 'delete', 'explain', 'withdraw'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const isRequestKind = (text: string): text is RequestKind =>
	(requestKinds as readonly string[]).includes(text);

/** What is corrected by request; what was filed is corrected through the case itself. */
export const correctable = ['name', 'phone', 'email', 'address'] as const;
export type Correctable = (typeof correctable)[number];

/** What was asked for, in the person's words, and the values that should stand instead. */
export type Asked = {
	readonly kind: RequestKind;
	readonly words: string;
	readonly changes: Partial<Readonly<Record<Correctable, string>>>;
};
