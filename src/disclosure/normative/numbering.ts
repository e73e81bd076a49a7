import type { Unit } from '#units/county.ts';

/** 三级: the county government's own documents, those of its office and departments, those of townships. */
export const levelOf = (unit: Pick<Unit, 'kind'>): 'A' | 'B' | 'C' =>
	unit.kind === 'government' ? 'A' : unit.kind === 'township' ? 'C' : 'B';

/** 统一登记号: the county's mark, year, level and a running number within these; drawn once, at the first draft. */
export const registrationPrefix = (mark: string, year: string, level: string): string =>
	`${mark}规登〔${year}〕${level}`;

export const registrationNumber = (prefix: string, before: number): string =>
	`${prefix}${String(before + 1).padStart(3, '0')}号`;
