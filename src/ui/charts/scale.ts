const steps = [1, 2, 2.5, 5, 10];

/** The marks of an axis from 0 to a round figure at or above `max`, at most five of them. */
export function axisMarks(max: number, whole = false): number[] {
	if (!(max > 0)) return [0, 1];
	const rough = max / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step =
		(steps.find((one) => one * power >= rough && (!whole || Number.isInteger(one * power))) ?? 10) * power;
	const wide = whole ? Math.max(1, Math.ceil(step)) : step;
	const count = Math.ceil(max / wide - 1e-9);
	return Array.from({ length: count + 1 }, (_, at) => Number((at * wide).toPrecision(12)));
}

/** A share as a percentage for an SVG attribute: the same text on every machine. */
export function percent(value: number, of: number): string {
	const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
	return `${Number((share * 100).toFixed(2))}%`;
}

/** Which of `count` labels fit along an axis: the first, the last, and evenly spaced ones between. */
export function shownLabels(count: number, most: number): number[] {
	if (count <= most) return Array.from({ length: count }, (_, at) => at);
	const gaps = most - 1;
	return Array.from({ length: most }, (_, at) => Math.round((at * (count - 1)) / gaps));
}

/** Runs of points without a gap; a missing value breaks the line instead of drawing it to zero. */
export function runs(values: readonly (number | null)[]): { at: number; value: number }[][] {
	const found: { at: number; value: number }[][] = [];
	let open: { at: number; value: number }[] = [];
	values.forEach((value, at) => {
		if (value !== null) open.push({ at, value });
		else if (open.length > 0) {
			found.push(open);
			open = [];
		}
	});
	if (open.length > 0) found.push(open);
	return found;
}
