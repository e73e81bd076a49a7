/**
 * What stops a start or a command and can be said in one sentence: the code names the sentence, the detail
 * fills it. Everything else is a fault and keeps its stack.
 */
export class Problem extends Error {
	readonly code: string;
	readonly detail: string;

	constructor(code: string, detail = '', cause?: unknown) {
		super(detail === '' ? code : `${code}: ${detail}`, cause === undefined ? undefined : { cause });
		this.name = 'Problem';
		this.code = code;
		this.detail = detail;
	}
}
