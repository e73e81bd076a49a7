import type { County } from '#units/county.ts';
import { findUnit } from '#units/units.ts';

/**
 * Whether whoever filed is told that this unit looked at name and contact. That a supervision body
 * reads a file may show that it looks into a matter, which is secret (JC24, JJ20; a reading). The look is logged all the same.
 */
export const isToldToFiler = (county: County, unit: string | null): boolean =>
	unit === null || (findUnit(county, unit)?.kind ?? '') !== 'supervision';
