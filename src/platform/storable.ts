/** A text as the database can keep it: no NUL and no half of a character. */
export const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();
