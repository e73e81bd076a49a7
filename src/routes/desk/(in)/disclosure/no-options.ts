/** Questions about a disclosure choose among fixed answers only. */
export const noOptions = { units: [], matters: [], papers: [], routes: [], officers: [] };
