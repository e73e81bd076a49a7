import type { Officer } from '#casework/case.ts';

/** Who works where in the demonstration county. */
export type Staff = {
	dispatchers: (unit: string) => readonly Officer[];
	handlers: (unit: string) => readonly Officer[];
	heads: (unit: string) => readonly Officer[];
	liaisons: (unit: string) => readonly Officer[];
	supervisors: (unit: string) => readonly Officer[];
};

const having = (officers: readonly Officer[], role: string, unit: string): readonly Officer[] =>
	officers.filter((one) => one.unit === unit && (one.roles as readonly string[]).includes(role));

export const staffOf = (officers: readonly Officer[]): Staff => ({
	dispatchers: (unit) => having(officers, 'dispatcher', unit),
	handlers: (unit) => having(officers, 'handler', unit),
	heads: (unit) => having(officers, 'head', unit),
	liaisons: (unit) => having(officers, 'liaison', unit),
	supervisors: (unit) => having(officers, 'supervisor', unit)
});
