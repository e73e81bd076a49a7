/**
 * The version of the notice that stands before the button that sends (PI21 arts. 17, 35). It is kept with each filing:
 * whoever changes what the notice says counts it up.
 */
export const PRIVACY_NOTICE = '2026-1';
