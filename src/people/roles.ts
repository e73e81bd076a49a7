/** Every role that an account of an officer can hold. */
export const officerRoles = [
	'registrar',
	'dispatcher',
	'handler',
	'head',
	'liaison',
	'supervisor',
	'leader',
	'archivist',
	'security',
	'administrator'
] as const;

export type OfficerRole = (typeof officerRoles)[number];

export const isOfficerRole = (text: string): text is OfficerRole =>
	(officerRoles as readonly string[]).includes(text);
