/** What stands in an action's form, as typed. */
export type RawForm = Readonly<Record<string, string | string[]>>;

/** Whether anything was typed or chosen that a person would miss. */
export const isWorthKeeping = (values: RawForm): boolean =>
	Object.values(values).some((value) =>
		Array.isArray(value) ? value.length > 0 : value.replace(/[\s-]/g, '') !== ''
	);
