/** Roles with cases in the queue. */
const casework = ['registrar', 'dispatcher', 'handler', 'head', 'supervisor'];

/** Where the other roles have their work, the first that an officer holds. */
const own = [
	['liaison', '/desk/sealed'],
	['leader', '/desk/supervision'],
	['security', '/desk/incidents'],
	['archivist', '/desk/retention'],
	['administrator', '/desk/officers']
] as const;

/** Where an officer begins whose roles bring no case into the queue; null for everybody else. */
export const startOf = (roles: readonly string[]): string | null =>
	roles.some((role) => casework.includes(role)) && !roles.includes('liaison')
		? null
		: (own.find(([role]) => roles.includes(role))?.[1] ?? null);
