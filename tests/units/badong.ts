import { loadCounty } from '#units/county.server.ts';

export const badong = loadCounty('src/units/badong');
export const today = '2026-11-24';
