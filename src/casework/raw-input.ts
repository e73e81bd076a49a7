import type { Ask } from '#casework/lifecycle.ts';

/** What a form brought for the questions of an action, as typed. A day comes in three fields, several units in several. */
export function rawInput(asks: readonly Ask[], form: FormData): Record<string, string | string[]> {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	return Object.fromEntries(
		asks.map((ask) => {
			if (ask.kind === 'day')
				return [ask.name, dayFrom(text(`${ask.name}-y`), text(`${ask.name}-m`), text(`${ask.name}-d`))];
			if (ask.kind !== 'units') return [ask.name, text(ask.name)];
			const chosen = form
				.getAll(ask.name)
				.filter((one): one is string => typeof one === 'string' && one !== '');
			return [ask.name, [...new Set(chosen)]];
		})
	);
}

/** A day from three fields; full-width digits and blanks are ignored. What is no day stays as typed, to be shown back. */
export function dayFrom(y: string, m: string, d: string): string {
	const [year, month, day] = [y, m, d].map((part) => part.normalize('NFKC').replace(/[\s年月日]/g, ''));
	if (!year && !month && !day) return '';
	return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** The three fields of a day, as they were typed. */
export function dayParts(text: string): { y: string; m: string; d: string } {
	const [y = '', m = '', d = ''] = text.split('-');
	const bare = (part: string) => (part === '00' ? '' : part.replace(/^0+(?=.)/, ''));
	return { y, m: bare(m), d: bare(d) };
}
