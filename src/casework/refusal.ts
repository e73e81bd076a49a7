/** What the portal declines, by code; the words for it stand in i18n. Everything else is a fault. */
export class Refusal extends Error {
	readonly because: string;
	readonly problems: Readonly<Record<string, string>>;

	constructor(because: string, problems: Readonly<Record<string, string>> = {}) {
		super(because);
		this.name = 'Refusal';
		this.because = because;
		this.problems = problems;
	}
}
