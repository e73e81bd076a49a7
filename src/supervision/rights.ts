/** Clocks of what a unit may do, not of what it owes: when one runs out, nobody is late. */
export const rights: readonly string[] = ['XF-OBJECT'];
