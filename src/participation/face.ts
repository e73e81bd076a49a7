/** What the public reads of each step, field by field in their order; null is a step that stays inside. */
export type Face = Readonly<Record<string, readonly string[] | null>>;

export const fieldsShown = (face: Face, action: string): readonly string[] => face[action] ?? [];

/** What a step says to the public; null where it stays inside. */
export const publicDetails = (
	face: Face,
	action: string,
	details: Readonly<Record<string, unknown>>
): Record<string, unknown> | null =>
	face[action]
		? Object.fromEntries(
				fieldsShown(face, action)
					.filter((one) => details[one] !== undefined)
					.map((one) => [one, details[one]])
			)
		: null;
